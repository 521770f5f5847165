import type { Quota } from '../../src/datasources/mail-source.ts';

/** The upstream's side of a quota: counts calls, and refuses them at the limit. Times in milliseconds since the start. */
export class Account {
  readonly #limit: number;
  readonly #resetAt: Date | null;
  #used = 0;
  #exhaustedAt: number | null = null;

  /** @param resetAt what the replies' header says, which may be missing; nothing is reset within a simulation */
  constructor(limit: number, resetAt: number | null) {
    this.#limit = limit;
    this.#resetAt = resetAt === null ? null : new Date(resetAt);
  }

  /** Makes a call; false where it is refused, which is what happens from the first refusal on. */
  call(now: number): boolean {
    if (this.#used < this.#limit) this.#used += 1;
    else this.#exhaustedAt ??= now;
    return this.#exhaustedAt === null;
  }

  /** What the headers of a reply say. */
  report(now: number): Quota {
    return {
      limit: this.#limit,
      used: this.#used,
      remaining: this.left,
      resetAt: this.#resetAt,
      observedAt: new Date(now),
    };
  }

  get left(): number {
    return this.#limit - this.#used;
  }

  /** When a call was refused first. */
  get exhaustedAt(): number | null {
    return this.#exhaustedAt;
  }
}
