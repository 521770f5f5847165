import { previewOf } from '../content/text.ts';
import type { Inbox, Message } from '../datasources/mail-source.ts';
import { GatewayError } from '../errors.ts';
import { whenThere } from '../maybe-promise.ts';
import { urlOf } from './attachment.ts';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';
import { ExtractedCodeRef } from './extracted-code.ts';
import { keyOfType } from './global-id.ts';
import { LinkRef } from './link.ts';
import { messageKey, readMessageKey } from './message-key.ts';
import { AttachmentRef, InboxRef, MessageRef } from './object-refs.ts';
import { CONSTANT, OWN } from './own.ts';
import { askerOf, readMessage } from './read-message.ts';

/** The longest preview. Characters. */
const MAX_PREVIEW = 10_000;

const RemoteImagePolicy = builder.enumType('RemoteImagePolicy', {
  description: 'What to do with images that a message loads from elsewhere.',
  values: {
    BLOCK: { description: 'Left out, so that nobody learns that the message was opened.' },
    KEEP: { description: 'Loaded from where they are.' },
  },
});

async function safeHtml(message: Message, keepRemote: boolean, context: GraphContext): Promise<string> {
  const safe = await context.reader.html(message, keepRemote, askerOf(context));
  if ('unreadable' in safe) {
    throw new GatewayError('LIMIT_EXCEEDED', `${safe.unreadable} Ask for the text of the message.`);
  }
  // An image may stand in many places, and a link takes its time to seal.
  const files = [...new Set(safe.files)];
  const urls = new Map(
    await Promise.all(files.map(async (file) => [file, await urlOf(message, file, context)] as const)),
  );
  const pieces = safe.pieces.map((piece, i) => piece + (urls.get(safe.files[i] ?? -1) ?? ''));
  context.answer.take(pieces.reduce((sum, { length }) => sum + length, 0));
  return pieces.join('');
}

builder.node(MessageRef, {
  description: 'A mail as the upstream received it.',
  extensions: CONSTANT,
  id: { resolve: messageKey },
  loadMany: (keys, { loaders }) =>
    keys.map((key) => {
      const ref = readMessageKey(key);
      return ref && loaders.message.load(ref);
    }),
  fields: (t) => ({
    inbox: t.field({
      type: InboxRef,
      resolve: ({ inbox }, _, { directory, credential }) =>
        whenThere(
          directory.find(inbox, credential()),
          (known): Inbox => known ?? { address: inbox, createdAt: null, expiresAt: null },
        ),
    }),
    subject: t.exposeString('subject'),
    fromName: t.exposeString('fromName', { description: "The sender's display name.", nullable: true }),
    fromAddress: t.expose('fromAddress', { type: 'EmailAddress', nullable: true }),
    to: t.expose('to', { type: 'EmailAddress', nullable: true }),
    receivedAt: t.expose('receivedAt', {
      description: 'When the upstream says that it came. For display: times may repeat and go back.',
      type: 'DateTime',
      nullable: true,
    }),
    isSeen: t.exposeBoolean('isSeen'),
    isHtml: t.exposeBoolean('isHtml', { description: 'Whether `content` is HTML.' }),
    content: t.exposeString('content', { description: 'The body exactly as the upstream gave it. Unsafe to show.' }),
    html: t.string({
      description:
        'The body as safe HTML, to be put into a page; remote images are left out unless kept. Null for a plain-text message, and with an error for one that is too complex.',
      nullable: true,
      args: { remoteImages: t.arg({ type: RemoteImagePolicy, defaultValue: 'BLOCK' }) },
      resolve: (message, { remoteImages }, context) =>
        message.isHtml ? safeHtml(message, remoteImages === 'KEEP', context) : null,
    }),
    text: t.string({
      description: 'The body as plain text, made from the HTML where there is no other.',
      resolve: (message, _, context) => whenThere(readMessage(message, context), ({ text }) => text),
    }),
    preview: t.string({
      description: 'The beginning of the text, on one line.',
      args: { length: t.arg.int({ description: 'Characters at most.', defaultValue: 140 }) },
      resolve: (message, { length }, context) => {
        const wanted = length ?? 140;
        if (wanted < 1 || wanted > MAX_PREVIEW) {
          const message = `\`length\` is a number of characters from 1 to ${MAX_PREVIEW}; \`text\` gives all of them.`;
          throw new GatewayError('BAD_USER_INPUT', message, { context: { field: ['length'] } });
        }
        return whenThere(readMessage(message, context), ({ text }) => previewOf(text, wanted));
      },
    }),
    codes: t.field({
      description: 'One-time codes found in the subject and the text, the likeliest first.',
      type: [ExtractedCodeRef],
      resolve: (message, _, context) => whenThere(readMessage(message, context), ({ codes }) => [...codes]),
    }),
    links: t.field({
      description: 'The http and https links, in their order.',
      type: [LinkRef],
      resolve: (message, _, context) => whenThere(readMessage(message, context), ({ links }) => [...links]),
    }),
    attachments: t.field({
      type: [AttachmentRef],
      extensions: OWN,
      resolve: (message) => message.attachments.map((file, index) => ({ message, file, index })),
    }),
  }),
});

builder.queryField('message', (t) =>
  t.field({
    description: 'A message. Reading it here never marks it seen when the gateway already knows its content.',
    type: MessageRef,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_, { id }, { loaders }) => {
      const ref = readMessageKey(keyOfType(id, 'Message'));
      return ref && loaders.message.load(ref);
    },
  }),
);
