import type { ExecutionResult } from 'graphql';
import { GatewayError } from '../errors.ts';
import type { AnswerBound } from '../schema/context.ts';
import { asGraphQLError } from './as-graphql-error.ts';

/** What a number, a brace and the like take. Characters. */
const SMALL = 4;

/**
 * How large an answer may be. What an operation costs says nothing of it: a mail may be of a hundred letters or of millions, and be
 * asked for a hundred times in one operation, under as many aliases.
 */
export class AnswerSize implements AnswerBound {
  readonly #max: number;
  #made = 0;

  /** @param max characters, before what JSON escapes */
  constructor(max: number) {
    this.#max = max;
  }

  take(characters: number): void {
    this.#made += characters;
    if (this.#made > this.#max) throw tooLarge(this.#max);
  }

  /** The same bound for another execution. What is still made for this one, and thrown away, does not count there. */
  anew(): AnswerSize {
    return new AnswerSize(this.#max);
  }

  /** Whether a text of that many characters, in which every value has one at least, is certain to be within the bound. */
  isCertain(characters: number): boolean {
    return Math.max(characters, this.#made) * SMALL <= this.#max;
  }

  bounded(result: ExecutionResult): ExecutionResult {
    const isTooLarge = this.#made > this.#max || this.#isLarger(result);
    return isTooLarge ? { errors: [asGraphQLError(tooLarge(this.#max))] } : result;
  }

  /** Goes over it as far as it may be, without using the stack. */
  #isLarger({ data, errors = [] }: ExecutionResult): boolean {
    let left = this.#max - errors.reduce((sum, { message }) => sum + message.length, 0);
    const waiting: unknown[] = [data];
    while (left >= 0 && waiting.length > 0) {
      const value = waiting.pop();
      left -= typeof value === 'string' ? value.length : SMALL;
      if (Array.isArray(value)) for (const item of value) waiting.push(item);
      else if (typeof value === 'object' && value !== null) {
        for (const name in value) {
          left -= name.length;
          waiting.push((value as Record<string, unknown>)[name]);
        }
      }
    }
    return left < 0;
  }
}

function tooLarge(max: number): GatewayError {
  const message = `The answer has more than ${max} characters. Ask for fewer messages or files at a time, and for each field once.`;
  return new GatewayError('LIMIT_EXCEEDED', message);
}
