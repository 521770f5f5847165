import { GatewayError } from '../../errors.ts';
import type { MaybePromise } from '../../maybe-promise.ts';
import { whenThere } from '../../maybe-promise.ts';
import type { RateBudgets, RatePolicy, RateStanding } from '../../shared-state/rate-budgets.ts';
import { KnownKeys } from './known-keys.ts';

/** Budgets by what they are counted under; null where there is no limit. */
export interface RatesOptions {
  readonly credential: RateBudgets | null;
  readonly address: RateBudgets | null;
  /** Of an address, for keys that turn out to be bad. */
  readonly refusedKeys: RateBudgets | null;
  readonly knownKeys?: KnownKeys;
}

/** Who asks, as limits see it. */
export interface CountedCaller {
  /** Names what it presented, without being it. */
  readonly id: string;
  /** Whether it presented anything that may turn out to be bad; on loopback some callers need nothing. */
  readonly hasPresented: boolean;
}

/** A limit that clients are told of. */
export type RateName = 'credential' | 'address';

/** What became of a request at the limits. */
export interface Admission {
  /** Why it is turned away, with a message for the client; null where it may come in. */
  readonly refusal: GatewayError | null;
  /** The limits that it was held against. */
  readonly standings: readonly (RateStanding & { readonly name: RateName })[];
}

const UNLIMITED: Admission = { refusal: null, standings: [] };

/**
 * What each credential and each address may ask for in a minute. Whoever is past a limit is told so at once, and nobody waits
 * for anybody: budgets do not touch each other.
 */
export class Rates {
  readonly knownKeys: KnownKeys;
  /** The limits that there are, for clients. */
  readonly policies: readonly (RatePolicy & { readonly name: RateName })[];
  readonly #options: RatesOptions;

  constructor(options: RatesOptions) {
    this.#options = options;
    this.knownKeys = options.knownKeys ?? new KnownKeys();
    this.policies = (['credential', 'address'] as const).flatMap((name) => {
      const budgets = options[name];
      return budgets ? [{ name, ...budgets.policy }] : [];
    });
  }

  /** Takes a point of the address, for whatever it asks. */
  admitAddress(address: string): MaybePromise<Admission> {
    return this.#spend('address', address, (quota, wait) =>
      tooMany(`This address asks too much: more than ${quota} requests a minute.`, wait),
    );
  }

  /** Takes a point of an account, for a download by a link of it. */
  admitAccount(account: string): MaybePromise<Admission> {
    return this.#spend('credential', account, (quota, wait) =>
      tooMany(`The account asks too much: more than ${quota} operations and downloads a minute.`, wait),
    );
  }

  /**
   * Takes a point of the address and then one of the caller, for an operation. A caller without a usable key, who may ask for
   * no more than the schema, counts by its address alone. Nothing is decided here on whether the key is good.
   */
  admitOperation(address: string, caller: CountedCaller | null): MaybePromise<Admission> {
    return whenThere(this.admitAddress(address), (byAddress) => {
      if (byAddress.refusal || !caller) return byAddress;
      const refusal = caller.hasPresented ? this.#refuseGuess(address, caller.id) : null;
      return whenThere(refusal, (guess) =>
        guess ? { refusal: guess, standings: byAddress.standings } : this.#admitCaller(caller, byAddress),
      );
    });
  }

  #admitCaller({ id }: CountedCaller, byAddress: Admission): MaybePromise<Admission> {
    const byCaller = this.#spend('credential', id, (quota, wait) =>
      tooMany(`This credential asks too much: more than ${quota} operations a minute.`, wait),
    );
    return whenThere(byCaller, ({ refusal, standings }) => ({
      refusal,
      standings: [...standings, ...byAddress.standings],
    }));
  }

  /** Notes that an address has presented a key that is not accepted. */
  async keyRefused(address: string): Promise<void> {
    await this.#options.refusedKeys?.spend(address);
  }

  /**
   * Past the limit on bad keys, what an address presents is not even looked at: a right guess is answered like a wrong one. Only
   * what it has shown to be good before is let through, for the sake of those who share the address with whoever guesses.
   */
  #refuseGuess(address: string, callerId: string): MaybePromise<GatewayError | null> {
    const { refusedKeys } = this.#options;
    if (!refusedKeys || this.knownKeys.isKnown(callerId, address)) return null;
    return whenThere(refusedKeys.look(address), ({ isGranted, grantInMs }) => {
      if (isGranted) {
        this.knownKeys.presented(callerId, address);
        return null;
      }
      const { quota } = refusedKeys.policy;
      return tooMany(
        `Too many bad keys came from this address: more than ${quota} a minute. Check the Authorization header.`,
        seconds(grantInMs),
      );
    });
  }

  #spend(name: RateName, key: string, refusal: (quota: number, wait: number) => GatewayError): MaybePromise<Admission> {
    const budgets = this.#options[name];
    if (!budgets) return UNLIMITED;
    return whenThere(budgets.spend(key), (standing) => ({
      refusal: standing.isGranted ? null : refusal(budgets.policy.quota, seconds(standing.grantInMs)),
      standings: [{ name, ...standing }],
    }));
  }
}

/** Whole seconds after which it is certain to be there. */
function seconds(ms: number): number {
  return Math.ceil(ms / 1000);
}

function tooMany(message: string, retryAfter: number): GatewayError {
  const when = retryAfter === 1 ? 'a second' : `${retryAfter} seconds`;
  return new GatewayError('RATE_LIMITED', `${message} Try again in ${when}.`, { retryAfter });
}
