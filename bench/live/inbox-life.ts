// Watched inboxes for the whole of their lives, on a running gateway and its sandbox, in real time: the calls that the sandbox
// counted, and how long after its SMTP server had taken a mail a subscriber had it. Takes a little more than LIFE_SECONDS (600).
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { quantile, table } from './figures.ts';
import { startGatewayProcess } from './gateway-process.ts';
import { ask, connect, countCalls, createInbox } from './graph.ts';

const SECONDS = Number(process.env.LIFE_SECONDS ?? 600);
const INBOXES = Number(process.env.INBOXES ?? 12);
const FAST_SECONDS = 60;

const gateway = await startGatewayProcess({ SANDBOX_INBOX_TTL: String(SECONDS) });
const client = connect(gateway.url);
const transport = createTransport({
  host: '127.0.0.1',
  port: gateway.smtpPort,
  pool: true,
  maxConnections: 10,
  secure: false,
});
const takenAt = new Map<string, number>();

interface Life {
  readonly address: string;
  readonly delays: { fast: number[]; slow: number[]; waited: number[] };
}

async function mail(to: string, subject: string): Promise<void> {
  await transport.sendMail({ from: 'bench@example.org', to, subject, text: 'A mail.' });
  takenAt.set(`${to} ${subject}`, performance.now());
}

const delayOf = (address: string, subject: string, at: number) =>
  Math.max(0, at - (takenAt.get(`${address} ${subject}`) ?? at));

/** Lives through one inbox; `waits`: whether somebody waits for a message, half-way through. */
async function live(waits: boolean): Promise<Life> {
  const { address } = await createInbox(gateway.url);
  const began = performance.now();
  const delays: Life['delays'] = { fast: [], slow: [], waited: [] };
  const query = 'subscription ($inbox: EmailAddress!) { messageReceived(inbox: $inbox) { message { subject } } }';
  const watched = new Promise<void>((resolve) => {
    client.subscribe<{ messageReceived: { message: { subject: string } } }>(
      { query, variables: { inbox: address } },
      {
        next: ({ data }) => {
          const subject = data?.messageReceived.message.subject ?? '';
          const kind = subject.split(' ', 1)[0] as keyof Life['delays'];
          delays[kind].push(delayOf(address, subject, performance.now()));
        },
        error: () => resolve(),
        complete: resolve,
      },
    );
  });
  const at = async (seconds: number) => sleep(Math.max(0, began + seconds * 1000 - performance.now()));
  const sends = async () => {
    for (let i = 0; i < 6; i += 1) {
      await at((FAST_SECONDS / 6) * (i + 0.05 + 0.9 * Math.random()));
      await mail(address, `fast ${i}`);
    }
    const from = FAST_SECONDS + 15;
    const span = (SECONDS - from - 20) / 10;
    for (let i = 0; i < 10; i += 1) {
      await at(from + span * (i + Math.random()));
      if (waits && i === 5) {
        const found = ask(
          gateway.url,
          'query ($inbox: EmailAddress!) { waitForMessage(inbox: $inbox, where: { subject: { startsWith: "waited" } }, timeoutMs: 60000) { __typename } }',
          { inbox: address },
        );
        await sleep(1000 + 20_000 * Math.random());
        await mail(address, 'waited');
        await found;
      } else await mail(address, `slow ${i}`);
    }
  };
  await Promise.all([sends(), watched]);
  return { address, delays };
}

const lives = await Promise.all(Array.from({ length: INBOXES }, (_, i) => live(i % 4 === 3)));
const calls = await countCalls(gateway.upstreamUrl, 'GET /api/messages');
await client.dispose();
transport.close();
await gateway.stop();

const plain = lives.filter((_, i) => i % 4 !== 3);
const waited = lives.filter((_, i) => i % 4 === 3);
const callsOf = (of: readonly Life[]) => of.map(({ address }) => calls.get(address) ?? 0);
const seconds = (ms: number) => (ms / 1000).toFixed(2);
const row = (name: string, delays: readonly number[]) => [
  name,
  delays.length,
  seconds(quantile(delays, 0.5)),
  seconds(quantile(delays, 0.95)),
  seconds(Math.max(...delays)),
];
console.log(
  `\n${plain.length} inboxes watched for ${SECONDS} s, and ${waited.length} with a waitForMessage half-way.\n`,
);
console.log(
  table(
    ['calls (GET /api/messages) of one life', 'least', 'most'],
    [
      ['watched', Math.min(...callsOf(plain)), Math.max(...callsOf(plain))],
      ['with a wait', Math.min(...callsOf(waited)), Math.max(...callsOf(waited))],
    ],
  ),
);
console.log();
console.log(
  table(
    ['from 250 to the subscriber', 'mails', 'median s', 'p95 s', 'most s'],
    [
      row(
        'within 60 s of createInbox and subscription',
        lives.flatMap(({ delays }) => delays.fast),
      ),
      row(
        'within 60 s of a waitForMessage',
        waited.flatMap(({ delays }) => delays.waited),
      ),
      row(
        'later',
        lives.flatMap(({ delays }) => delays.slow),
      ),
    ],
  ),
);
