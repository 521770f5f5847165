import { createHash } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';
import type { Credential, Credentials } from '../datasources/credential.ts';
import type { AttachmentRef, Message } from '../datasources/mail-source.ts';
import { GatewayError } from '../errors.ts';

/** The path under which attachments are served. */
export const ATTACHMENTS_PATH = '/attachments/';

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
  readonly filename: string;
}

/** What is sealed: the upstream key, message id, file reference, file name and expiry (seconds since the epoch). */
interface Sealed {
  readonly k: string;
  readonly m: string;
  readonly r: string;
  readonly f: string;
  readonly e: number;
}

interface Key {
  readonly id: string;
  readonly secret: Uint8Array;
}

/**
 * Links that open one attachment without a header, until they expire. A link is a JWE (dir, A256GCM): what it holds can neither
 * be read nor changed without the gateway's key, so it needs no memory on the gateway's side.
 */
export class AttachmentLinks {
  readonly #options: AttachmentLinksOptions;
  readonly #keys: readonly Key[];

  constructor(options: AttachmentLinksOptions) {
    this.#options = options;
    this.#keys = options.keys.map((text) => {
      const secret = createHash('sha256').update(text).digest();
      return { id: createHash('sha256').update(secret).digest('base64url').slice(0, 8), secret };
    });
  }

  /** Whole seconds from now, and not past the end of the inbox. */
  expiryFor(inboxExpiresAt: Date | null, now: Date): Date {
    const wanted = now.getTime() + this.#options.ttlSeconds * 1000;
    const end = Math.min(wanted, inboxExpiresAt?.getTime() ?? wanted);
    return new Date(Math.floor(end / 1000) * 1000);
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
    const sealed: Sealed = {
      k: credential.key,
      m: message.id,
      r: file.ref,
      f: file.filename,
      e: expiresAt.getTime() / 1000,
    };
    const key = this.#keys[0] as Key;
    const token = await new CompactEncrypt(Buffer.from(JSON.stringify(sealed)))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: key.id })
      .encrypt(key.secret);
    // The name is there for people and for `curl -O`; the route does not look at it.
    return `${this.#options.publicUrl()}${ATTACHMENTS_PATH}${token}/${encodeURIComponent(pathName(file.filename))}`;
  }

  /**
   * Opens a link's token.
   *
   * @throws GatewayError FORBIDDEN for what this gateway did not make; NOT_FOUND with status 410 for one that has expired
   */
  async open(token: string): Promise<LinkedAttachment> {
    const { k, m, r, f, e } = await this.#unseal(token);
    if (e * 1000 <= (this.#options.now ?? Date.now)()) {
      throw new GatewayError('NOT_FOUND', 'This link has expired. Ask for Attachment.url again.', {
        context: { status: 410 },
      });
    }
    return { credential: this.#options.credentials.of(k), ref: { messageId: m, ref: r }, filename: f };
  }

  async #unseal(token: string): Promise<Sealed> {
    try {
      if (!token.split('.').every(isBase64url)) throw new Error('not base64url in its one form');
      const { plaintext } = await compactDecrypt(
        token,
        ({ kid }) => {
          const key = this.#keys.find(({ id }) => id === kid);
          if (!key) throw new Error('sealed with a key that is not in use');
          return key.secret;
        },
        { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] },
      );
      return JSON.parse(Buffer.from(plaintext).toString()) as Sealed;
    } catch (cause) {
      throw new GatewayError('FORBIDDEN', 'This link was not made by this gateway, or was changed.', { cause });
    }
  }
}

/** Whether it is written as it would be again: readers pass over spare bits and characters that they do not know. */
function isBase64url(part: string): boolean {
  return Buffer.from(part, 'base64url').toString('base64url') === part;
}

/** A file name as the last segment of a path: one that a URL parser does not take for a step up. */
function pathName(filename: string): string {
  const name = filename.toWellFormed().slice(0, 100).replace(/[/\\]/g, '_').toWellFormed();
  return /^\.{0,2}$/.test(name) ? 'attachment' : name;
}
