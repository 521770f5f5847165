// Throws the battery of hostile operations at a gateway, one by one and over both transports, while a bystander asks every ten
// milliseconds: how fast each is refused, and how long the bystander waits.
import { setTimeout as sleep } from 'node:timers/promises';
import { abuses, payloadOf } from '../../test/helpers/graphql-abuses.ts';
import type { RawReply } from '../../test/helpers/raw-client.ts';
import { post, RawSocket } from '../../test/helpers/raw-client.ts';
import { sendMail } from '../../test/helpers/sandbox.ts';
import { quantile, table } from '../live/figures.ts';
import { startGatewayProcess } from '../live/gateway-process.ts';
import { createInbox } from '../live/graph.ts';
import { Bystander } from './bystander.ts';
import { permitted } from './permitted.ts';

const MAILS = Number(process.env.MAILS ?? 200);
/** How often each is sent. */
const TIMES = Number(process.env.TIMES ?? 5);

const gateway = await startGatewayProcess();
const url = `${gateway.url}/graphql`;
const { address } = await createInbox(gateway.url);
for (let sent = 0; sent < MAILS; sent += 10) {
  const mail = {
    to: address,
    subject: `Mail ${sent}`,
    html: `<p>${'A <b>word</b> and <a href="https://a.test/x">a link</a>. '.repeat(40)}</p>`,
  };
  await Promise.all(Array.from({ length: 10 }, () => sendMail(gateway.smtpPort, mail)));
}
await sleep(1_000);

const bystander = new Bystander(url, address);
await bystander.during(() => sleep(1_000));
const calm = await bystander.during(() => sleep(2_000));
const socket = await RawSocket.open(url);
const rows: (string | number)[][] = [];
let worst = 0;
let number = 0;

const transports: readonly (readonly [string, (payload: string) => Promise<RawReply>])[] = [
  ['HTTP', (payload) => post(url, payload)],
  ['WebSocket', (payload) => socket.ask(payload)],
];
for (const { name, ...operation } of [...abuses, ...permitted(address)]) {
  for (const [transport, ask] of transports) {
    const times: number[] = [];
    let reply: RawReply | undefined;
    const send = async () => {
      // Each time another document, so that none is remembered.
      number += 1;
      const payload = payloadOf({ ...operation, query: `${operation.query}\n#${number}` });
      const began = performance.now();
      reply = await ask(payload);
      times.push(performance.now() - began);
    };
    const before = (await gateway.report()).cpu;
    for (let i = 0; i < TIMES; i += 1) await send();
    const after = (await gateway.report()).cpu;
    const cpu = (after.user + after.system - before.user - before.system) / 1_000 / TIMES;
    const delays = await bystander.during(async () => {
      for (let i = 0; i < TIMES; i += 1) {
        await send();
        await sleep(20);
      }
    });
    const code = String(reply?.errors?.[0]?.extensions?.code ?? 'none');
    worst = Math.max(worst, ...delays);
    const cells = [
      reply?.status ?? '',
      code,
      cpu.toFixed(1),
      quantile(times, 0.5).toFixed(1),
      Math.max(...times).toFixed(1),
    ];
    rows.push([name, transport, ...cells, quantile(delays, 0.5).toFixed(1), Math.max(...delays).toFixed(1)]);
  }
}
console.log(
  table(
    ['operation', 'over', 'status', 'code', 'CPU in ms', 'answered in ms', 'worst', "bystander's delay", 'worst'],
    rows,
  ),
);
console.log(
  `\nAlone, the bystander waits ${quantile(calm, 0.5).toFixed(1)} ms, at worst ${Math.max(...calm).toFixed(1)} ms.`,
);
console.log(
  `Beside all this, at worst ${worst.toFixed(1)} ms; its wrong answers: ${bystander.wrong}. The socket is ${socket.isOpen ? 'open' : 'closed'}.`,
);
socket.close();
process.exitCode = (await gateway.stop()) === 0 && bystander.wrong === 0 ? 0 : 1;
