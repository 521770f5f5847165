import { GatewayError } from '../errors.ts';

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Page<T> {
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

function size(name: 'first' | 'last', value: number, max: number): number {
  if (value < 0)
    throw new GatewayError('BAD_USER_INPUT', `\`${name}\` is a number of nodes, so at least 0.`, {
      context: { field: [name] },
    });
  if (value > max) {
    const message = `\`${name}\` may be ${max} at most. Ask for the rest with the page's cursors.`;
    throw new GatewayError('LIMIT_EXCEEDED', message, { context: { field: [name] } });
  }
  return value;
}

/**
 * A page's cursor names its node and counts the nodes behind it: those that come in front do not move it, and when the node
 * itself is gone, the count still tells where it stood.
 */
function encodePageCursor(key: string, behind: number): string {
  return Buffer.from(`${behind}:${key}`).toString('base64url');
}

function decodePageCursor(name: 'after' | 'before', cursor: string): { key: string; behind: number } {
  const [, behind, key] = /^(\d{1,9}):(.+)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  // Written again, since base64url readers skip what they do not know.
  if (key !== undefined && encodePageCursor(key, Number(behind)) === cursor) return { key, behind: Number(behind) };
  const message = `\`${name}\` is not a cursor of a page. Use endCursor, startCursor or an edge's cursor.`;
  throw new GatewayError('BAD_USER_INPUT', message, { context: { field: [name] } });
}

/** A node and where it stands. Few ask for the cursor of each, and it takes longer to write than most fields of a node. */
class Edge<T> {
  readonly node: T;
  readonly #keyOf: (node: T) => string;
  readonly #behind: number;

  constructor(node: T, keyOf: (node: T) => string, behind: number) {
    this.node = node;
    this.#keyOf = keyOf;
    this.#behind = behind;
  }

  get cursor(): string {
    return encodePageCursor(this.#keyOf(this.node), this.#behind);
  }
}

class PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #edges: readonly { readonly cursor: string }[];

  constructor(edges: readonly { readonly cursor: string }[], hasNextPage: boolean, hasPreviousPage: boolean) {
    this.#edges = edges;
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.#edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

/**
 * Cuts a page out of a list as the Relay connection specification has it. `last` pages from the end of the list, and then
 * `first` (which has a default) does not count.
 *
 * @param keyOf a node's key, unique within the list
 */
export function paginate<T>(nodes: readonly T[], keyOf: (node: T) => string, args: PageArgs, max: number): Page<T> {
  const { length } = nodes;
  // The place of a cursor's node, or the place it had; from there one goes on with what is behind or before it.
  const place = (name: 'after' | 'before', cursor: string): { at: number; isThere: boolean } => {
    const { key, behind } = decodePageCursor(name, cursor);
    const at = nodes.findIndex((node) => keyOf(node) === key);
    return at >= 0 ? { at, isThere: true } : { at: Math.min(Math.max(length - behind, 0), length), isThere: false };
  };
  let start = 0;
  let end = length;
  if (typeof args.after === 'string') {
    const { at, isThere } = place('after', args.after);
    start = isThere ? at + 1 : at;
  }
  if (typeof args.before === 'string') end = Math.max(start, place('before', args.before).at);
  if (typeof args.last === 'number') start = Math.max(start, end - size('last', args.last, max));
  else end = Math.min(end, start + size('first', args.first ?? 20, max));
  const edges = nodes.slice(start, end).map((node, index) => new Edge(node, keyOf, length - start - index - 1));
  return {
    edges,
    pageInfo: new PageInfo(edges, end < length, start > 0),
    totalCount: length,
  };
}
