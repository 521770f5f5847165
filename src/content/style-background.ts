import type { Check } from './style-values.ts';
import { color, either, keyword, length, parts, words } from './style-values.ts';

/** What a style may show from elsewhere, by the address in its url(), or null. */
export type StyleImage = (address: string) => string | null;

const URL_IN_STYLE = /url\( ?(?:"([^"]*)"|'([^']*)'|([^ "'()]*)) ?\)/iy;
// A background that stands still while the page moves would show through the mail as through a window.
const backgroundPart: Check = (part) =>
  part === 'fixed' || part === 'local' ? null : either(color, length({ most: 4_096 }), keyword, words('/'))(part);

/** A background as it is written, or null when nothing of it is kept. */
export function background(property: string, value: string, image: StyleImage): string | null {
  URL_IN_STYLE.lastIndex = Math.max(0, value.search(/url\(/i));
  const [whole, ...addresses] = URL_IN_STYLE.exec(value) ?? [];
  const address = addresses.find((one) => one !== undefined);
  const url = address === undefined ? null : image(address.trim());
  const rest = (whole === undefined ? value : value.replace(whole, ' ')).toLowerCase().replace(/\//g, ' / ').trim();
  const check = property === 'background' ? parts(12, backgroundPart) : words('none');
  const checked = rest === '' ? '' : check(rest);
  if (checked === null) return null;
  return [checked, url === null ? '' : `url('${url}')`].filter((part) => part).join(' ') || null;
}
