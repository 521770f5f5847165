import type { Seen } from './fault-operations.ts';
import { expectedOf, operationNames, perform } from './fault-operations.ts';
import type { Fault, OperationName } from './faults/fault.ts';
import { CANARY } from './faults/fault.ts';
import type { FaultyUpstream } from './faulty-upstream.ts';
import { LINK_KEY } from './sealed-link.ts';

const BOUNDS = { UPSTREAM_MAX_REPLY_BYTES: '1048576', MAX_ATTACHMENT_BYTES: '1048576', LINK_KEYS: LINK_KEY };

/** Settings of a gateway that is to meet faults: its deadlines do not come by where a machine is busy, and long waits outlast them. */
export const FAULT_SETTINGS = { ...BOUNDS, UPSTREAM_TIMEOUT_MS: '6000' };

/** The same for those that hang. */
export const HANG_SETTINGS = { ...BOUNDS, UPSTREAM_TIMEOUT_MS: '400' };

/** An operation that meets a fault. */
export interface Cell {
  readonly fault: Fault;
  readonly operation: OperationName;
}

/** Every operation that meets one of these faults. */
export function cellsOf(faults: readonly Fault[]): Cell[] {
  return faults.flatMap((fault) =>
    operationNames
      .filter((operation) => {
        const ends = fault.ends(operation);
        // A subscription that begins well has no answer until something comes.
        return ends !== null && !(ends === 'data' && ['messageReceived', 'waitForMessage'].includes(operation));
      })
      .map((operation) => ({ fault, operation })),
  );
}

let made = 0;

/** Runs one cell, where nothing hangs after the queries of two bystanders, which so are more than those whose calls fail; gives what is not as it must be, in words. */
export async function wrongWith(url: string, upstream: FaultyUpstream, { fault, operation }: Cell): Promise<string[]> {
  made += 1;
  const key = `key-of-cell-${made}-which-nobody-may-see`;
  const others = fault.hangs ? [] : [`bystander-${made}`, `another-${made}`];
  const bystanders = await Promise.all(others.map((other) => perform(url, 'domains', other)));
  upstream.afflict(key, fault);
  const seen = await perform(url, operation, key);
  const said = [...wrongOutcome(seen, operation, fault), ...leaks(seen, key)];
  const showsAll = operation === 'inbox' || operation === 'domains';
  if (fault.keeps && showsAll && !seen.text.includes(fault.keeps)) said.push(`${fault.keeps} is not in the answer`);
  if (seen.text.includes('"stale"')) said.push('it was answered from what was known before');
  for (const { result } of bystanders) if (result !== 'data') said.push(`a bystander got ${result}`);
  const sent = upstream.seen(key);
  if (sent.length > 3) said.push(`the upstream was called ${sent.length} times`);
  const changes = sent.filter((line) => !line.startsWith('GET ') && !line.startsWith('HEAD '));
  if (changes.length > 1) said.push(`${changes[0]} was sent ${changes.length} times`);
  return said.map((what) => `${operation} × ${fault.name}: ${what}`);
}

function wrongOutcome({ result, retryAfter }: Seen, operation: OperationName, fault: Fault): string[] {
  const ends = fault.ends(operation);
  if (ends === null) return ['it was not to meet the fault'];
  const expected = expectedOf(operation, ends);
  const said: string[] = [];
  if (result !== expected.result) said.push(`${result}, and not ${expected.result}`);
  // An error that is data has no place for it.
  else if (!result.endsWith('Error') && result !== 'null') {
    const isRight =
      'isSome' in expected ? Number(retryAfter) >= 1 && Number(retryAfter) <= 40 : retryAfter === expected.retryAfter;
    if (!isRight) said.push(`retryAfter ${retryAfter}, and not ${expected.retryAfter}`);
  }
  return said;
}

function leaks({ text }: Seen, key: string): string[] {
  const secrets = [key, CANARY, '/api/', '/srv/', 'node_modules', '.ts:', '127.0.0.1:'];
  // Links to attachments are of the gateway itself.
  const told = text.replaceAll(/http:\/\/127\.0\.0\.1:\d+\/attachments\//g, '');
  return secrets.filter((secret) => told.includes(secret)).map((secret) => `the answer holds ${secret}`);
}
