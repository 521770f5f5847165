/** How long a client may take; ms, and bytes a second. */
export interface Patience {
  /** Without a byte. */
  idleMs: number;
  /** From its connection, or its last mail, until the next one begins. */
  commandsMs: number;
  /** For one message. */
  messageMs: number;
  /** For as long any pace will do; then it must have sent `bytesPerSecond` on the whole. */
  graceMs: number;
  bytesPerSecond: number;
}

export const PATIENCE: Patience = {
  idleMs: 60_000,
  commandsMs: 300_000,
  messageMs: 600_000,
  graceMs: 60_000,
  bytesPerSecond: 1024,
};

/** What a client owes for `ms` now: its commands, or a message of which so much has come. */
export interface Owed {
  ms: number;
  bytes: number | null;
}

/** Why a client is to be told goodbye, or null. One that sends a byte now and then is never idle, and holds its place. */
export function outOfPatience({ ms, bytes }: Owed, patience: Patience): string | null {
  if (bytes === null) return ms > patience.commandsMs ? 'No mail for too long' : null;
  if (ms > patience.messageMs) return 'The message took too long';
  const due = ((ms - patience.graceMs) / 1000) * patience.bytesPerSecond;
  return due > 0 && bytes < due ? 'The message comes too slowly' : null;
}
