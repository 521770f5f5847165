/** A value that may still be to come. What is there already is given as it is: a promise costs its turn of the loop. */
export type MaybePromise<T> = T | Promise<T>;

/** What is made of a value: at once where it is there, and otherwise when it is. */
export function whenThere<T, R>(value: MaybePromise<T>, make: (value: T) => MaybePromise<R>): MaybePromise<R> {
  return value instanceof Promise ? value.then(make) : make(value);
}
