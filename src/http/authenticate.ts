import { createHash, timingSafeEqual } from 'node:crypto';
import type { Credential, Credentials } from '../datasources/credential.ts';
import { GatewayError } from '../errors.ts';

export interface AuthenticatorOptions {
  readonly credentials: Credentials;
  /** Service mode: the gateway's own upstream key, for callers that present one of `tokens`. */
  readonly serviceKey?: string | undefined;
  readonly tokens: readonly string[];
  /** The upstream key of callers that present nothing; only ever set where the gateway listens on loopback. */
  readonly keyOfAnonymous?: string | undefined;
}

const BEARER = /^Bearer +([\x21-\x7e]{1,4096}) *$/i;

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Turns an Authorization header into the credential of a caller. */
export class Authenticator {
  readonly #options: AuthenticatorOptions;
  readonly #tokens: readonly Buffer[];

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
    this.#tokens = options.tokens.map(digest);
  }

  /**
   * @param authorization the header's value, from a request, an upgrade or the connection's parameters
   * @throws GatewayError UNAUTHENTICATED
   */
  authenticate(authorization: string | null | undefined): Credential {
    const { credentials, serviceKey, keyOfAnonymous } = this.#options;
    if (!authorization?.trim()) {
      if (keyOfAnonymous !== undefined) return credentials.of(keyOfAnonymous);
      throw new GatewayError('UNAUTHENTICATED', `Send the header "Authorization: Bearer ${this.#wanted()}".`);
    }
    const presented = BEARER.exec(authorization.trim())?.[1];
    if (presented === undefined) {
      throw new GatewayError(
        'UNAUTHENTICATED',
        `The Authorization header is not of the form "Bearer ${this.#wanted()}".`,
      );
    }
    // Without tokens the key is the caller's own, and the upstream judges it.
    if (this.#tokens.length === 0) return credentials.of(presented);
    if (serviceKey !== undefined && this.#isToken(presented)) return credentials.of(serviceKey);
    throw new GatewayError('UNAUTHENTICATED', 'This gateway does not know the token in the Authorization header.');
  }

  /** Names who presents it, also where all callers have one credential: each token by itself. */
  callerOf(authorization: string | null | undefined): string {
    const presented = BEARER.exec(authorization?.trim() ?? '')?.[1];
    return presented === undefined ? '' : digest(presented).toString('base64url');
  }

  #wanted(): string {
    return this.#tokens.length > 0 ? '<gateway token>' : '<API key>';
  }

  #isToken(presented: string): boolean {
    const wanted = digest(presented);
    // Every token is compared, and digests are of one length: the time taken tells nothing.
    return this.#tokens.reduce((found, token) => timingSafeEqual(token, wanted) || found, false);
  }
}
