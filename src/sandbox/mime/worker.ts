import { parentPort } from 'node:worker_threads';
import { parseMail } from './parse.ts';
import type { ParsedMail } from './parsed-mail.ts';

export interface ParseRequest {
  raw: Uint8Array;
  sender: string;
}

export type ParseReply = { mail: ParsedMail } | { error: string };

// A message can drive any MIME parser to seconds of CPU and gigabytes of memory: here it has a thread of its own,
// which parse-pool.ts ends when it takes too long.
parentPort?.on('message', async ({ raw, sender }: ParseRequest) => {
  parentPort?.postMessage(await reply(raw, sender));
});

async function reply(raw: Uint8Array, sender: string): Promise<ParseReply> {
  try {
    return { mail: await parseMail(raw, sender) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
