/** Of each fragment, the names of those that it spreads itself. */
export type Spreads = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The names of fragments, each behind all that it spreads; null where one comes back to itself. Takes time in proportion to the
 * spreads, and no stack.
 */
export function fragmentOrder(spreads: Spreads): readonly string[] | null {
  const users = new Map<string, string[]>();
  const missing = new Map<string, number>();
  for (const [name, spread] of spreads) {
    const known = [...spread].filter((other) => spreads.has(other));
    missing.set(name, known.length);
    for (const other of known) {
      const list = users.get(other);
      if (list) list.push(name);
      else users.set(other, [name]);
    }
  }
  const order = [...spreads.keys()].filter((name) => missing.get(name) === 0);
  // Grows as it is walked.
  for (const name of order) {
    for (const user of users.get(name) ?? []) {
      const left = (missing.get(user) as number) - 1;
      missing.set(user, left);
      if (left === 0) order.push(user);
    }
  }
  return order.length === spreads.size ? order : null;
}
