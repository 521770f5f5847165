import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** All that is kept together. Bytes, about. */
const MAX_BYTES = 33_554_432;
/** What a parsed document takes for a character of its source; an error holds the source only. */
const BYTES_A_CHARACTER = { document: 200, error: 4 };
const OVERHEAD = 1_024;

function cacheOf<T extends object>(bytesACharacter: number) {
  return new LRUCache<string, T>({
    maxSize: MAX_BYTES,
    sizeCalculation: (_, source) => OVERHEAD + source.length * bytesACharacter,
  });
}

/** What Yoga remembers of documents, by their source: bounded by its size, for whoever sends them chooses how large they are. */
export function createDocumentCaches() {
  return {
    documentCache: cacheOf<DocumentNode>(BYTES_A_CHARACTER.document),
    errorCache: cacheOf<Error>(BYTES_A_CHARACTER.error),
  };
}
