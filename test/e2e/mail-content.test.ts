import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import type { MessageFilter } from '../generated/graphql.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { startTestGateway, watch } from '../helpers/gateway.ts';
import { CreateInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';

const WaitForContent = graphql(`
  query WaitForContent($inbox: EmailAddress!, $after: String, $where: MessageFilter) {
    waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: 10000) {
      ... on MessageReceived {
        message {
          html
          kept: html(remoteImages: KEEP)
          text
          preview
          start: preview(length: 12)
          codes { value confidence source context }
          links { url host text }
        }
      }
    }
  }
`);

const Matching = graphql(`
  query Matching($inbox: EmailAddress!, $where: MessageFilter) {
    inbox(address: $inbox) { messages(where: $where) { nodes { subject } } }
  }
`);

const PushedMatching = graphql(`
  subscription PushedMatching($inbox: EmailAddress!, $after: String, $where: MessageFilter) {
    messageReceived(inbox: $inbox, after: $after, where: $where) { message { subject } }
  }
`);

const NearMisses = graphql(`
  query NearMisses($inbox: EmailAddress!, $after: String, $where: MessageFilter) {
    waitForMessage(inbox: $inbox, after: $after, where: $where, timeoutMs: 600) {
      ... on WaitTimedOut { nearMisses { unmet message { subject } } }
    }
  }
`);

const BadPreview = graphql(`
  query BadPreview($inbox: EmailAddress!, $length: Int) {
    inbox(address: $inbox) { messages { nodes { preview(length: $length) } } }
  }
`);

const HtmlAndText = graphql(`
  query HtmlAndText($inbox: EmailAddress!) {
    inbox(address: $inbox) { messages { nodes { subject html text codes { value } } } }
  }
`);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ MESSAGES_TTL_MS: '20' });
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function createInbox(): Promise<{ address: string; cursor: string }> {
  return (await gateway.ask(CreateInbox)).data.createInbox.inbox as { address: string; cursor: string };
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const SIGN_IN = `<!doctype html><html><head><style>.x { color: #482000 }</style></head><body onload="steal()">
<div style="display:none">Seen only in lists 000000</div>
<h1>Sign in</h1>
<p>Enter this code within 10 minutes:</p>
<table><tr><td style="font-size:32px;color:#202123">482 913</td></tr></table>
<p><img src="cid:logo.png" alt="Logo"><img src="https://track.example/open.gif?id=123456" width="1" height="1"></p>
<p>Or <a href="https://app.example.com/in?a=1&amp;b=2" onclick="steal()">sign in here</a>.</p>
<script>steal()</script>
<p>&copy; 2026 Example, 1234 Main Street</p></body></html>`;

describe('a mail from a real SMTP client', () => {
  test('is given with all that is in it, while it is waited for', async () => {
    const { address, cursor } = await createInbox();
    const waiting = gateway.ask(WaitForContent, { inbox: address, after: cursor, where: { hasCode: true } });
    await gateway.mail({ to: address, subject: 'Hello', text: 'no code in here' });
    const logo = { filename: 'logo.png', content: PIXEL, cid: 'logo.png' };
    await gateway.mail({ to: address, subject: 'Sign in', html: SIGN_IN, attachments: [logo] });
    const { data, errors } = await waiting;
    expect(errors).toEqual([]);
    const { message } = data.waitForMessage as Extract<typeof data.waitForMessage, { message: unknown }>;
    expect(message.text).toContain('482 913');
    expect(message.text).not.toMatch(/Seen only|steal|color/);
    expect(message.preview).toMatch(/^Sign in Enter this code within 10 minutes: 482 913/);
    expect(message.start).toHaveLength(12);
    expect(message.codes).toMatchObject([
      { value: '482913', source: 'BODY', context: expect.stringContaining('482 913') },
    ]);
    expect(message.codes[0]?.confidence).toBeGreaterThan(0.5);
    expect(message.links).toEqual([
      { url: 'https://app.example.com/in?a=1&b=2', host: 'app.example.com', text: 'sign in here' },
    ]);
    expect(message.html).not.toMatch(/steal|track\.example|<script|<style|cid:/);
    expect(message.html).toMatch(/<a [^>]*target="_blank"/);
    expect(message.kept).toContain('https://track.example/open.gif?id=123456');
    // The image of the mail itself is shown through a link that needs no header.
    const image = /<img [^>]*src="(http:[^"]+)"/.exec(message.html ?? '')?.[1] ?? '';
    const file = await fetch(image);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(Buffer.from(await file.arrayBuffer()).equals(PIXEL)).toBe(true);
  });

  test('that is plain text has no HTML, and markup in it is text', async () => {
    const { address, cursor } = await createInbox();
    await gateway.mail({ to: address, subject: 'Plain', text: 'Look: <b>https://example.com/a</b>\n\nBye.' });
    const { data } = await gateway.ask(WaitForContent, { inbox: address, after: cursor });
    expect(data.waitForMessage).toMatchObject({
      message: {
        html: null,
        text: expect.stringContaining('<b>https://example.com/a</b>'),
        codes: [],
        links: [{ url: 'https://example.com/a', host: 'example.com' }],
      },
    });
  });
});

describe('a filter on what is in a mail', () => {
  const mails = [
    { subject: 'code', text: 'Your verification code is 771204.' },
    { subject: 'link', html: '<p>Please <a href="https://login.example.com/x">confirm</a></p>' },
    { subject: 'news', text: 'Read it at https://example.org/2026' },
  ];
  const filters: [MessageFilter, string[]][] = [
    [{ hasCode: true }, ['code']],
    [{ hasCode: false }, ['link', 'news']],
    [{ linkHost: 'example.com' }, ['link']],
    [{ linkHost: 'login.example.com', text: { contains: 'CONFIRM' } }, ['link']],
    [{ text: { matches: String.raw`\b\d{6}\b` } }, ['code']],
    [{ text: { endsWith: '2026' }, hasCode: false, linkHost: 'example.org' }, ['news']],
    [{ linkHost: 'example.net' }, []],
  ];

  test('means the same for the messages of an inbox, for those that are pushed, and for those that are waited for', async () => {
    const { address, cursor } = await createInbox();
    const pushed = filters.map(([where]) =>
      watch(gateway.socket(), PushedMatching, { inbox: address, after: cursor, where }),
    );
    const all = watch(gateway.socket(), PushedMatching, { inbox: address, after: cursor });
    for (const mail of mails) await gateway.mail({ to: address, ...mail });
    await waitFor('all mails', () => all.events.length === mails.length);
    for (const [i, [where, wanted]] of filters.entries()) {
      const subjects = () => (pushed[i]?.events ?? []).map((event) => event.messageReceived.message.subject);
      await waitFor(`the pushes of ${JSON.stringify(where)}`, () => subjects().length >= wanted.length);
      expect(subjects().toSorted()).toEqual(wanted);
      const { data } = await gateway.ask(Matching, { inbox: address, where });
      expect(data.inbox?.messages.nodes.map(({ subject }) => subject).toSorted()).toEqual(wanted);
    }
    const { data } = await gateway.ask(NearMisses, {
      inbox: address,
      after: cursor,
      where: { linkHost: 'example.net', isSeen: false },
    });
    const { nearMisses } = data.waitForMessage as Extract<typeof data.waitForMessage, { nearMisses: unknown }>;
    expect(nearMisses.map(({ unmet }) => unmet)).toEqual([['linkHost'], ['linkHost'], ['linkHost']]);
  });

  test.each<[MessageFilter, string]>([
    [{ linkHost: '' }, 'where.linkHost'],
    [{ linkHost: 'https://example.com/' }, 'where.linkHost'],
    [{ text: { contains: '' } }, 'where.text.contains'],
  ])('that makes no sense is refused: %j', async (where, named) => {
    const { address } = await createInbox();
    const { errors } = await gateway.ask(Matching, { inbox: address, where });
    expect(errors).toMatchObject([{ message: expect.stringContaining(named), extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

test.each([0, -1, 10_001])('a preview of %i characters is refused', async (length) => {
  await using upstream = await startUpstream(reply(200, { status: true, messages: [{ id: 'm', content: 'words' }] }));
  await using other = await startTestGateway({ UPSTREAM_URL: upstream.url });
  const { errors } = await other.ask(BadPreview, { inbox: 'a@mail.test', length });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('HTML that is beyond every bound is null with a reason, and costs nothing else', async () => {
  const messages = [
    { id: 'm1', subject: 'bomb', html: true, content: `Your code is 482913. ${'<table><tr><td>'.repeat(400_000)}` },
    { id: 'm2', subject: 'mail', html: true, content: '<p>Your code is 193406</p>' },
  ];
  await using upstream = await startUpstream(reply(200, { status: true, messages }));
  await using other = await startTestGateway({ UPSTREAM_URL: upstream.url });
  const { data, errors } = await other.ask(HtmlAndText, { inbox: 'a@mail.test' });
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('than the'),
      path: ['inbox', 'messages', 'nodes', 0, 'html'],
      extensions: { code: 'LIMIT_EXCEEDED' },
    },
  ]);
  expect(data.inbox?.messages.nodes).toMatchObject([
    { subject: 'bomb', html: null, text: expect.stringMatching(/^Your code is 482913/), codes: [{ value: '482913' }] },
    { subject: 'mail', html: expect.stringContaining('<p>Your code is 193406</p>'), codes: [{ value: '193406' }] },
  ]);
});
