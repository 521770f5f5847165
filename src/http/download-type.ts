import { ANY_BYTES, inactive, typeOfExtension } from '../content/content-type.ts';
import { extensionOf } from './saved-name.ts';

/** How much of a file its type is told by. Bytes. */
export const SAMPLE_BYTES = 4100;

/** The type that the name tells, where it does; never an active one. */
export function typeByName(name: string): string | null {
  const type = typeOfExtension(extensionOf(name));
  return type && inactive(type);
}

/** Whether there is more to say of a file, named so, than its name does. */
export function isWorthALook(name: string): boolean {
  const type = typeByName(name);
  return type === null || type.startsWith('text/');
}

/** The type of a file by its name, or else by its first bytes; text that is UTF-8 is said to be. Never an active type. */
export async function typeOf(name: string, sample: Buffer): Promise<string> {
  const type = typeByName(name) ?? (await sniffed(sample));
  return type.startsWith('text/') && isUtf8(sample) ? `${type}; charset=utf-8` : type;
}

async function sniffed(sample: Buffer): Promise<string> {
  // 10 MB and 50 ms, for the files that have no extension.
  const { fileTypeFromBuffer } = await import('file-type');
  const known = await fileTypeFromBuffer(sample).catch(() => undefined);
  if (known) return inactive(known.mime);
  // What begins with a bracket may be a page.
  return sample.length > 0 && isUtf8(sample) && !/^(?:\xef\xbb\xbf)?\s*</.test(sample.toString('latin1'))
    ? 'text/plain'
    : ANY_BYTES;
}

/** Whether these are the first bytes of a text in UTF-8: one with nothing in it that only binary data has. */
function isUtf8(sample: Buffer): boolean {
  try {
    // Its last character may be cut in two.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    return !/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/.test(text);
  } catch {
    return false;
  }
}
