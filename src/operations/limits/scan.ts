import { limitExceeded } from './limit-exceeded.ts';

/** Characters of a document. More than its tokens need are long values, whose place is in variables. */
export const MAX_LENGTH = 131_072;
/** Brackets within brackets. The parser recurses at each. */
export const MAX_NESTING = 200;
/** Characters of a name. Every object of an answer has the aliases in it. */
export const MAX_NAME = 200;

const QUOTE = 34;
const BACKSLASH = 92;
const MINUS = 45;

/**
 * Looks a document over before anything is made of it: whoever has passed may be parsed without a thought for time, memory and the
 * stack. What is no GraphQL passes too, for the parser to say so.
 *
 * @throws GatewayError LIMIT_EXCEEDED
 */
export function scan(source: string, maxTokens: number): void {
  if (source.length > MAX_LENGTH) {
    throw limitExceeded('length in characters', source.length, MAX_LENGTH, 'Give long values as variables.');
  }
  let tokens = 0;
  let nesting = 0;
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (isIgnored(code)) {
      at += 1;
      continue;
    }
    tokens += 1;
    if (tokens > maxTokens) {
      throw limitExceeded('number of tokens', `more than ${maxTokens}`, maxTokens, 'Split it, or ask for less.');
    }
    if (isOpening(code)) {
      nesting += 1;
      if (nesting > MAX_NESTING) {
        throw limitExceeded('depth of brackets', `more than ${MAX_NESTING}`, MAX_NESTING, 'Nest less.');
      }
    } else if (isClosing(code)) nesting -= 1;
    at = endOf(source, at, code);
  }
}

/** Where the token ends that begins there. */
function endOf(source: string, start: number, code: number): number {
  if (code === QUOTE) return source.startsWith('"""', start) ? endOfBlock(source, start) : endOfString(source, start);
  let end = start + 1;
  // A comment.
  if (code === 35) {
    while (end < source.length && !isLineEnd(source.charCodeAt(end))) end += 1;
    return end;
  }
  if (code === 46) return source.startsWith('...', start) ? start + 3 : end;
  if (isDigit(code) || code === MINUS) {
    while (end < source.length && isInNumber(source.charCodeAt(end))) end += 1;
    return end;
  }
  if (!isInWord(code)) return end;
  while (end < source.length && isInWord(source.charCodeAt(end))) end += 1;
  if (end - start > MAX_NAME) throw limitExceeded('length of a name', end - start, MAX_NAME, 'Use a shorter one.');
  return end;
}

function endOfString(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE || isLineEnd(code)) return at + 1;
  }
  return source.length;
}

function endOfBlock(source: string, start: number): number {
  for (let at = start + 3; ; ) {
    const found = source.indexOf('"""', at);
    if (found < 0) return source.length;
    if (source.charCodeAt(found - 1) !== BACKSLASH) return found + 3;
    at = found + 3;
  }
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Space, tab, line ends, comma and byte order mark. */
function isIgnored(code: number): boolean {
  return code === 32 || code === 9 || isLineEnd(code) || code === 44 || code === 0xfeff;
}

/** ( [ { */
function isOpening(code: number): boolean {
  return code === 40 || code === 91 || code === 123;
}

/** ) ] } */
function isClosing(code: number): boolean {
  return code === 41 || code === 93 || code === 125;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Digits, and . e E + - */
function isInNumber(code: number): boolean {
  return isDigit(code) || code === 46 || code === 101 || code === 69 || code === 43 || code === MINUS;
}

/** Of a name. */
function isInWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 95;
}
