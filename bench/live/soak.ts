// SOAK_SECONDS (600) of churn on one gateway process: inboxes made, watched over WebSocket and SSE, waited at, left in every way,
// renamed and deleted, with mail coming in. Prints memory after collection, descriptors and timers once a minute, and what is left
// when all have gone.
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { megabytes, table } from './figures.ts';
import { NO_RATE_LIMITS, startGatewayProcess } from './gateway-process.ts';
import { ask, connect, createInbox, KEY } from './graph.ts';

const SOAK_SECONDS = Number(process.env.SOAK_SECONDS ?? 600);
const ACTORS = Number(process.env.ACTORS ?? 20);

const gateway = await startGatewayProcess({
  ...NO_RATE_LIMITS,
  SANDBOX_INBOX_TTL: '120',
  SANDBOX_QUOTA: '100000000',
  POLL_FAST_MS: '200',
  POLL_SLOW_MS: '400',
});
const transport = createTransport({
  host: '127.0.0.1',
  port: gateway.smtpPort,
  pool: true,
  maxConnections: 5,
  secure: false,
});
const until = performance.now() + SOAK_SECONDS * 1000;
let rounds = 0;
let pushes = 0;
let lost = 0;

const MESSAGES = `subscription ($inbox: EmailAddress!, $after: String) {
  messageReceived(inbox: $inbox, after: $after) { cursor message { subject inbox { unseenCount } } }
}`;
const EVENTS = `subscription ($inbox: EmailAddress!) {
  inboxEvents(inbox: $inbox) { __typename ... on MessageReceived { message { id } } }
}`;
const WAIT = `query ($inbox: EmailAddress!, $after: String, $subject: String!) {
  waitForMessage(inbox: $inbox, after: $after, where: { subject: { equals: $subject } }, timeoutMs: 10000) {
    __typename ... on MessageReceived { cursor }
  }
}`;
const DELETE = 'mutation ($input: DeleteInboxInput!) { deleteInbox(input: $input) { deletedAddress } }';
const RENAME = 'mutation ($input: RenameInboxInput!) { renameInbox(input: $input) { previousAddress } }';

async function mail(to: string, subject: string): Promise<void> {
  await transport.sendMail({ from: 'soak@example.org', to, subject, text: 'x'.repeat(5_000) });
}

/** Events over SSE, dropped by the client after a moment. */
async function glance(inbox: string): Promise<void> {
  const abort = new AbortController();
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    signal: abort.signal,
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ query: EVENTS, variables: { inbox } }),
  });
  const reading = response.body?.pipeTo(new WritableStream()).catch(() => {});
  await sleep(300 * Math.random());
  abort.abort();
  await reading;
}

/** One inbox from its making to its end. */
async function round(actor: number): Promise<void> {
  const { address, cursor } = await createInbox(gateway.url);
  let after = cursor;
  for (let i = 0; i < 3; i += 1) {
    const client = connect(gateway.url);
    const results = client.iterate<{ messageReceived: { cursor: string } }>({
      query: MESSAGES,
      variables: { inbox: address, after },
    });
    const next = results.next();
    await mail(address, `mail ${i}`);
    const { value } = await next;
    if (value?.data) {
      pushes += 1;
      after = value.data.messageReceived.cursor;
    } else lost += 1;
    // Some leave as they should, some do not.
    if ((actor + i) % 3 === 0) client.terminate();
    else if ((actor + i) % 3 === 1) await results.return?.();
    await client.dispose();
  }
  await glance(address);
  const waiting = ask<{ waitForMessage: { __typename: string } }>(gateway.url, WAIT, {
    inbox: address,
    after,
    subject: 'last',
  });
  await mail(address, 'last');
  if ((await waiting).waitForMessage.__typename !== 'MessageReceived') lost += 1;
  rounds += 1;
  if (actor % 2 === 0) await ask(gateway.url, DELETE, { input: { address } });
  else await ask(gateway.url, RENAME, { input: { address, username: `renamed${rounds}`, domain: 'sandbox.test' } });
}

async function act(actor: number): Promise<void> {
  while (performance.now() < until) await round(actor);
}

const rows: (string | number)[][] = [];
async function sample(name: string): Promise<void> {
  const { rss, heapUsed, external, descriptors, timers, feeds, watchers, sockets, accounts } =
    await gateway.report('collect');
  rows.push([
    name,
    megabytes(rss),
    megabytes(heapUsed),
    megabytes(external),
    descriptors,
    timers,
    feeds,
    watchers,
    sockets,
    accounts,
    rounds,
  ]);
}
const step = (SOAK_SECONDS * 1000) / 10;
const sampler = setInterval(() => void sample(`${((rows.length * step) / 60_000).toFixed(1)} min`), step);
await sample('start');
await Promise.all(Array.from({ length: ACTORS }, (_, i) => act(i)));
clearInterval(sampler);
for (let i = 0; i < 100; i += 1) {
  const { feeds, watchers, sockets, accounts } = await gateway.report();
  if (feeds + watchers + sockets + accounts === 0) break;
  await sleep(100);
}
await sample('after all have gone');
transport.close();
const exitCode = await gateway.stop();
console.log(
  table(
    [
      '',
      'resident',
      'heap',
      'external',
      'descriptors',
      'timers',
      'feeds',
      'watchers',
      'sockets',
      'accounts',
      'inboxes lived through',
    ],
    rows,
  ),
);
console.log(`\n${pushes} pushes, ${lost} lost, exit code ${exitCode}`);
