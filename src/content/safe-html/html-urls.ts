/** Characters; the longest addresses that mails are full of, of links that count clicks, have some 2,000. */
const MAX_URL = 8_192;
const MAX_SRCSET = 16_384;
const MAX_CANDIDATES = 16;
/** Characters of one image within the mail, and of all. */
const MAX_DATA_IMAGE = 512 * 1024;
export const MAX_DATA_IMAGES = 1024 * 1024;

/** A host's name has 253 characters at most; a browser's parser takes long over a longer one that is not plain. */
const LONG_HOST = /^[^/\\?#]*[/\\]*[^/\\?#]{300}/;

const REMOTE: ReadonlySet<string> = new Set(['http:', 'https:']);
const LINKS: ReadonlySet<string> = new Set([...REMOTE, 'mailto:', 'tel:']);

/** The address as a browser understands it, without a name and password, or null when it is not of these schemes. */
function absolute(value: string, schemes: ReadonlySet<string>): string | null {
  if (value.length > MAX_URL) return null;
  const text = value.trim();
  const url = LONG_HOST.test(text) ? null : URL.parse(text.startsWith('//') ? `https:${text}` : text);
  if (!url || !schemes.has(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href.length <= MAX_URL ? url.href : null;
}

/** Where a link may lead, or null. Never relative: a mail is at no address that it could be relative to. */
export const linkUrl = (value: string): string | null => absolute(value, LINKS);

/** What may be loaded from elsewhere on request, or null. */
export const remoteUrl = (value: string): string | null => absolute(value, REMOTE);

/** The same, fit to stand in url('...') of a style. */
export function remoteStyleUrl(value: string): string | null {
  const url = remoteUrl(value)?.replace(/[\\'"();<>]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return url && url.length <= MAX_URL ? url : null;
}

/** A remote image in several sizes, those that may not be loaded left out, or null when none is left. */
export function remoteSrcset(value: string): string | null {
  if (value.length > MAX_SRCSET) return null;
  const candidates = value.split(/,\s+|,$/, MAX_CANDIDATES).flatMap((candidate) => {
    const [address = '', size, ...rest] = candidate.trim().split(/\s+/);
    const url = remoteUrl(address)?.replace(/,+$/, '');
    if (!url || rest.length > 0 || (size !== undefined && !/^\d{1,4}(?:w|(?:\.\d{1,2})?x)$/.test(size))) return [];
    return size === undefined ? url : `${url} ${Number.parseFloat(size)}${size.at(-1)}`;
  });
  const srcset = candidates.join(', ');
  return srcset && srcset.length <= MAX_SRCSET ? srcset : null;
}

/** An image that is itself within the mail, of a kind that can hold no script and load nothing, or null. */
export function dataImage(value: string): string | null {
  if (value.length > MAX_DATA_IMAGE) return null;
  const [, type, bytes = ''] = /^\s*data:image\/(png|jpe?g|gif|webp);base64,(.*)$/is.exec(value) ?? [];
  const packed = bytes.replace(/\s+/g, '');
  if (!type || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null;
  return `data:image/${type.toLowerCase()};base64,${packed}`;
}

/** The name that a cid: address gives, or null when it is none. */
export function contentId(value: string): string | null {
  const [, name] = /^\s*cid:(.{1,1000})$/is.exec(value) ?? [];
  if (name === undefined) return null;
  const bare = name.trim().replace(/^<(.*)>$/s, '$1');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
