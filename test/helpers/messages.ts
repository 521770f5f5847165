import type { Message, MessageList } from '../../src/datasources/mail-source.ts';

/** A message with what a test does not care about filled in. */
export function message(id: string, fields: Partial<Message> = {}): Message {
  return {
    id,
    inbox: 'a@sandbox.test',
    subject: `subject of ${id}`,
    fromName: null,
    fromAddress: null,
    to: null,
    receivedAt: null,
    isSeen: false,
    isHtml: false,
    content: '',
    attachments: [],
    ...fields,
  };
}

/** A list of these messages, the newest given first. */
export function listOf(...newestFirst: readonly (string | Message)[]): MessageList {
  const messages = newestFirst.map((item) => (typeof item === 'string' ? message(item) : item));
  return { address: 'a@sandbox.test', messages, bytes: 0 };
}
