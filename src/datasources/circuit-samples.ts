/** What came of one call. */
interface Sample {
  readonly at: number;
  readonly owner: string;
  readonly thing: string;
  readonly hasFailed: boolean;
  /** Whether it was let through to see how things are: it votes, and is none of those that must be before anything is concluded. */
  readonly isProbe?: boolean;
}

/** Things that failed, by the owner who asked for them. */
export type Failing = Map<string, Set<string>>;

/** The latest calls that are looked at; older ones are forgotten before their time where there are more. */
const MAX_SAMPLES = 256;

/**
 * What came of the latest calls. Each owner has one vote, however many calls are its own, and in it each thing that it asked for
 * has one: who makes one thing fail again and again is outvoted by all the rest.
 */
export class CircuitSamples {
  #samples: Sample[] = [];
  readonly #windowMs: number;

  /** @param windowMs how long a call counts */
  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  note(sample: Sample): void {
    this.#samples.push(sample);
    if (this.#samples.length > MAX_SAMPLES) this.#samples.shift();
  }

  /** Forgets what has failed. What was answered stays: those who are served outvote those who make things fail again. */
  forgetFailed(): void {
    this.#samples = this.#samples.filter(({ hasFailed }) => !hasFailed);
  }

  /** The share of the votes that say that the upstream fails, in [0, 1]; 0 as long as there are less than `minimum` calls. */
  failingShare(now: number, minimum: number): number {
    this.#samples = this.#samples.filter(({ at }) => now - at <= this.#windowMs);
    if (this.#samples.filter(({ isProbe }) => !isProbe).length < minimum) return 0;
    const votes = [...Map.groupBy(this.#samples, ({ owner }) => owner).values()].map((own) =>
      mean([...Map.groupBy(own, ({ thing }) => thing).values()].map((of) => mean(of.map(voteOf)))),
    );
    return mean(votes);
  }

  failing(): Failing {
    const failing: Failing = new Map();
    for (const { owner, thing, hasFailed } of this.#samples) if (hasFailed) addFailing(failing, owner, thing);
    return failing;
  }
}

export function addFailing(failing: Failing, owner: string, thing: string): void {
  const own = failing.get(owner) ?? new Set();
  failing.set(owner, own.add(thing));
}

function voteOf({ hasFailed }: Sample): number {
  return hasFailed ? 1 : 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
