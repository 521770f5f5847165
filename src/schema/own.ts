/**
 * Marks a field whose value is that of its object alone, whoever asks and whenever: of an object that never changes, it has to be
 * written only once. What is merely a property of its object is so without a mark.
 */
export const OWN = { isOwn: true } as const;

/** Marks a type whose objects never change: what has changed is another object. */
export const CONSTANT = { isConstant: true } as const;
