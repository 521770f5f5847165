import type fc from 'fast-check';
import { isGatewayError } from '../../src/errors.ts';
import type { FuzzHost } from './host.ts';

type Property = fc.IRawProperty<unknown> | fc.IAsyncPropertyWithHooks<never> | fc.IPropertyWithHooks<never>;

/** Something that takes what strangers send, and what must be true of it whatever they send. */
export interface FuzzTarget<Host = void> {
  /** What it is, as a part of the sentence "any … is taken or refused". */
  readonly name: string;
  /** How often it is tried in the test suite; the bench tries until its time is up. */
  readonly runs: number;
  readonly property: (host: Host) => Property;
}

/** A target that is reached over the network alone. */
export type LiveTarget = FuzzTarget<FuzzHost>;

/** What `run` gives, or null where it refuses with an error that is meant for a client. Any other error passes. */
export function taken<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (isGatewayError(error)) return null;
    throw error;
  }
}

export async function takenLater<T>(run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (isGatewayError(error)) return null;
    throw error;
  }
}
