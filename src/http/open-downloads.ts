import { GatewayError } from '../errors.ts';

/**
 * Counts the downloads under way of each owner, so that readers of one, however slow and however many, leave connections to the
 * upstream for the others.
 */
export class OpenDownloads {
  readonly #max: number;
  readonly #open = new Map<string, number>();

  /** @param max how many an owner may have under way at once */
  constructor(max: number) {
    this.#max = max;
  }

  /**
   * Counts one more, until it is disposed of.
   *
   * @throws GatewayError RATE_LIMITED where the owner has as many as it may
   */
  begin(owner: string): Disposable {
    const open = this.#open.get(owner) ?? 0;
    if (open >= this.#max) {
      throw new GatewayError(
        'RATE_LIMITED',
        `As many downloads are under way as there may be at once: ${this.#max}. Let one of them end, then try again.`,
        { retryAfter: 5 },
      );
    }
    this.#open.set(owner, open + 1);
    return { [Symbol.dispose]: () => this.#end(owner) };
  }

  #end(owner: string): void {
    const open = (this.#open.get(owner) as number) - 1;
    if (open > 0) this.#open.set(owner, open);
    else this.#open.delete(owner);
  }
}
