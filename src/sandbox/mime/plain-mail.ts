import type { ParsedMail } from './parsed-mail.ts';

const MAX_HEADER_BYTES = 64 * 1024;
const MAX_HEADER_LINE = 2000;

/**
 * What is shown of a mail that could not be parsed: all of its source as text, with a subject and a sender read
 * leniently from its header. It never fails.
 */
export async function readAsPlain(raw: Buffer, envelopeSender: string): Promise<ParsedMail> {
  const header = decode(raw.subarray(0, MAX_HEADER_BYTES)).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const subject = await decodeWords(headerLine(header, 'subject'));
  const from = await decodeWords(headerLine(header, 'from'));
  const bracketed = /^(.*)<([^<>]+)>\s*$/.exec(from);
  const fromEmail = (bracketed?.[2] ?? (from.includes('@') ? from : envelopeSender)).trim();
  const name = (bracketed?.[1] ?? '').trim().replace(/^"(.*)"$/, '$1');
  return {
    subject: subject.toWellFormed(),
    fromName: (name || fromEmail).toWellFormed(),
    fromEmail: fromEmail.toWellFormed(),
    to: '',
    html: false,
    content: decode(raw),
    attachments: [],
  };
}

function headerLine(header: string, name: string): string {
  const line = new RegExp(`^${name}:((?:.*)(?:\\r?\\n[ \\t].*)*)`, 'im').exec(header)?.[1] ?? '';
  return line
    .replace(/\r?\n[ \t]+/g, ' ')
    .trim()
    .slice(0, MAX_HEADER_LINE);
}

/** UTF-8 when it is, otherwise Latin-1, which takes any byte. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}

async function decodeWords(text: string): Promise<string> {
  if (!text.includes('=?')) return text;
  try {
    // Imported here since hardly any mail comes this way, and a start should not pay for it.
    return (await import('postal-mime')).decodeWords(text);
  } catch {
    return text;
  }
}
