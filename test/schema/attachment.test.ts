import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { AttachmentStream, MailSource } from '../../src/datasources/mail-source.ts';
import { GatewayError } from '../../src/errors.ts';
import { encodeGlobalId, joinKey } from '../../src/schema/global-id.ts';
import { runGraph } from '../helpers/graph.ts';
import { attachment, INBOX } from '../helpers/mail.ts';
import { message } from '../helpers/messages.ts';

const MAX = 1_000_000;
const file = (size: number) => attachment({ filename: 'Report.PDF', extension: 'pdf', size, ref: '2-Report.PDF' });

/** An inbox of one message with two files, and whatever opening one gives. */
function holding(size: number, openAttachment?: MailSource['openAttachment']): Partial<MailSource> {
  const messages = [message('m1', { inbox: INBOX, attachments: [attachment(), file(size)] })];
  return {
    listMessages: async (address) => ({ address, messages, bytes: 1 }),
    ...(openAttachment ? { openAttachment } : {}),
  };
}

const idOf = (...key: (string | number)[]) => encodeGlobalId('Attachment', joinKey(...key));

function ask(fields: string, methods: Partial<MailSource>, id = idOf(INBOX, 'm1', 1)) {
  return runGraph(`{ node(id: "${id}") { ... on Attachment { ${fields} } } }`, methods);
}

/** What `content` with these arguments is, of bytes that come in these pieces. */
async function content(
  args: string,
  chunks: readonly (string | Buffer)[],
  sizes: { listed?: number; sent?: number | null } = {},
) {
  const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
  const body = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const { listed = bytes.length, sent = bytes.length } = sizes;
  const { data, errors } = await ask(
    `content${args}`,
    holding(listed, async () => ({ body, size: sent })),
  );
  return {
    content: (data?.node as { content?: unknown } | undefined)?.content,
    error: errors?.[0]?.originalError,
    body,
  };
}

describe('an attachment', () => {
  test('is found by its id, which names its place in its message', async () => {
    const { data } = await ask('id filename extension contentType size', holding(91));
    expect(data?.node).toEqual({
      id: idOf(INBOX, 'm1', 1),
      filename: 'Report.PDF',
      extension: 'pdf',
      contentType: 'application/pdf',
      size: 91,
    });
  });

  test.each([
    [INBOX, 'm1', 2],
    [INBOX, 'm1', '-1'],
    [INBOX, 'm1', '0.5'],
    [INBOX, 'm1', 'length'],
    [INBOX, 'm2', 0],
    [INBOX, 'm1'],
    [INBOX, 'm1', 0, 0],
  ])('is not found by the key %s %s %s', async (...key) => {
    expect(await ask('id', holding(1), idOf(...key))).toEqual({ data: { node: null } });
  });

  test('of more bytes than an Int holds is given as the largest one', async () => {
    expect((await ask('size', holding(2 ** 40))).data?.node).toEqual({ size: 2 ** 31 - 1 });
  });
});

describe('the content of an attachment', () => {
  test('is its bytes in base64, or as text', async () => {
    expect(await content('', ['by', 'tes'])).toMatchObject({ content: 'Ynl0ZXM=', error: undefined });
    expect(
      await content('(encoding: UTF8)', [Buffer.from('ü').subarray(0, 1), Buffer.from('ü').subarray(1)]),
    ).toMatchObject({
      content: 'ü',
    });
    expect(await content('', [])).toMatchObject({ content: '' });
  });

  test('as text has no byte order mark, which a reader of the text would trip over', async () => {
    const json = '\ufeff{"a":1}';
    expect(await content('(encoding: UTF8)', [json])).toMatchObject({ content: '{"a":1}' });
    expect(await content('', [json])).toMatchObject({ content: Buffer.from(json).toString('base64') });
    expect(await content('(encoding: UTF8)', ['\ufeff'])).toMatchObject({ content: '' });
  });

  test.each([
    ['a character that was cut', Buffer.from('aü').subarray(0, 2)],
    ['a surrogate', Buffer.of(0xed, 0xa0, 0x80)],
    ['an overlong form', Buffer.of(0xc0, 0xaf)],
    ['UTF-16', Buffer.from('\ufeffa', 'utf16le')],
  ])('that holds %s is refused as text', async (_, bytes) => {
    expect((await content('(encoding: UTF8)', [bytes])).error).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('that is no text is refused as text', async () => {
    const { error } = await content('(encoding: UTF8)', [Buffer.of(0xff, 0xfe)]);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', context: { field: ['encoding'] } });
  });

  test('may have as many bytes as are asked for, and is null with more', async () => {
    expect(await content('(maxBytes: 5)', ['bytes'])).toMatchObject({ content: 'Ynl0ZXM=' });
    expect(await content('(maxBytes: 4)', ['bytes'])).toMatchObject({ content: null, error: undefined });
  });

  test('is null with more bytes than are asked for, whatever the list and the header said, and its stream is let go', async () => {
    for (const sent of [5, 1, null]) {
      const { content: given, body } = await content('(maxBytes: 4)', ['byt', 'es'], { listed: 1, sent });
      expect(given).toBeNull();
      expect(body.destroyed).toBe(true);
    }
  });

  test('is not asked for where the list says that it is too large', async () => {
    const { data, errors } = await ask('content(maxBytes: 4)', holding(5));
    expect(errors).toBeUndefined();
    expect(data?.node).toEqual({ content: null });
  });

  test.each([
    [-1, 'BAD_USER_INPUT'],
    [MAX + 1, 'LIMIT_EXCEEDED'],
  ])('of at most %i bytes is %s', async (maxBytes, code) => {
    expect((await content(`(maxBytes: ${maxBytes})`, ['x'])).error).toMatchObject({
      code,
      context: { field: ['maxBytes'] },
    });
  });

  test.each<[string, string, () => Promise<AttachmentStream>]>([
    ['is not there', 'NOT_FOUND', () => Promise.reject(new GatewayError('NOT_FOUND', 'Gone.'))],
    [
      'breaks off',
      'UPSTREAM_UNAVAILABLE',
      async () => {
        const body = new PassThrough();
        body.write('half');
        body.destroy(new Error('socket hang up'));
        return { body, size: null };
      },
    ],
    [
      'stands still',
      'UPSTREAM_TIMEOUT',
      async () => {
        const body = new PassThrough();
        body.write('half');
        body.destroy(Object.assign(new Error('Body Timeout Error'), { code: 'UND_ERR_BODY_TIMEOUT' }));
        return { body, size: null };
      },
    ],
  ])('that %s is an error of the field, %s', async (_, code, open) => {
    const { errors } = await ask('content(maxBytes: 9)', holding(5, open));
    expect(errors).toMatchObject([{ path: ['node', 'content'], originalError: { code } }]);
  });
});
