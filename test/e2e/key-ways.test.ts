import { describe, expect, test } from 'vitest';
import { startTestGateway } from '../helpers/gateway.ts';
import { CreateInbox, DeleteInbox, ListDomains, RenameInbox, ShowInbox } from '../helpers/operations.ts';
import { LINK_KEY, sealedLink } from '../helpers/sealed-link.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';

const KEY = 'canary-key-of-a-caller';
const ADDRESS = 'a@sandbox.test';

describe('a key goes to the upstream', () => {
  test('in the Authorization header of every call, and never in a URL', async () => {
    await using upstream = await startUpstream(reply(200, { status: true, data: [] }));
    await using gateway = await startTestGateway({ UPSTREAM_URL: upstream.url, LINK_KEYS: LINK_KEY });
    await gateway.ask(ListDomains, {}, KEY);
    await gateway.ask(CreateInbox, {}, KEY);
    await gateway.ask(ShowInbox, { address: ADDRESS }, KEY);
    await gateway.ask(RenameInbox, { input: { address: ADDRESS, username: 'b', domain: 'sandbox.test' } }, KEY);
    await gateway.ask(DeleteInbox, { input: { address: ADDRESS } }, KEY);
    const link = await sealedLink(gateway.app.url, { key: KEY, messageId: 'm1', ref: 'a.bin' });
    await (await fetch(link)).arrayBuffer();
    expect(new Set(upstream.requests.map(({ method, url }) => `${method} ${url.split(/[/?]/)[2]}`))).toEqual(
      new Set(['GET domains', 'POST emails', 'GET messages', 'DELETE emails']),
    );
    for (const { url, headers } of upstream.requests) {
      expect(headers.authorization).toBe(`Bearer ${KEY}`);
      expect(decodeURIComponent(url)).not.toContain(KEY);
    }
    const decoded = link.split(/[./]/).map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    for (const sent of [link, ...decoded]) expect(sent).not.toContain(KEY);
    expect(JSON.stringify(gateway.log)).not.toContain(KEY);
  });

  test('and not to where the upstream sends its callers', async () => {
    await using elsewhere = await startUpstream(reply(200, { status: true, data: [] }));
    await using upstream = await startUpstream((request, response) =>
      response.writeHead(307, { location: `${elsewhere.url}${request.url}` }).end(),
    );
    await using gateway = await startTestGateway({ UPSTREAM_URL: upstream.url, LINK_KEYS: LINK_KEY });
    const { errors } = await gateway.ask(CreateInbox, {}, KEY);
    const link = await sealedLink(gateway.app.url, { key: KEY, messageId: 'm1', ref: 'a.bin' });
    expect([(await fetch(link)).status, errors.length]).toEqual([502, 1]);
    expect(upstream.requests).toHaveLength(2);
    expect(elsewhere.requests).toEqual([]);
    expect(JSON.stringify(errors)).not.toContain(elsewhere.url);
  });
});
