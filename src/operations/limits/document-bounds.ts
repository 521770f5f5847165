import type { DocumentNode } from 'graphql';
import { GatewayError } from '../../errors.ts';
import { limitExceeded } from './limit-exceeded.ts';
import type { DocumentSize } from './measure.ts';
import { measure } from './measure.ts';

/** What may be chosen of a document's bounds. */
export interface DocumentLimits {
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
}

interface Bound {
  readonly of: keyof DocumentSize;
  readonly name: string;
  readonly most: number;
  readonly advice: string;
}

const LESS = 'Ask for less, or in several operations.';

/** What no document of use comes near to. Each bounds what validation takes. */
const FIXED: readonly Bound[] = [
  { of: 'operations', name: 'number of operations in the document', most: 50, advice: 'Send fewer in one document.' },
  { of: 'fragments', name: 'number of fragments', most: 100, advice: 'Use fewer.' },
  { of: 'spreads', name: 'number of fragment spreads', most: 400, advice: 'Use fewer.' },
  { of: 'variables', name: 'number of variables', most: 200, advice: 'Use fewer, or lists and input objects.' },
  { of: 'rootFields', name: 'number of root fields', most: 50, advice: LESS },
  { of: 'repetition', name: 'repetition of fields', most: 60_000, advice: 'Do not ask for the same field again.' },
];

/**
 * Holds a document to its bounds, before validation has begun.
 *
 * @throws GatewayError LIMIT_EXCEEDED
 */
export function checkDocument(document: DocumentNode, limits: DocumentLimits): void {
  const size = measure(document);
  if (!size) {
    const message =
      'Too much in one operation: depth without an end, for one of its fragments spreads itself. Leave that out.';
    throw new GatewayError('LIMIT_EXCEEDED', message);
  }
  const bounds: readonly Bound[] = [
    { of: 'depth', name: 'depth', most: limits.maxDepth, advice: 'Nest fields less.' },
    { of: 'aliases', name: 'number of aliases', most: limits.maxAliases, advice: LESS },
    { of: 'directives', name: 'number of directives', most: limits.maxDirectives, advice: 'Use fewer.' },
    ...FIXED,
  ];
  for (const { of, name, most, advice } of bounds) {
    if (size[of] > most) throw limitExceeded(name, size[of], most, advice);
  }
}
