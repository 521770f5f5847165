import { addressAt, INBOXES } from '../upstream/mailbox.ts';

/** Who asks: one credential, as an application that serves its users with one has it. */
export const KEY = 'bench-key-1';

export interface Variables {
  readonly address: string;
  readonly first: number;
}

/** Which variables the requests of a workload have, by their number. */
export type Series = 'same' | 'new' | 'rotating';

const FIRST = 20;
/** The largest page that the gateway gives by default. Inboxes hold twenty messages, so that all of these give all of them. */
const LAST = 500;

/** How many combinations of variables there are that none repeats. */
export const COMBINATIONS = INBOXES * (LAST - FIRST + 1);

/**
 * The variables of request number `index`: always the same; never the same twice; or one inbox after the other.
 */
export function variablesAt(series: Series, index: number): Variables {
  if (series === 'same') return { address: addressAt(0), first: FIRST };
  if (series === 'rotating') return { address: addressAt(index % INBOXES), first: FIRST };
  if (index >= COMBINATIONS)
    throw new Error(`Only ${COMBINATIONS} requests can be told apart; measure for a shorter time.`);
  return { address: addressAt(index % INBOXES), first: FIRST + Math.floor(index / INBOXES) };
}

/** Makes the bytes of a POST of that operation. */
export function requestsTo(host: string, query: string): (variables: Variables) => string {
  const head = [
    'POST /graphql HTTP/1.1',
    `host: ${host}`,
    `authorization: Bearer ${KEY}`,
    'content-type: application/json',
    'accept: application/json',
    'content-length: ',
  ].join('\r\n');
  const body = `{"query":${JSON.stringify(query)},"variables":`;
  return (variables) => {
    const rest = `${JSON.stringify(variables)}}`;
    return `${head}${body.length + rest.length}\r\n\r\n${body}${rest}`;
  };
}
