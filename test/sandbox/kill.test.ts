import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Rest } from '../helpers/sandbox.ts';
import { KEY, restClient, waitFor } from '../helpers/sandbox.ts';

const ENTRY = fileURLToPath(new URL('../helpers/sandbox-process.ts', import.meta.url));
let dataDir: string;
const children = new Set<ChildProcess>();

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sandbox-kill-test-'));
});
afterEach(async () => {
  for (const child of children) await kill(child);
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<{ child: ChildProcess; smtpPort: number; rest: Rest }> {
  const child = spawn(process.execPath, [ENTRY, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.add(child);
  if (!child.stdout) throw new Error('No stdout');
  const [line] = await once(createInterface(child.stdout), 'line');
  const { smtpPort, url } = JSON.parse(line);
  return { child, smtpPort, rest: restClient(url, KEY) };
}

async function kill(child: ChildProcess) {
  if (children.delete(child) && child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }
}

/** Sends mails one after the other over one connection until it breaks; adds the subjects that got their 250. */
async function sendUntilBroken(port: number, to: string, name: string, accepted: Set<string>) {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true, pool: true, maxConnections: 1 });
  try {
    for (let count = 0; count < 10_000; count += 1) {
      const subject = `${name}-${count}`;
      await transport.sendMail({ from: 'a@example.org', to, subject, text: 'x'.repeat(count % 5000) });
      accepted.add(subject);
    }
  } catch {
    // Killed: this mail's fate is open, those before it are promised.
  } finally {
    transport.close();
  }
}

test.each([30, 150, 400])(
  'no mail that got its 250 is lost when the process is killed after %i of them',
  async (killAfter) => {
    const accepted = new Set<string>();
    const first = await start();
    const inbox = await first.rest.createInbox();
    const senders = Array.from({ length: 8 }, (_, index) =>
      sendUntilBroken(first.smtpPort, inbox, `s${index}`, accepted),
    );
    await waitFor('mails to be accepted', () => accepted.size >= killAfter);
    await kill(first.child);
    await Promise.all(senders);

    const second = await start();
    const listed = await waitFor('everything to be parsed', async () => {
      const { messages } = (await second.rest.list(inbox)).body;
      const subjects = new Set<string>(messages.map(({ subject }: { subject: string }) => subject));
      return [...accepted].every((subject) => subjects.has(subject)) ? messages : undefined;
    });
    // At most one more per connection: stored, but killed before its 250 was out.
    expect(listed.length).toBeLessThanOrEqual(accepted.size + senders.length);
    expect(new Set(listed.map(({ id }: { id: string }) => id)).size).toBe(listed.length);
    await kill(second.child);
  },
);
