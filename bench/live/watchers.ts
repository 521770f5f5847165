// WATCHERS (10,000) WebSockets that watch one inbox, in one gateway process: what each of them takes, how often the inbox is polled
// for all of them, and how a mail comes to all.
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { WebSocket } from 'ws';
import { megabytes, table } from './figures.ts';
import type { Report } from './gateway-process.ts';
import { NO_RATE_LIMITS, startGatewayProcess } from './gateway-process.ts';
import { countCalls, createInbox, KEY } from './graph.ts';

const WATCHERS = Number(process.env.WATCHERS ?? 10_000);
const AT_ONCE = 200;

const gateway = await startGatewayProcess({ ...NO_RATE_LIMITS, SANDBOX_INBOX_TTL: '3600' });
const { address } = await createInbox(gateway.url);
const subscribe = JSON.stringify({
  id: '1',
  type: 'subscribe',
  payload: {
    query:
      'subscription ($inbox: EmailAddress!) { messageReceived(inbox: $inbox) { cursor message { id subject fromAddress } } }',
    variables: { inbox: address },
  },
});

const deliveries: number[] = [];

/** A socket that has subscribed; counts what it is given. */
async function watch(): Promise<WebSocket> {
  const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    perMessageDeflate: false,
  });
  const init = JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${KEY}` } });
  socket.once('open', () => socket.send(init));
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('message', (data) => {
      const text = String(data);
      if (text.includes('"connection_ack"')) {
        socket.send(subscribe);
        resolve();
      } else if (text.includes('"next"')) deliveries.push(performance.now());
    });
  });
  return socket;
}

async function until(isTrue: (report: Report) => boolean): Promise<Report> {
  for (;;) {
    const report = await gateway.report();
    if (isTrue(report)) return report;
    await sleep(100);
  }
}

const polls = async () => (await countCalls(gateway.upstreamUrl, 'GET /api/messages')).get(address) ?? 0;

// One of everything first, so that what is loaded once is not counted as a watcher's.
const first = await watch();
await until(({ watchers }) => watchers === 1);
const before = await gateway.report('collect');
const sockets: WebSocket[] = [];
while (sockets.length < WATCHERS) {
  const count = Math.min(AT_ONCE, WATCHERS - sockets.length);
  sockets.push(...(await Promise.all(Array.from({ length: count }, watch))));
}
await until(({ watchers }) => watchers === WATCHERS + 1);
const after = await gateway.report('collect');

const [pollsBefore, began] = [await polls(), performance.now()];
await sleep(20_000);
const pollsOf20s = (await polls()) - pollsBefore;
const watchedFor = performance.now() - began;

const transport = createTransport({ host: '127.0.0.1', port: gateway.smtpPort, secure: false });
const quiet = await gateway.report();
await transport.sendMail({ from: 'bench@example.org', to: address, subject: 'To all', text: 'A mail.' });
while (deliveries.length < WATCHERS + 1) await sleep(5);
const delivered = await gateway.report();
const cpu = (delivered.cpu.user + delivered.cpu.system - quiet.cpu.user - quiet.cpu.system) / 1000;

first.close();
for (const socket of sockets) socket.close();
const end = await until((report) => report.watchers + report.sockets + report.feeds + report.accounts === 0);
const exitCode = await gateway.stop();

const each = (field: 'rss' | 'heapUsed') => `${((after[field] - before[field]) / WATCHERS / 1024).toFixed(1)} KB`;
console.log(
  table(
    [`${WATCHERS} watchers of one inbox`, ''],
    [
      ['resident memory a watcher', each('rss')],
      ['heap a watcher', each('heapUsed')],
      ['resident memory of the process', `${megabytes(before.rss)} → ${megabytes(after.rss)}`],
      [`polls in ${(watchedFor / 1000).toFixed(0)} s`, pollsOf20s],
      ['deliveries of one mail', deliveries.length],
      ['from the first to the last', `${(Math.max(...deliveries) - Math.min(...deliveries)).toFixed(0)} ms`],
      ['CPU from the mail to the last', `${cpu.toFixed(0)} ms`],
      [
        'left when all have gone: feeds, watchers, sockets, accounts',
        [end.feeds, end.watchers, end.sockets, end.accounts].join(', '),
      ],
      ['exit code', exitCode],
    ],
  ),
);
