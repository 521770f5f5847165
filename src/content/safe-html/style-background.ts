import { gradientColor, splitLayers } from './style-gradients.ts';
import type { Check } from './style-values.ts';
import { color, either, keyword, length, parts, words } from './style-values.ts';

/** What a style may show from elsewhere, by the address in its url(), or null. */
export type StyleImage = (address: string) => string | null;

const URL_IN_STYLE = /url\( ?(?:"([^"]*)"|'([^']*)'|([^ "'()]*)) ?\)/iy;
const WORDS = words(
  ...[
    'repeat',
    'no-repeat',
    'repeat-x',
    'repeat-y',
    'round',
    'space',
    'top',
    'bottom',
    'left',
    'right',
    'center',
    'cover',
  ],
  ...['contain', 'auto', 'scroll', 'border-box', 'padding-box', 'content-box', 'none', 'inherit', 'initial', 'unset'],
);
// A background that stands still while the page moves would show through the mail as through a window.
const backgroundPart: Check = (part) =>
  part === 'fixed' || part === 'local' ? null : either(color, length({ most: 4_096 }), keyword, words('/'))(part);
const isColor = (part: string): boolean => color(part) !== null && WORDS(part) === null;

/** A background as it is written, or null when nothing of it is kept. */
export function background(property: string, value: string, image: StyleImage): string | null {
  const gradient = gradientColor(value.toLowerCase());
  if (gradient === null) return layer(property, value, image);
  if (property === 'background-image') return null;
  // The layer that shows most is an image; a gradient over it often only makes it darker.
  const layers = splitLayers(value).filter((one) => gradientColor(one.toLowerCase()) === null);
  const last = layers.length === 1 ? layer(property, layers[0] as string, image) : null;
  if (last === null) return gradient || null;
  return !gradient || last.split(' ').some(isColor) ? last : `${gradient} ${last}`;
}

/** What a gradient comes to, by which white text on it can still be read: its first color, or null. */
export function backgroundColor(value: string): string | null {
  return gradientColor(value.toLowerCase()) || null;
}

function layer(property: string, value: string, image: StyleImage): string | null {
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
