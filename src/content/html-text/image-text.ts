import type { Attributes } from './tokens.ts';

const PIXEL_STYLE = /(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|!|$)/i;
const MAX_STYLE = 4_096;

/** What is read in place of an image; nothing for one that is not to be seen, such as the pixel that tells of the reading. */
export function imageText(attributes: Attributes): string {
  const sizes = [attributes.get('width'), attributes.get('height')];
  const isPixel =
    sizes.some((size) => size !== undefined && /^\s{0,9}[01](?:px)?\s{0,9}$/i.test(size)) ||
    PIXEL_STYLE.test((attributes.get('style') ?? '').slice(0, MAX_STYLE));
  return isPixel ? '' : (attributes.get('alt') ?? '').trim();
}
