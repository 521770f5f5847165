import mime from 'mime';
import type { Attachment } from '../datasources/mail-source.ts';

/** The media type of what nothing is known of. */
export const ANY_BYTES = 'application/octet-stream';

/** The media type that files of this extension have; null for one that says nothing. */
export function typeOfExtension(extension: string | null): string | null {
  return extension === null ? null : mime.getType(extension);
}

/** The media type that a file's name suggests; the upstream does not say what the sender declared. */
export function contentTypeOf({ extension }: Pick<Attachment, 'extension'>): string {
  return typeOfExtension(extension) ?? ANY_BYTES;
}

/** Types that a browser runs, obeys or lays out: whatever is XML, mails (a web archive is one), and all text but what is just read. */
const ACTIVE = [
  /^text\/(?!(?:plain|csv|calendar|markdown|rtf|richtext|tab-separated-values|troff|vcard|vtt|yaml)\b)/i,
  /^application\/(?:x-)?(?:html|javascript|ecmascript|wasm|shockwave|xpinstall|java|hta|manifest)/i,
  /^(?:multipart|message)\//i,
  /[+/-](?:svg|xml|xhtml)/i,
];

/** The type, or that of any bytes where it is an active one. */
export function inactive(type: string): string {
  return ACTIVE.some((pattern) => pattern.test(type)) ? ANY_BYTES : type;
}
