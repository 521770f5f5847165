import { contentTypeOf } from '../content/content-type.ts';
import type { Message } from '../datasources/mail-source.ts';
import { normalizeAddress } from '../datasources/mail-source.ts';
import { GatewayError } from '../errors.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import { whenThere } from '../maybe-promise.ts';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';
import { joinKey, splitKey } from './global-id.ts';
import type { AttachmentNode } from './object-refs.ts';
import { AttachmentRef } from './object-refs.ts';
import { OWN } from './own.ts';
import { readAttachment } from './read-attachment.ts';

const ContentEncoding = builder.enumType('ContentEncoding', {
  description: 'How bytes are written as a string.',
  values: {
    BASE64: { description: 'Any file.' },
    UTF8: { description: 'Text, without its byte order mark; refused for a file that is not UTF-8.' },
  },
});

async function load(key: string, { loaders }: GraphContext): Promise<AttachmentNode | null> {
  const [address, id, place] = splitKey(key, 3) ?? [];
  const inbox = address && normalizeAddress(address);
  if (!inbox || !id || !place || !/^(?:0|[1-9]\d{0,5})$/.test(place)) return null;
  const message = await loaders.message.load({ inbox, id });
  const index = Number(place);
  const file = message?.attachments[index];
  return message && file ? { message, file, index } : null;
}

function expiry(message: Message, { directory, links, now, credential, basis }: GraphContext): MaybePromise<Date> {
  return whenThere(directory.find(message.inbox, credential()), (inbox) => {
    const inboxExpiresAt = inbox?.expiresAt ?? null;
    const changesAt = links.nextExpiryAt(inboxExpiresAt, now());
    if (changesAt) basis.until(changesAt);
    return links.expiryFor(inboxExpiresAt, now());
  });
}

/** The link of a message's attachment. */
export async function urlOf(message: Message, index: number, context: GraphContext): Promise<string> {
  const expiresAt = await expiry(message, context);
  return context.links.urlFor({ message, index, expiresAt, credential: context.credential() });
}

builder.node(AttachmentRef, {
  description: 'A file that came with a message.',
  id: { resolve: ({ message, index }) => joinKey(message.inbox, message.id, index) },
  loadMany: (keys, context) => keys.map((key) => load(key, context)),
  fields: (t) => ({
    filename: t.string({
      description: 'As the sender named it.',
      extensions: OWN,
      resolve: ({ file }) => file.filename,
    }),
    extension: t.string({
      description: 'Lower case, without the dot.',
      nullable: true,
      extensions: OWN,
      resolve: ({ file }) => file.extension,
    }),
    contentType: t.string({
      description: 'As the file name suggests.',
      extensions: OWN,
      resolve: ({ file }) => contentTypeOf(file),
    }),
    size: t.int({ description: 'Bytes.', extensions: OWN, resolve: ({ file }) => Math.min(file.size, 2 ** 31 - 1) }),
    url: t.field({
      description:
        'A link that works without a header, for as long as `urlExpiresAt` says; the gateway streams the file.',
      type: 'URL',
      resolve: ({ message, index }, _, context) => urlOf(message, index, context),
    }),
    urlExpiresAt: t.field({ type: 'DateTime', resolve: ({ message }, _, context) => expiry(message, context) }),
    content: t.string({
      description: 'The bytes, for small files; null when the file is larger than `maxBytes`.',
      nullable: true,
      args: {
        encoding: t.arg({ type: ContentEncoding, defaultValue: 'BASE64' }),
        maxBytes: t.arg.int({ defaultValue: 262_144 }),
      },
      resolve: async ({ message, file }, { encoding, maxBytes }, { source, limits, call, answer, basis }) => {
        basis.never();
        const max = maxBytes ?? 262_144;
        if (max < 0 || max > limits.maxInlineBytes) {
          const wanted = `\`maxBytes\` is from 0 to ${limits.maxInlineBytes}; the url gives a larger file.`;
          throw new GatewayError(max < 0 ? 'BAD_USER_INPUT' : 'LIMIT_EXCEEDED', wanted, {
            context: { field: ['maxBytes'] },
          });
        }
        if (file.size > max) return null;
        const bytes = await readAttachment(source, { messageId: message.id, ref: file.ref }, file.size, max, call());
        answer.take(bytes?.length ?? 0);
        return bytes && (encoding === 'UTF8' ? asText(bytes) : bytes.toString('base64'));
      },
    }),
  }),
});

function asText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new GatewayError('BAD_USER_INPUT', 'This file is not UTF-8 text. Ask for BASE64.', {
      context: { field: ['encoding'] },
    });
  }
}
