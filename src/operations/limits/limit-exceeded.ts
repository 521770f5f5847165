import { GatewayError } from '../../errors.ts';

/**
 * The refusal of an operation that is too much.
 *
 * @param what is limited, such as "depth"
 * @param value what the operation has of it; where it was not counted to the end, as words
 * @param advice what to do, as a sentence
 */
export function limitExceeded(what: string, value: number | string, bound: number, advice: string): GatewayError {
  const seen = typeof value === 'number' ? written(value) : value;
  return new GatewayError('LIMIT_EXCEEDED', `Too much in one operation: ${what} ${seen}, at most ${bound}. ${advice}`);
}

/** What fragments multiply may be of any size. */
function written(value: number): string {
  return value < 1e9 ? String(Math.ceil(value)) : 'more than 1000000000';
}
