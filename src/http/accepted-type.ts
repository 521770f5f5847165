/** The media types that a result is given as: of those that a request accepts alike, the last one. */
const TYPES = ['application/graphql-response+json', 'application/json'] as const;

export type ResultType = (typeof TYPES)[number];

/** Accept headers are of a few kinds; whoever sends others is read each time. */
const MAX_KNOWN = 64;
const known = new Map<string, ResultType | null>();

/**
 * The media type of a result for a request that accepts so, by the rules of the framework, which knows no weights: what is named
 * first comes first. Null where it would not be JSON.
 */
export function acceptedType(accept = '*/*'): ResultType | null {
  const read = known.get(accept);
  if (read !== undefined) return read;
  const type = chosenType(accept);
  if (known.size < MAX_KNOWN && accept.length < 256) known.set(accept, type);
  return type;
}

function chosenType(accept: string): ResultType | null {
  // A page, perhaps.
  if (accept.includes('text/html')) return null;
  let chosen: ResultType | null = null;
  for (const range of accept.replace(/\s/g, '').toLowerCase().split(',').reverse()) {
    const [type = '', ...parameters] = range.split(';');
    const charset = parameters.find((parameter) => parameter.includes('charset=')) || 'charset=utf-8';
    if (charset !== 'charset=utf-8') continue;
    for (const candidate of TYPES) if (isMatching(candidate, type)) chosen = candidate;
  }
  return chosen;
}

function isMatching(candidate: string, range: string): boolean {
  const [type, subtype] = range.split('/');
  const [ownType, ownSubtype] = candidate.split('/');
  return (type === '*' || type === ownType) && (subtype === '*' || subtype === ownSubtype);
}
