/** What is wrong with a filter. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
  /** The way to the condition at fault. */
  readonly path: readonly string[];

  constructor(path: readonly string[], message: string) {
    super(message);
    this.path = path;
  }
}

export function emptyString(path: readonly string[]): FilterError {
  return new FilterError(path, 'An empty string is no condition: leave it out, or say what is wanted.');
}
