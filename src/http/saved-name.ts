import { create } from 'content-disposition';

/** Of 255 that file systems allow, with room for what browsers add: " (12)" and ".crdownload". UTF-8 bytes. */
const MAX_BYTES = 200;
/** What is after the last dot of a name and longer than this is no extension. UTF-8 bytes. */
const MAX_EXTENSION_BYTES = 32;
/** Of a longer name the first and the last characters are looked at: what a sender may write has no bound. */
const HEAD_LENGTH = 448;
const TAIL_LENGTH = 64;

/** Separators, what shells and Windows take for more than a name, controls, and what hides or turns the text after it. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}/\\:*?"<>|]/gu;
/** Joiners are format characters too; emoji and some scripts are written with them. */
const JOINERS = /[\u200c\u200d]/;
/** Devices of Windows, with whatever extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;

/**
 * The name under which a browser is to save a file: no path, nothing hidden, no longer than file systems have it, and the same on
 * every system. The sender's name wherever that is such a one.
 */
export function savedName(filename: string): string {
  const name = trimmed(
    ends(filename)
      .toWellFormed()
      .replace(FORBIDDEN, (character) => (JOINERS.test(character) ? character : '_')),
  );
  const [stem, extension] = shortened(name);
  if (stem === '') return `attachment${extension}`;
  return (DEVICE.test(stem) ? '_' : '') + stem + extension;
}

/** Enough of a name for 200 bytes of it, and its own extension: a name that is cut before that would be another kind of file. */
function ends(name: string): string {
  if (name.length <= HEAD_LENGTH + TAIL_LENGTH) return name;
  return name.slice(0, HEAD_LENGTH) + name.slice(-TAIL_LENGTH);
}

const TRIMMED = /[.\s\u200c\u200d]/;

/**
 * Without the dots and blanks at its ends: the first hide a file, the last are lost on Windows. A loop, since a pattern for the end
 * begins anew at each blank in the middle.
 */
function trimmed(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && TRIMMED.test(name.charAt(start))) start += 1;
  while (end > start && TRIMMED.test(name.charAt(end - 1))) end -= 1;
  return name.slice(start, end);
}

/** The name in two parts, of which the first is cut where both are too long; the second is empty or begins with a dot. */
function shortened(name: string): [stem: string, extension: string] {
  if (Buffer.byteLength(name) <= MAX_BYTES) return [name, ''];
  const last = /\.[^.]+$/.exec(name)?.[0] ?? '';
  const extension = Buffer.byteLength(last) <= MAX_EXTENSION_BYTES ? last : '';
  let stem = '';
  for (const { segment } of new Intl.Segmenter().segment(name.slice(0, name.length - extension.length))) {
    if (Buffer.byteLength(stem + segment) > MAX_BYTES - Buffer.byteLength(extension)) break;
    stem += segment;
  }
  return [trimmed(stem), extension];
}

/** Lower case, without the dot; null where the name has none. */
export function extensionOf(name: string): string | null {
  return /[^.]\.([^.\s]{1,16})$/.exec(name)?.[1]?.toLowerCase() ?? null;
}

/**
 * A Content-Disposition that has browsers save under this name (RFC 6266). Those that do not read its extended form (RFC 8187) get
 * a name of ASCII, and no percent signs that some of them would decode.
 */
export function contentDisposition(name: string): string {
  return create(name, { fallback: name.replace(/[^\x20-\x7e]|%(?=[0-9a-fA-F]{2})/gu, '_') });
}
