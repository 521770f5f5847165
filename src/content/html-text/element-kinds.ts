import type { Style } from './style.ts';

/**
 * What an element does to the text around it: "boxed" is kept apart by a blank, a "block" has lines of its own, and a "paragraph"
 * an empty line above and below as well.
 */
export type Role =
  | 'inline'
  | 'boxed'
  | 'block'
  | 'paragraph'
  | 'list'
  | 'item'
  | 'quote'
  | 'table'
  | 'row'
  | 'cell'
  | 'dropped';

/** What the nearest open element is remembered of, by its index. */
export const PLACES = {
  paragraph: 0,
  item: 1,
  term: 2,
  link: 3,
  cell: 4,
  row: 5,
  section: 6,
  table: 7,
  scope: 8,
} as const;

/** What there is to know of the elements of one name. */
export interface ElementKind {
  readonly name: string;
  /** Its own among the kinds of one document. */
  readonly number: number;
  readonly role: Role;
  /** Where it is remembered, or -1. */
  readonly place: number;
  /** The places whose nearest element it ends when it begins, in that order. */
  readonly ends: readonly number[];
  /** It holds nothing, and has no end tag. */
  readonly isVoid: boolean;
  /** It is around everything, whether it is written or not. */
  readonly isSkeleton: boolean;
  /** End tags in it do not reach beyond it. */
  readonly isScope: boolean;
  /** Its end tag reaches up to the table. */
  readonly isTablePart: boolean;
  readonly keepsSpace: boolean;
}

const words = (text: string) => text.split(' ');

const ROLES = new Map<string, Role>(
  (
    [
      [
        'block',
        'address article aside caption center dd details dialog div dt fieldset figcaption footer form header hgroup legend ' +
          'main nav search section summary tbody tfoot thead',
      ],
      ['paragraph', 'dl figure h1 h2 h3 h4 h5 h6 hr listing p plaintext pre xmp'],
      ['list', 'dir menu ol ul'],
      ['item', 'li'],
      ['quote', 'blockquote'],
      ['table', 'table'],
      ['row', 'tr'],
      ['cell', 'td th'],
      ['dropped', 'datalist iframe noembed noframes noscript script select style template title xml'],
    ] as const
  ).flatMap(([role, names]) => words(names).map((name) => [name, role] as const)),
);

const VOID = new Set(
  words('area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr'),
);
const SKELETON = new Set(words('body head html'));
const PREFORMATTED = new Set(words('listing plaintext pre xmp'));
const TABLE_PARTS = new Set(words('caption table tbody td tfoot th thead tr'));
const SCOPES = new Set(words('caption object table td template th'));

function placeOf(name: string, role: Role): number {
  if (name === 'p') return PLACES.paragraph;
  if (name === 'a') return PLACES.link;
  if (name === 'dt' || name === 'dd') return PLACES.term;
  if (role === 'item') return PLACES.item;
  if (role === 'cell') return PLACES.cell;
  if (role === 'row') return PLACES.row;
  if (role === 'table') return PLACES.table;
  return TABLE_PARTS.has(name) ? PLACES.section : -1;
}

function kindOf(name: string, number: number): ElementKind {
  const role = ROLES.get(name) ?? 'inline';
  const place = placeOf(name, role);
  const ends: number[] = [];
  if (role !== 'inline' && role !== 'dropped' && role !== 'row' && role !== 'cell') ends.push(PLACES.paragraph);
  if (place === PLACES.section) ends.push(PLACES.row);
  if (place >= 0 && place !== PLACES.paragraph && place !== PLACES.table) ends.push(place);
  return {
    name,
    number,
    role,
    place,
    ends,
    isVoid: VOID.has(name),
    isSkeleton: SKELETON.has(name),
    isScope: SCOPES.has(name),
    isTablePart: TABLE_PARTS.has(name),
    keepsSpace: PREFORMATTED.has(name),
  };
}

/** The kinds of elements that one document has. */
export class ElementKinds {
  readonly #kinds = new Map<string, ElementKind>();

  of(name: string): ElementKind {
    const known = this.#kinds.get(name);
    if (known) return known;
    const kind = kindOf(name, this.#kinds.size);
    this.#kinds.set(name, kind);
    return kind;
  }
}

// Each keeps its part of the page whatever its style says, for that is mostly said for small screens.
const FIXED: ReadonlySet<Role> = new Set<Role>(['table', 'row', 'cell', 'quote', 'list', 'dropped']);

/** The role of an element with that style. */
export function roleOf({ role }: ElementKind, { display, isTight }: Style): Role {
  if ((display === null && !isTight) || FIXED.has(role)) return role;
  if (display === 'boxed') return role === 'inline' ? 'inline' : 'boxed';
  if (display === 'inline') return role === 'item' ? 'boxed' : 'inline';
  if (role === 'inline') return display === 'block' ? 'block' : 'inline';
  return role === 'paragraph' && isTight ? 'block' : role;
}
