import { expect, test } from 'vitest';
import { startTestGateway } from '../helpers/gateway.ts';
import { payloadOf } from '../helpers/graphql-abuses.ts';
import { post } from '../helpers/raw-client.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';

const COSTLY = '(?:.?){99}(?:.?){99}(?:.?){40}z';

test('a caller whose patterns take too long is told when to come again; others of the same account are served meanwhile', async () => {
  const messages = Array.from({ length: 100 }, (_, i) => ({ id: `m${i}`, subject: 'a'.repeat(1_000) }));
  await using upstream = await startUpstream(reply(200, { status: true, messages }));
  await using gateway = await startTestGateway({
    UPSTREAM_URL: upstream.url,
    TEMPMAIL_API_KEY: 'the-key-of-all',
    GATEWAY_TOKENS: 'token-of-one,token-of-another',
    MESSAGES_TTL_MS: '60000',
  });
  const ask = (token: string, subject: string) => {
    const query = `{ inbox(address: "a@mail.test") { messages(where: { subject: { ${subject} } }) { totalCount } } }`;
    return post(gateway.url, payloadOf({ query }), { authorization: `Bearer ${token}` });
  };
  const costly = await Promise.all(Array.from({ length: 30 }, () => ask('token-of-one', `matches: "${COSTLY}"`)));
  for (const { errors } of costly) expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
  const told = costly.flatMap(({ errors }) => errors?.[0]?.extensions.retryAfter ?? []);
  expect(told.length).toBeGreaterThan(0);
  for (const seconds of told) expect(Number.isInteger(seconds) && Number(seconds) > 0).toBe(true);
  const given = { data: { inbox: { messages: { totalCount: 100 } } } };
  expect(await ask('token-of-one', 'contains: "aaa"')).toMatchObject(given);
  expect(await ask('token-of-another', 'matches: "^a+$"')).toMatchObject(given);
});
