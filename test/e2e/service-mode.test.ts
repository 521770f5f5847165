import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_1, KEY_2, startTestGateway, watch } from '../helpers/gateway.ts';
import { CreateInbox, ListDomains, MessageReceived } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';

let upstream: TestGateway;
beforeAll(async () => {
  upstream = await startTestGateway();
});
afterAll(() => upstream[Symbol.asyncDispose]());

const startWith = (env: Record<string, string>) => startTestGateway({ UPSTREAM_URL: upstream.app.upstreamUrl, ...env });

describe('a gateway in service mode', () => {
  test('lets in those who hold a token, and spends its own key on them', async () => {
    await using service = await startWith({ TEMPMAIL_API_KEY: KEY_2, GATEWAY_TOKENS: 'token-a,token-b' });
    expect(service.app.sandbox).toBeNull();
    for (const token of ['token-a', 'token-b']) expect((await service.ask(CreateInbox, {}, token)).errors).toEqual([]);
    expect((await upstream.calls(KEY_2)).byRoute['POST /api/emails']).toBe(2);
    for (const stranger of [null, 'token-c', KEY_2, '']) {
      const { status, errors } = await service.ask(ListDomains, {}, stranger);
      expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  test('takes the token from the connection parameters or from the upgrade request', async () => {
    await using service = await startWith({ TEMPMAIL_API_KEY: KEY_1, GATEWAY_TOKENS: 'token-a' });
    const inbox = (await service.ask(CreateInbox, {}, 'token-a')).data.createInbox.inbox?.address as string;
    const { WebSocket } = await import('ws');
    class WithHeader extends WebSocket {
      constructor(url: string, protocols: string | string[]) {
        super(url, protocols, { headers: { authorization: 'Bearer token-a' } });
      }
    }
    const watches = [
      watch(service.socket({ key: 'token-a' }), MessageReceived, { inbox }),
      watch(service.socket({ key: null, webSocketImpl: WithHeader }), MessageReceived, { inbox }),
    ];
    await waitFor('the feed', () => service.app.activity.watchers === 2);
    const stranger = watch(service.socket({ key: null }), MessageReceived, { inbox });
    await waitFor('the refusal', () => stranger.errors.length > 0);
    expect(stranger.errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    await upstream.mail({ to: inbox, subject: 'hello' });
    await waitFor('both', () => watches.every(({ events }) => events.length === 1));
  });

  test('without tokens serves loopback alone with its key', async () => {
    await using service = await startWith({ TEMPMAIL_API_KEY: KEY_1 });
    expect((await service.ask(CreateInbox, {}, null)).errors).toEqual([]);
    await expect(startWith({ TEMPMAIL_API_KEY: KEY_1, HOST: '0.0.0.0' })).rejects.toThrow('GATEWAY_TOKENS');
  });
});

describe('a gateway in pass-through mode', () => {
  test('needs the caller to bring a key', async () => {
    await using gateway = await startWith({});
    expect((await gateway.ask(CreateInbox, {}, null)).errors).toMatchObject([
      { message: expect.stringContaining('Authorization: Bearer <API key>'), extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect((await gateway.ask(CreateInbox, {}, KEY_1)).errors).toEqual([]);
  });
});
