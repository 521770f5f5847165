import { Parser } from 'htmlparser2';

const words = (text: string): readonly string[] => text.split(' ');

// Written down once more, and not taken from the code, so that a slip there is seen here.
const VOID = words('br col hr img source wbr');
const ELEMENTS = [
  ...words(
    'a abbr acronym address b bdi big blockquote caption center cite code colgroup dd del dfn div dl dt em font h1 h2',
  ),
  ...words(
    'h3 h4 h5 h6 i ins kbd li mark ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead',
  ),
  ...words('time tr tt u ul var'),
  ...VOID.filter((name) => name !== 'source'),
];
const ATTRIBUTES = [
  ...words('abbr align alt background bgcolor border cellpadding cellspacing clear color colspan dir face height href'),
  ...words(
    'hspace lang noshade nowrap preload referrerpolicy rel reversed role rowspan scope size sizes span src srcset',
  ),
  ...words('start style target title type valign value vspace width'),
];
const BOX = 'overflow:auto;contain:content';
const REMOTE = /^https?:\/\/[^\s"'<>]+$/;
const LINK = /^(?:https?:\/\/[^\s"<>]+|(?:mailto|tel):[^"<>]*)$/;
const DATA = /^data:image\/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/;
const FORBIDDEN_STYLE =
  /[\\{}@<>]|\/\*|expression|javascript|position:|z-index|transform|margin[^;]*-\d|shadow|outline|filter|mask|content:|cursor|image-set|behavior|binding|fixed/i;
const TAG = /<(\/?)([a-z][a-z\d]*)((?: [a-z]+="[^"<>]*")*)( \/)?>|[^<>]+/gy;

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  tr: ['tbody', 'thead', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  tbody: ['table'],
  thead: ['table'],
  tfoot: ['table'],
  caption: ['table'],
  colgroup: ['table'],
  col: ['colgroup'],
  source: ['video'],
};
const ONLY_PARTS = words('table tbody thead tfoot tr colgroup');

export interface Policy {
  readonly keepRemote: boolean;
}

/** What HTML loads by itself. */
export interface Loads {
  readonly images: readonly string[];
  readonly links: readonly string[];
}

/** What is wrong with an output, in words; an empty list when all of it is allowed, balanced and in its place. */
export function faultsOf(html: string, { keepRemote }: Policy): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const elements = keepRemote ? [...ELEMENTS, 'video', 'source'] : ELEMENTS;
  const attributes = keepRemote ? [...ATTRIBUTES, 'poster', 'controls'] : ATTRIBUTES;
  TAG.lastIndex = 0;
  for (let end = 0; end < html.length; end = TAG.lastIndex) {
    const found = TAG.exec(html);
    if (!found) return [...faults, `not written plainly: ${html.slice(end, end + 80)}`];
    const [text, close, name, , slash] = found;
    const parent = open.at(-1) ?? '';
    if (name === undefined) {
      if (ONLY_PARTS.includes(parent)) faults.push(`text in ${parent}: ${text}`);
      continue;
    }
    if (close) {
      if (open.pop() !== name) return [...faults, `</${name}> closes <${parent}>`];
      continue;
    }
    if (!elements.includes(name)) faults.push(`element ${name}`);
    if (PARENTS[name] ? !PARENTS[name].includes(parent) : ONLY_PARTS.includes(parent))
      faults.push(`${name} in ${parent}`);
    if (VOID.includes(name) !== (slash !== undefined)) faults.push(`${text} is not closed as it should be`);
    if (!slash) open.push(name);
  }
  if (open.length > 0) faults.push(`left open: ${open}`);
  new Parser({
    onopentag(name, attribs) {
      const isBox = name === 'div' && attribs.style === BOX;
      for (const [attribute, value] of Object.entries(attribs)) {
        if (!attributes.includes(attribute)) faults.push(`attribute ${attribute}`);
        if (attribute === 'style' && !isBox && FORBIDDEN_STYLE.test(value)) faults.push(`style ${value}`);
        if (/\p{Cc}/u.test(value.replace(/[\t\n]/g, ''))) faults.push(`control character in ${attribute}`);
      }
      if (attribs.href !== undefined) {
        if (!LINK.test(attribs.href)) faults.push(`link to ${attribs.href}`);
        if (attribs.target !== '_blank' || attribs.rel !== 'noreferrer noopener nofollow')
          faults.push('link without its rel');
      }
    },
  }).end(html);
  for (const url of loadsOf(html).images) {
    if (!DATA.test(url) && !(keepRemote && REMOTE.test(url))) faults.push(`loads ${url}`);
  }
  return faults;
}

/** The addresses in HTML, by whether a browser follows them at once or when asked. */
export function loadsOf(html: string): Loads {
  const images: string[] = [];
  const links: string[] = [];
  new Parser({
    onopentag(_, { src, srcset, background, poster, href, style = '' }) {
      images.push(...[src, background, poster].filter((url) => url !== undefined));
      images.push(...(srcset ?? '').split(/,\s+/).flatMap((candidate) => candidate.trim().split(' ', 1)));
      images.push(...[...style.matchAll(/url\(['"]?([^'")]*)/g)].map(([, url]) => url as string));
      if (href !== undefined) links.push(href);
    },
  }).end(html);
  return { images: images.filter((url) => url !== ''), links };
}
