import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:http';
import { describe, expect, test } from 'vitest';
import { startTestGateway } from '../helpers/gateway.ts';
import { LINK_KEY, sealedLink } from '../helpers/sealed-link.ts';
import { startUpstream } from '../helpers/upstream.ts';

/** A gateway of twelve connections for files, three of which are taken by downloads of that mail that do not end. */
async function withSlowReaders(env: Record<string, string>, slow: { key: string; messageId: string }) {
  const upstream = await startUpstream((request, response) => {
    response.writeHead(200, { 'content-length': 10 }).write('begun');
    if (request.url?.includes('quick')) response.end('ended');
  });
  const gateway = await startTestGateway({
    UPSTREAM_URL: upstream.url,
    LINK_KEYS: LINK_KEY,
    UPSTREAM_CONNECTIONS: '12',
    ...env,
  });
  const readers: IncomingMessage[] = [];
  for (let i = 0; i < 3; i += 1) {
    const link = await sealedLink(gateway.app.url, { ...slow, ref: `slow-${i}.bin` });
    const [response] = (await once(get(link, { agent: false }), 'response')) as [IncomingMessage];
    readers.push(response.on('error', () => {}));
  }
  return {
    status: async (key: string, messageId: string) =>
      (await fetch(await sealedLink(gateway.app.url, { key, messageId, ref: 'quick.bin' }))).status,
    async [Symbol.asyncDispose]() {
      for (const reader of readers) reader.destroy();
      await gateway[Symbol.asyncDispose]();
      await upstream.close();
    },
  };
}

describe('slow readers keep from downloading', () => {
  test('their own account, where each has its own', async () => {
    await using gateway = await withSlowReaders({}, { key: 'key-1', messageId: 'm1' });
    expect(await gateway.status('key-1', 'm1')).toBe(503);
    expect(await gateway.status('key-1', 'm2')).toBe(503);
    expect(await gateway.status('key-2', 'm1')).toBe(200);
  });

  test('those of the same mail, where all have one account', async () => {
    const env = { TEMPMAIL_API_KEY: 'the-one-key', GATEWAY_TOKENS: 'a-token-of-a-caller-of-the-gateway' };
    await using gateway = await withSlowReaders(env, { key: 'the-one-key', messageId: 'm1' });
    expect(await gateway.status('the-one-key', 'm1')).toBe(503);
    expect(await gateway.status('the-one-key', 'm2')).toBe(200);
  });
});
