import type { Message } from '../store/messages.ts';
import type { Call, Handler } from './call.ts';
import { ownInbox } from './emails.ts';
import { invalid, notFound } from './request-error.ts';

export const listMessages: Handler = (call) => {
  const email = call.query.get('email') ?? '';
  if (email === '') throw invalid('email', 'The email field is required.');
  const inbox = ownInbox(call, email);
  return {
    status: true,
    mailbox: inbox.address,
    messages: call.rest.store.messages.ofInbox(inbox.id).map((message) => toJson(message, call.origin)),
  };
};

export const readMessage: Handler = async (call) => {
  const { store } = call.rest;
  const message = ownMessage(call);
  if (!message.seen && call.request.method !== 'HEAD') {
    await store.commits.write(() => store.messages.markSeen(message.id));
  }
  // The upstream's own sample shows it seen in the reply that makes it so.
  return { status: true, data: toJson({ ...message, seen: true }, call.origin) };
};

export const deleteMessage: Handler = async (call) => {
  const { store } = call.rest;
  const message = ownMessage(call);
  await store.commits.write(() => store.messages.remove(message.id));
  return { status: true, message: 'Message was deleted successfully.' };
};

/** The message in one of the account's live inboxes; 404 alike for every other. */
export function ownMessage(call: Call): Message {
  const message = call.rest.store.messages.findOwned(call.account.id, call.params.id ?? '');
  if (!message) throw notFound('Message');
  call.inbox = message.inboxAddress;
  return message;
}

function toJson(message: Message, origin: string): object {
  return {
    is_seen: message.seen,
    subject: message.subject,
    from: message.fromName,
    from_email: message.fromEmail,
    to: message.to,
    receivedAt: new Date(message.receivedAt).toISOString().slice(0, 19).replace('T', ' '),
    id: message.id,
    html: message.html,
    content: message.content,
    attachments: message.attachments.map(({ name, pathName, extension, size }) => ({
      name,
      extension,
      size,
      url: `${origin}/api/messages/${message.id}/attachments/${encodeURIComponent(pathName)}`,
    })),
  };
}
