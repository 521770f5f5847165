import mime from 'mime';
import type { Address } from 'postal-mime';
import PostalMime from 'postal-mime';
import { cleanName, distinctNames, extensionOf } from './attachment-names.ts';
import { countParts } from './count-parts.ts';
import type { ParsedMail } from './parsed-mail.ts';

const MAX_PARTS = 1000;
const MAX_NESTING = 100;
const MAX_HEADER_BYTES = 1024 * 1024;

export class TooManyPartsError extends Error {}

/** Parses a raw message. Rejects what has too many parts, too deep nesting or too long headers. */
export async function parseMail(raw: Uint8Array, envelopeSender: string): Promise<ParsedMail> {
  const parts = countParts(raw);
  if (parts > MAX_PARTS) throw new TooManyPartsError(`More than ${MAX_PARTS} parts`);

  const email = await PostalMime.parse(raw, { maxNestingDepth: MAX_NESTING, maxHeadersSize: MAX_HEADER_BYTES });
  const from = mailboxes(email.from ? [email.from] : [])[0];
  const fromEmail = from?.address || envelopeSender;
  const files = email.attachments.map(({ filename, mimeType, content }) => {
    const typeExtension = mime.getExtension(mimeType ?? '') ?? '';
    const name = cleanName(filename ?? '', typeExtension);
    return { name, extension: extensionOf(name) || typeExtension, bytes: toBytes(content) };
  });
  const pathNames = distinctNames(files.map((file) => file.name));

  return {
    subject: (email.subject ?? '').toWellFormed(),
    fromName: (from?.name || fromEmail).toWellFormed(),
    fromEmail: fromEmail.toWellFormed(),
    to: mailboxes(email.to ?? [])
      .map((mailbox) => mailbox.address)
      .filter(Boolean)
      .join(', ')
      .toWellFormed(),
    html: Boolean(email.html),
    content: (email.html || email.text || '').toWellFormed(),
    attachments: files.map((file, index) => ({ ...file, pathName: pathNames[index] ?? file.name })),
  };
}

function mailboxes(addresses: readonly Address[]): { name: string; address: string }[] {
  return addresses.flatMap((entry) => entry.group ?? [{ name: entry.name, address: entry.address ?? '' }]);
}

function toBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
