import { parseMail, TooManyPartsError } from './parse.ts';
import type { ParsedMail } from './parsed-mail.ts';

export interface ParseRequest {
  raw: Uint8Array;
  sender: string;
}

export type ParseReply = { mail: ParsedMail } | { error: string };

// The entry of a child process; parse-pool.ts starts, feeds and ends it.
process.on('message', async ({ raw, sender }: ParseRequest) => {
  process.send?.(await reply(raw, sender));
});
process.on('disconnect', () => process.exit());

async function reply(raw: Uint8Array, sender: string): Promise<ParseReply> {
  try {
    return { mail: await parseMail(raw, sender) };
  } catch (error) {
    // Not the parser's own words, which may quote the mail and would get into the log.
    return { error: error instanceof TooManyPartsError ? error.message : 'The parser refused it' };
  }
}
