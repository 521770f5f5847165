import { expect, test } from 'vitest';
import { isAbandonedField } from '../../src/abandoned-field.ts';
import { ask } from '../helpers/answering.ts';
import { startServer } from '../helpers/process.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { fails, shows } from '../helpers/scripted-steps.ts';
import { startScriptedUpstream } from '../helpers/scripted-upstream.ts';

test.each(['true', 'false'])(
  'an item of a list that fails while another one waits leaves the server up, with DIRECT_QUERIES=%s',
  async (DIRECT_QUERIES) => {
    await using upstream = await startScriptedUpstream();
    await using server = startServer({
      UPSTREAM_URL: upstream.url,
      UPSTREAM_ATTEMPTS: '1',
      MESSAGES_TTL_MS: '600000',
      LOG_LEVEL: 'debug',
      DIRECT_QUERIES,
    });
    const [, url = ''] = await server.says(/graph +(http:\S+\/graphql)/);
    const make = async () => {
      const { text } = await ask(url, 'mutation { createInbox { inbox { address } } }');
      return upstream.at(JSON.parse(text).data.createInbox.inbox.address);
    };
    const [known, failing] = [await make(), await make()];
    known.plays(shows('a'));
    known.next();
    failing.plays(fails(500));
    failing.next();
    await ask(url, `{ inbox(address: "${known.address}") { unseenCount } }`);
    const { text } = await ask(url, '{ inboxes { nodes { cursor messages { nodes { preview(length: -1) } } } } }');
    expect(text).toContain('BAD_USER_INPUT');
    await waitFor('the other one to fail', () => server.stderr().includes('nobody waited for'));
    expect((await ask(url, '{ __typename }')).text).toBe('{"data":{"__typename":"Query"}}');
  },
);

test('no other error is taken for one of those', () => {
  for (const error of [new Error('No.'), null, undefined, 'path', { path: [] }])
    expect(isAbandonedField(error)).toBe(false);
});
