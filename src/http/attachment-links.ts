import { createHash, hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';
import type { Credential, Credentials } from '../datasources/credential.ts';
import type { AttachmentRef, Message } from '../datasources/mail-source.ts';
import { GatewayError } from '../errors.ts';
import { savedName } from './saved-name.ts';
import type { Sealed } from './sealed.ts';
import { isSealed } from './sealed.ts';

/** The path under which attachments are served. */
export const ATTACHMENTS_PATH = '/attachments/';

/** No token is longer: Node takes so much of a request line and headers together. Characters. */
const MAX_TOKEN = 16_384;

export interface AttachmentLinksOptions {
  /** Where clients reach the gateway, such as https://mail.example.com. */
  readonly publicUrl: () => string;
  /** Secrets of at least 32 characters: the first seals, all open. */
  readonly keys: readonly string[];
  /** How long a link works. Seconds. */
  readonly ttlSeconds: number;
  readonly credentials: Credentials;
  readonly now?: () => number;
}

/** What a link is good for. */
export interface LinkedAttachment {
  readonly credential: Credential;
  readonly ref: AttachmentRef;
  /** The name under which it is to be saved. */
  readonly filename: string;
  /** Bytes, where its message says. */
  readonly size: number | undefined;
}

interface Key {
  readonly secret: Uint8Array;
  readonly header: { readonly alg: 'dir'; readonly enc: 'A256GCM'; readonly typ: string; readonly kid: string };
}

/** What the keys are for, so that nothing else that is ever sealed with the same secret is a link. */
const PURPOSE = 'attachment-link-1';

/** A key of this purpose alone, derived from a secret (HKDF, RFC 5869), and the header of all that it seals. */
function keyOf(secret: string): Key {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `tempmail-gateway ${PURPOSE}`, 32));
  const kid = createHash('sha256').update(key).digest('base64url').slice(0, 8);
  return { secret: key, header: { alg: 'dir', enc: 'A256GCM', typ: PURPOSE, kid } };
}

/**
 * Links that open one attachment without a header, until they expire. A link is a JWE (dir, A256GCM): what it holds can neither
 * be read nor changed without the gateway's key, so it needs no memory on the gateway's side.
 */
export class AttachmentLinks {
  readonly #options: AttachmentLinksOptions;
  readonly #sealing: Key;
  /** The keys by the header of what they sealed, as it stands in a token. */
  readonly #opening: ReadonlyMap<string, Key>;

  constructor(options: AttachmentLinksOptions) {
    this.#options = options;
    const keys = options.keys.map(keyOf);
    this.#sealing = keys[0] as Key;
    this.#opening = new Map(keys.map((key) => [Buffer.from(JSON.stringify(key.header)).toString('base64url'), key]));
  }

  /** Whole seconds from now, and not past the end of the inbox. */
  expiryFor(inboxExpiresAt: Date | null, now: Date): Date {
    const wanted = now.getTime() + this.#options.ttlSeconds * 1000;
    const end = Math.min(wanted, inboxExpiresAt?.getTime() ?? wanted);
    return new Date(Math.floor(end / 1000) * 1000);
  }

  /** It is told in whole seconds, and so another one from the next second on, unless the inbox ends first. */
  nextExpiryAt(inboxExpiresAt: Date | null, now: Date): Date | null {
    const wanted = now.getTime() + this.#options.ttlSeconds * 1000;
    const isBound = inboxExpiresAt !== null && inboxExpiresAt.getTime() <= wanted;
    return isBound ? null : new Date((Math.floor(now.getTime() / 1000) + 1) * 1000);
  }

  async urlFor({
    message,
    index,
    expiresAt,
    credential,
  }: {
    message: Message;
    index: number;
    expiresAt: Date;
    credential: Credential;
  }): Promise<string> {
    const file = message.attachments[index];
    if (!file) throw new GatewayError('NOT_FOUND', 'The message has no such attachment.');
    const name = savedName(file.filename);
    const sealed: Sealed = {
      k: credential.key,
      m: message.id,
      r: file.ref,
      f: name,
      // None is as good as what the message does not say.
      s: file.size || undefined,
      e: expiresAt.getTime() / 1000,
    };
    const { header, secret } = this.#sealing;
    const token = await new CompactEncrypt(Buffer.from(JSON.stringify(sealed)))
      .setProtectedHeader(header)
      .encrypt(secret);
    // The name is there for people and for `curl -O`; the route does not look at it.
    return `${this.#options.publicUrl()}${ATTACHMENTS_PATH}${token}/${encodeURIComponent(name)}`;
  }

  /**
   * Opens a link's token.
   *
   * @throws GatewayError FORBIDDEN for what this gateway did not make; NOT_FOUND with status 410 for one that has expired
   */
  async open(token: string): Promise<LinkedAttachment> {
    const { k, m, r, f, s, e } = await this.#unseal(token);
    if (e * 1000 <= (this.#options.now ?? Date.now)()) {
      throw new GatewayError('NOT_FOUND', 'This link has expired. Ask for Attachment.url again.', {
        context: { status: 410 },
      });
    }
    return { credential: this.#options.credentials.of(k), ref: { messageId: m, ref: r }, filename: f, size: s };
  }

  /** Nothing of a token is trusted before it is decrypted: its header must be, to the letter, one that is written here. */
  async #unseal(token: string): Promise<Sealed> {
    try {
      const key = token.length <= MAX_TOKEN ? this.#opening.get(token.split('.', 1)[0] as string) : undefined;
      if (!key) throw new Error('not sealed here, or with a key that is not in use any more');
      if (!token.split('.').every(isBase64url)) throw new Error('not base64url in its one form');
      const { plaintext } = await compactDecrypt(token, key.secret, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      const value: unknown = JSON.parse(Buffer.from(plaintext).toString());
      if (!isSealed(value)) throw new Error('not what a link holds');
      return value;
    } catch {
      // Without the cause: a parser's may quote what it read, which is sealed for a reason.
      throw new GatewayError('FORBIDDEN', 'This link was not made by this gateway, or was changed.');
    }
  }
}

/** Whether it is written as it would be again: readers pass over spare bits and characters that they do not know. */
function isBase64url(part: string): boolean {
  return Buffer.from(part, 'base64url').toString('base64url') === part;
}
