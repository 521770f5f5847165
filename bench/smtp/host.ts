import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { restClient, sendMail } from '../../test/helpers/sandbox.ts';
import { converse } from '../../test/helpers/smtp-conversation.ts';
import { forgetPeak, peak, resident } from '../attachments/process.ts';

export type Host = Awaited<ReturnType<typeof startHost>>;

/** What came of a mail: its reply, how long that took, and how much of it the sandbox computed; ms. */
export interface Sent {
  reply: string;
  ms: number;
  cpuMs: number;
}

/** Ticks are a hundredth of a second. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** A sandbox in a process of its own (Linux). */
export async function startHost(...args: string[]) {
  const child = fork(new URL('./sandbox-host.ts', import.meta.url), args);
  const [{ url, smtpPort }] = (await once(child, 'message')) as [{ url: string; smtpPort: number }];
  const pid = child.pid as number;
  const rest = restClient(url, 'sandbox-key-1');
  return {
    rest,
    smtpPort,
    /** Bytes that it holds now, and held at most since `forgetPeak`. */
    resident: () => resident(pid),
    peak: () => peak(pid),
    forgetPeak: () => forgetPeak(pid),
    descriptors: () => readdirSync(`/proc/${pid}/fd`).length,
    /** A whole DATA, its end included, as it is to be on the wire. */
    async send(inbox: string, wire: Buffer): Promise<Sent> {
      using smtp = await converse(smtpPort);
      await smtp.startData(inbox);
      const began = performance.now();
      const computed = cpuMs(pid);
      void smtp.write(wire);
      const reply = await smtp.reply();
      return { reply: reply.slice(0, 9), ms: performance.now() - began, cpuMs: cpuMs(pid) - computed };
    },
    /** How long an ordinary mail takes from its sender to the list; ms. */
    async bystander(): Promise<number> {
      const inbox = await rest.createInbox();
      const began = performance.now();
      await sendMail(smtpPort, { to: inbox, subject: 'bystander' });
      await rest.messages(inbox);
      return performance.now() - began;
    },
    async stop(): Promise<void> {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
