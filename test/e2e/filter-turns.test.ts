import { expect, test } from 'vitest';
import { startTestGateway } from '../helpers/gateway.ts';
import { payloadOf } from '../helpers/graphql-abuses.ts';
import { post } from '../helpers/raw-client.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';

// Looked for to the end of each subject, which takes about as long as any condition may.
const SUBJECT = 'a'.repeat(10_000);
const WANTED = `${'a'.repeat(2_500)}b`;

const SERVICE = { TEMPMAIL_API_KEY: 'the-key-of-all', GATEWAY_TOKENS: 'one-secret,another-secret' };

test.each([
  ['accounts', {}],
  ['callers of one account', SERVICE],
])('thousands of filter turns of one do not hold up those of another: %s', async (_, settings) => {
  const messages = Array.from({ length: 128 }, (__, i) => ({ id: `m${i}`, subject: SUBJECT }));
  await using upstream = await startUpstream(reply(200, { status: true, messages }));
  await using gateway = await startTestGateway({
    UPSTREAM_URL: upstream.url,
    MESSAGES_TTL_MS: '60000',
    ...settings,
  });
  const answered: string[] = [];
  const ask = async (token: string, fields: string) => {
    const query = `query ($wanted: String!) { inbox(address: "a@mail.test") { ${fields} } }`;
    const variables = JSON.stringify({ wanted: WANTED });
    const { errors } = await post(gateway.url, payloadOf({ query, variables }), { authorization: `Bearer ${token}` });
    expect(errors).toBeUndefined();
    answered.push(token);
  };
  const filtered = 'messages(where: { subject: { contains: $wanted } }) { totalCount }';
  const many = ask('one-secret', Array.from({ length: 30 }, (__, i) => `a${i}: ${filtered}`).join(' '));
  await waitFor('the first to be under way', () => upstream.requests.length > 0);
  // One after another: each would be behind what the first has waiting then.
  for (let i = 0; i < 3; i += 1) await ask('another-secret', filtered);
  await many;
  expect(answered).toEqual(['another-secret', 'another-secret', 'another-secret', 'one-secret']);
});
