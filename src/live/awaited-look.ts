/** A look at an inbox that somebody waits for. */
export class AwaitedLook {
  #look: PromiseWithResolvers<void> | null = null;

  /** Comes back when the look has succeeded, and rejects with what it failed of. */
  async wait(): Promise<void> {
    this.#look ??= Promise.withResolvers<void>();
    await this.#look.promise;
  }

  succeeded(): void {
    this.#look?.resolve();
    this.#look = null;
  }

  failed(error: unknown): void {
    this.#look?.reject(error as Error);
    this.#look = null;
  }
}
