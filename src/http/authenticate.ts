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
  /** Told who has presented one of the tokens. */
  readonly onToken?: (callerId: string) => void;
}

/** Who presents something, judged or not. */
export interface Presenter {
  /** Names the key or token without being it: the credential's id where the key is the caller's own. */
  readonly id: string;
  /** False for those who need to present nothing. */
  readonly hasPresented: boolean;
}

const BEARER = /^Bearer +([\x21-\x7e]{1,4096}) *$/i;

function bearerOf(authorization: string): string | undefined {
  return BEARER.exec(authorization.trim())?.[1];
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** One Authorization header, and what was found out about it: each once, when it is first asked for. */
export class Identity {
  readonly #authenticator: Authenticator;
  readonly authorization: string | null | undefined;
  #presenter: Presenter | null | undefined;
  #credential: Credential | undefined;

  constructor(authenticator: Authenticator, authorization: string | null | undefined) {
    this.#authenticator = authenticator;
    this.authorization = authorization;
  }

  /** Who presents it, without a look at whether it is good; null where there is nothing that could be. */
  get presenter(): Presenter | null {
    if (this.#presenter === undefined) this.#presenter = this.#authenticator.presenterOf(this.authorization);
    return this.#presenter;
  }

  /** @throws GatewayError UNAUTHENTICATED */
  authenticate(): Credential {
    this.#credential ??= this.#authenticator.authenticate(this.authorization);
    return this.#credential;
  }
}

/** Turns an Authorization header into the credential of a caller. */
export class Authenticator {
  readonly #options: AuthenticatorOptions;
  readonly #tokens: readonly { readonly digest: Buffer; readonly id: string }[];

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
    this.#tokens = options.tokens.map((token) => ({ digest: digest(token), id: options.credentials.idOf(token) }));
  }

  /** Whether the upstream judges what callers present. */
  get isPassThrough(): boolean {
    return this.#tokens.length === 0;
  }

  /** @param authorization the header's value, from a request, an upgrade or the connection's parameters */
  identify(authorization: string | null | undefined): Identity {
    return new Identity(this, authorization);
  }

  /** Names who presents that header, without looking at whether it is good; null where there is nothing that could be. */
  presenterOf(authorization: string | null | undefined): Presenter | null {
    const { credentials, keyOfAnonymous } = this.#options;
    if (!authorization?.trim()) {
      return keyOfAnonymous === undefined ? null : { id: credentials.of(keyOfAnonymous).id, hasPresented: false };
    }
    const presented = bearerOf(authorization);
    return presented === undefined ? null : { id: credentials.idOf(presented), hasPresented: true };
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
    const presented = bearerOf(authorization);
    if (presented === undefined) {
      throw new GatewayError(
        'UNAUTHENTICATED',
        `The Authorization header is not of the form "Bearer ${this.#wanted()}".`,
      );
    }
    // Without tokens the key is the caller's own, and the upstream judges it.
    if (this.#tokens.length === 0) return credentials.of(presented);
    const callerId = this.#tokenId(presented);
    if (serviceKey === undefined || callerId === null) {
      throw new GatewayError('UNAUTHENTICATED', 'This gateway does not know the token in the Authorization header.', {
        context: { reason: 'UNKNOWN_TOKEN' },
      });
    }
    this.#options.onToken?.(callerId);
    return credentials.of(serviceKey);
  }

  #wanted(): string {
    return this.#tokens.length > 0 ? '<gateway token>' : '<API key>';
  }

  #tokenId(presented: string): string | null {
    const wanted = digest(presented);
    // Every token is compared, and digests are of one length: the time taken tells nothing.
    return this.#tokens.reduce<string | null>((found, token) => {
      return timingSafeEqual(token.digest, wanted) ? token.id : found;
    }, null);
  }
}
