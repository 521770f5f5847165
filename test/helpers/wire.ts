import type { WireOptions } from '../../src/datasources/wire-fields.ts';

/** Options for the readers of wire.ts that write down the flaws they count. */
export function wire(utcOffset = '+00:00'): { readonly flaws: string[]; readonly options: WireOptions } {
  const flaws: string[] = [];
  return { flaws, options: { utcOffset, onFlaw: (field) => void flaws.push(field) } };
}
