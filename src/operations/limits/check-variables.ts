import { GatewayError } from '../../errors.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { MAX_NAME } from './scan.ts';

/** Values within values. */
export const MAX_DEPTH = 20;
/** Characters of a text: a cursor may be long. */
export const MAX_TEXT = 131_072;
/** Values of all variables together. */
export const MAX_VALUES = 10_000;

/** Names that mean something to JavaScript and nothing to this graph. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks over the variables as they were sent, before anything else does: how deep they are and how many, and whether they name what
 * objects are made of. Uses no stack.
 *
 * @throws GatewayError LIMIT_EXCEEDED, BAD_USER_INPUT
 */
export function checkVariables(variables: unknown): void {
  let values = 0;
  let level = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      throw limitExceeded('depth of the variables', `more than ${MAX_DEPTH}`, MAX_DEPTH, 'No variable needs that.');
    }
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string') checkText(value);
      if (typeof value !== 'object' || value === null) continue;
      const names = Array.isArray(value) ? null : Object.keys(value);
      const inside = names ?? (value as readonly unknown[]);
      values += inside.length;
      if (values > MAX_VALUES) {
        throw limitExceeded('number of values in the variables', `more than ${MAX_VALUES}`, MAX_VALUES, 'Send fewer.');
      }
      if (names) checkNames(names);
      for (const item of names ? Object.values(value) : inside) below.push(item);
    }
    level = below;
  }
}

function checkText(text: string): void {
  if (text.length > MAX_TEXT) {
    throw limitExceeded('length of a text in the variables', text.length, MAX_TEXT, 'Nothing here takes a longer one.');
  }
}

function checkNames(names: readonly string[]): void {
  for (const name of names) {
    if (name.length > MAX_NAME) {
      throw limitExceeded('length of a name in the variables', name.length, MAX_NAME, 'Nothing here has a longer one.');
    }
    if (!FORBIDDEN.has(name)) continue;
    throw new GatewayError(
      'BAD_USER_INPUT',
      `The variables have the name ${name}, which nothing here has. Leave it out.`,
    );
  }
}
