import { expect, test } from 'vitest';
import type { GraphError } from '../helpers/gateway.ts';
import { startTestGateway, watch, watchSse } from '../helpers/gateway.ts';
import { payloadOf } from '../helpers/graphql-abuses.ts';
import type { MessageReceived } from '../helpers/operations.ts';
import { CreateInbox } from '../helpers/operations.ts';
import { post } from '../helpers/raw-client.ts';
import { waitFor } from '../helpers/sandbox.ts';

const attachments = Array.from({ length: 21 }, (_, i) => ({ filename: `${i}.txt`, content: `file ${i}` }));

/** Twenty contents, and why there is no more. */
function expectTwenty(files: readonly { content: string | null }[], errors: readonly GraphError[]): void {
  expect(files.filter(({ content }) => content?.startsWith('file '))).toHaveLength(20);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_EXCEEDED']);
}

test('the contents of attachments count as upstream calls, in a query and in each event of a subscription', async () => {
  await using gateway = await startTestGateway();
  const { address, cursor } = (await gateway.ask(CreateInbox)).data.createInbox.inbox as {
    address: string;
    cursor: string;
  };
  const fields = 'subject attachments { content(encoding: UTF8) }';
  const query = `subscription { messageReceived(inbox: "${address}", after: "${cursor}") { message { ${fields} } } }`;
  const source = query as unknown as typeof MessageReceived;
  const watches = [
    watch(gateway.socket(), source, undefined as never),
    watchSse(gateway.url, source, undefined as never),
  ];
  for (const count of [1, 2]) {
    await gateway.mail({ to: address, subject: `mail ${count}`, attachments });
    for (const { events, errors } of watches) {
      await waitFor('the event', () => events.length === count && errors.length === count);
      const given = events[count - 1] as unknown as {
        messageReceived: { message: { attachments: { content: null }[] } };
      };
      expectTwenty(given.messageReceived.message.attachments, errors.slice(-1));
    }
  }
  for (const { stop } of watches) stop();
  const asked = payloadOf({ query: `{ inbox(address: "${address}") { messages(first: 1) { nodes { ${fields} } } } }` });
  const { status, data, errors = [] } = await post(gateway.url, asked);
  expect(status).toBe(200);
  const { nodes } = (data as { inbox: { messages: { nodes: { attachments: { content: null }[] }[] } } }).inbox.messages;
  // The list itself may have taken one of the twenty.
  const given = nodes[0]?.attachments.filter(({ content }) => content !== null).length;
  expect(given).toBeGreaterThanOrEqual(19);
  expect(given).toBeLessThanOrEqual(20);
  expect(errors).toHaveLength(21 - Number(given));
  for (const error of errors) expect(error.extensions.code).toBe('LIMIT_EXCEEDED');
});
