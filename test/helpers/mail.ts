import { Credentials } from '../../src/datasources/credential.ts';
import type { Attachment, Inbox, MailCall, MailSource } from '../../src/datasources/mail-source.ts';

/** Long and odd enough that a test which finds it in a text has found a leak. */
export const KEY = 'upstream-key-that-nobody-may-see';
export const INBOX = 'box@mail.test';

export const credentials = new Credentials(Buffer.alloc(32, 7));

/** The call of a caller with that upstream key. */
export function mailCall(options: Partial<MailCall> & { readonly key?: string } = {}): MailCall {
  const { key = KEY, ...rest } = options;
  return { credential: credentials.of(key), ...rest };
}

export function attachment(fields: Partial<Attachment> = {}): Attachment {
  return { filename: 'file.txt', extension: 'txt', size: 4, ref: 'file.txt', ...fields };
}

export function inbox(fields: Partial<Inbox> = {}): Inbox {
  return { address: INBOX, createdAt: null, expiresAt: null, ...fields };
}

/** A MailSource of the given methods; a test that calls another one fails. */
export function mailSource(methods: Partial<MailSource>): MailSource {
  const unexpected = (name: string) => async (): Promise<never> => {
    throw new Error(`${name} was not expected to be called`);
  };
  return {
    listDomains: unexpected('listDomains'),
    createInbox: unexpected('createInbox'),
    renameInbox: unexpected('renameInbox'),
    deleteInbox: unexpected('deleteInbox'),
    listMessages: unexpected('listMessages'),
    knownMessages: () => null,
    readMessage: unexpected('readMessage'),
    deleteMessage: unexpected('deleteMessage'),
    openAttachment: unexpected('openAttachment'),
    ...methods,
  };
}
