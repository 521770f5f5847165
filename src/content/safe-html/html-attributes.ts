import { linkUrl } from './html-urls.ts';
import type { Check } from './style-values.ts';
import { families } from './style-values.ts';

/** What the images and media of a mail come to; each gives the address that is written, or null for none. */
export interface Media {
  readonly image: (address: string, names: readonly string[]) => string | null;
  readonly srcset: Check;
  readonly remote: Check;
  readonly style: Check;
}

interface Rule {
  /** The elements that may have it; all when none is given. */
  readonly on?: ReadonlySet<string>;
  readonly check: (value: string, media: Media, attributes: Readonly<Record<string, string>>) => string | null;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const matching =
  (pattern: RegExp): Check =>
  (value) => {
    const text = value.trim();
    return pattern.test(text) ? text : null;
  };
const upTo =
  (most: number): Check =>
  (value) => {
    const text = value.trim();
    return /^\d{1,5}$/.test(text) && Number(text) <= most ? text : null;
  };
/** Pixels, or a share of what is around. */
const dimension: Check = (value) => {
  const [text, number, percent] = /^(\d{1,4}(?:\.\d{1,10})?)(?:px|(%))?$/.exec(value.trim()) ?? [];
  return text !== undefined && Number(number) <= (percent ? 100 : 4_096) ? text : null;
};
const plain =
  (most: number): Check =>
  (value) =>
    value.length <= most ? value : null;
const color = matching(/^(?:#?[0-9a-f]{3,8}|[a-z]{3,24})$/i);
const present =
  (name: string): Check =>
  () =>
    name;

const TABLE = 'table tbody td tfoot th thead tr';

/** Every attribute that may be written, but for those that are added. No name, id or class: they would mean something to the page. */
const RULES: Readonly<Record<string, Rule>> = Object.assign(Object.create(null), {
  style: { check: (value, { style }) => style(value) },
  dir: { check: matching(/^(?:ltr|rtl|auto)$/i) },
  lang: { check: matching(/^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,4}$/i) },
  title: { check: plain(1_000) },
  role: { check: matching(/^(?:presentation|none)$/i) },
  align: { check: matching(/^(?:left|right|center|justify|middle|top|bottom|absmiddle|texttop|baseline)$/i) },
  valign: { on: set(`${TABLE} col colgroup`), check: matching(/^(?:top|middle|bottom|baseline)$/i) },
  bgcolor: { on: set(TABLE), check: color },
  background: { on: set('table td th'), check: (value, { image }) => image(value, []) },
  width: { on: set('table td th col colgroup img hr video pre'), check: dimension },
  height: { on: set('table td th tr img video'), check: dimension },
  border: { on: set('table img'), check: upTo(100) },
  cellpadding: { on: set('table'), check: upTo(200) },
  cellspacing: { on: set('table'), check: upTo(200) },
  colspan: { on: set('td th'), check: upTo(100) },
  rowspan: { on: set('td th'), check: upTo(100) },
  span: { on: set('col colgroup'), check: upTo(100) },
  nowrap: { on: set('td th'), check: present('nowrap') },
  scope: { on: set('th td'), check: matching(/^(?:row|col|rowgroup|colgroup)$/i) },
  abbr: { on: set('th td'), check: plain(200) },
  hspace: { on: set('img'), check: upTo(200) },
  vspace: { on: set('img'), check: upTo(200) },
  alt: { on: set('img'), check: plain(2_000) },
  src: {
    on: set('img video source'),
    check: (value, { image }, { alt, title }) => image(value, [alt ?? '', title ?? '']),
  },
  srcset: { on: set('img'), check: (value, { srcset }) => srcset(value) },
  sizes: { on: set('img'), check: matching(/^[a-z\d (),:.%-]{1,400}$/i) },
  poster: { on: set('video'), check: (value, { remote }) => remote(value) },
  type: { on: set('ol ul li source'), check: matching(/^(?:[1aAiI]|disc|circle|square|video\/[a-z\d]{2,10})$/) },
  start: { on: set('ol'), check: matching(/^-?\d{1,6}$/) },
  value: { on: set('li'), check: matching(/^-?\d{1,6}$/) },
  reversed: { on: set('ol'), check: present('reversed') },
  clear: { on: set('br'), check: matching(/^(?:left|right|all|none)$/i) },
  size: { on: set('font hr'), check: matching(/^(?:[+-]?[1-7]|\d{1,2})$/) },
  color: { on: set('font hr'), check: color },
  face: { on: set('font'), check: families },
  noshade: { on: set('hr'), check: present('noshade') },
  href: { on: set('a'), check: linkUrl },
} satisfies Record<string, Rule>);

/** Those that are added: a link opens a page that learns nothing of where it was opened, and media wait to be asked. */
const ADDED = ['target', 'rel', 'referrerpolicy', 'controls', 'preload'];

export const ATTRIBUTES: readonly string[] = [...Object.keys(RULES), ...ADDED];

export const isKnownAttribute = (name: string): boolean => name in RULES;

/** What is written of an element's attributes. */
export function safeAttributes(
  element: string,
  attributes: Readonly<Record<string, string>>,
  media: Media,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const rule = RULES[name];
    if (!rule || (rule.on && !rule.on.has(element))) continue;
    const checked = rule.check(value, media, attributes);
    if (checked !== null) kept[name] = checked;
  }
  if (element === 'a' && kept.href !== undefined) {
    Object.assign(kept, { target: '_blank', rel: 'noreferrer noopener nofollow' });
  }
  if (element === 'img' && /^https?:/.test(kept.src ?? kept.srcset ?? '')) kept.referrerpolicy = 'no-referrer';
  if (element === 'video') Object.assign(kept, { controls: 'controls', preload: 'none' });
  return kept;
}
