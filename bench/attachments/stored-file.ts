import { createHash, randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/sandbox/store/store.ts';
import { KEY } from '../live/graph.ts';

export interface StoredFile {
  /** A sandbox's data folder. */
  readonly folder: string;
  readonly inbox: string;
  readonly sha256: string;
}

/** A data folder with one inbox and one mail, whose one attachment is larger than what SMTP would bring; removed at exit. */
export async function storeFile(bytes: number): Promise<StoredFile> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-attachments-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const content = randomFillSync(new Uint8Array(bytes));
  const store = openStore({ dataDir: folder, apiKeys: [KEY], clock: Date.now, newMessageId: () => 'large' });
  const now = Date.now();
  const address = 'large@sandbox.test';
  await store.commits.write(() => {
    const inbox = store.inboxes.add({
      accountId: store.accounts.byKey(KEY)?.id ?? 0,
      address,
      domain: 'sandbox.test',
      createdAt: now,
      expiresAt: now + 3_600_000,
    });
    const mailId = store.spool.add({ sender: 'a@b.test', inboxes: [inbox], receivedAt: now }, new Uint8Array());
    store.spool.replace(mailId, {
      subject: 'Large',
      fromName: 'A',
      fromEmail: 'a@b.test',
      to: address,
      html: false,
      content: '',
      attachments: [{ name: 'large.bin', pathName: 'large.bin', extension: 'bin', bytes: content }],
    });
  });
  store.close();
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { folder, inbox: address, sha256 };
}
