import fc from 'fast-check';
import type { MailContent } from '../../src/content/mail-content.ts';
import { readContent } from '../../src/content/mail-content.ts';
import type { SafeHtml } from '../../src/content/safe-html.ts';
import type { Domain, Inbox, MailSource, Message, MessageList } from '../../src/datasources/mail-source.ts';
import { GatewayError } from '../../src/errors.ts';
import { createGraphContext } from '../../src/graph-context.ts';
import { Authenticator } from '../../src/http/authenticate.ts';
import type { OperationContext } from '../../src/operations/direct-execution.ts';
import { PatternBudgets } from '../../src/operations/pattern-budgets.ts';
import type { MailReading } from '../../src/schema/context.ts';
import { ADDRESSES } from './any-query.ts';
import { attachment, credentials, inbox, KEY } from './mail.ts';
import { message } from './messages.ts';

/** How something is come by: at once, later, or not. */
type Way = 'now' | 'later' | 'missing' | 'failing';

interface Some {
  readonly way: Way;
  readonly messages: readonly Message[];
  readonly isRegistered: boolean;
}

/** What there is for a query to find, and how. */
export interface AnyMailbox {
  readonly inboxes: Readonly<Record<string, Some>>;
  readonly domains: Way;
  readonly directory: 'now' | 'later';
  readonly reading: Way;
  readonly hasQuota: boolean;
}

const way = fc.constantFrom<Way>('now', 'now', 'now', 'later', 'later', 'missing', 'failing');
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '\ud800', '\u2028"\\', 'Your code is 482913'),
);

/** Messages, of which few have a value that none may have. */
const anyMessage = fc
  .record({
    subject: fc.oneof({ arbitrary: text, weight: 40 }, fc.constantFrom(null, undefined, 7, {}, new Error('No.'))),
    fromName: fc.option(text),
    fromAddress: fc.option(fc.constant('ann@any.test')),
    receivedAt: fc.oneof(
      { arbitrary: fc.option(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })), weight: 40 },
      fc.constant(new Date(Number.NaN)),
    ),
    isSeen: fc.oneof({ arbitrary: fc.boolean(), weight: 40 }, fc.constantFrom(1, 'yes', null)),
    isHtml: fc.boolean(),
    content: text.map((words) => `<p>${words}</p><a href="https://example.org/${words.length}">x</a>`),
    attachments: fc.array(fc.record({ size: fc.constantFrom(0, 5, 3e9), extension: fc.option(text) }), {
      maxLength: 2,
    }),
  })
  .map(
    (fields) =>
      ({ ...fields, attachments: fields.attachments.map((some) => attachment(some)) }) as unknown as Partial<Message>,
  );

const someOf = (address: string): fc.Arbitrary<Some> =>
  fc.record({
    way,
    messages: fc
      .array(anyMessage, { maxLength: 4 })
      .map((all) => all.map((fields, i) => message(`m${i + 1}`, { ...fields, inbox: address }))),
    isRegistered: fc.boolean(),
  });

export const anyMailbox: fc.Arbitrary<AnyMailbox> = fc.record({
  inboxes: fc.record(Object.fromEntries(ADDRESSES.map((address) => [address, someOf(address)]))),
  domains: way,
  directory: fc.constantFrom('now', 'later'),
  reading: fc.constantFrom<Way>('now', 'now', 'later', 'later', 'failing'),
  hasQuota: fc.boolean(),
});

const later = <T>(value: T, turns = 3): Promise<T> =>
  turns === 0
    ? Promise.resolve(value)
    : new Promise((resolve) => setImmediate(resolve)).then(() => later(value, turns - 1));

async function come<T>(value: T, by: Way): Promise<T> {
  if (by === 'missing') throw new GatewayError('NOT_FOUND', 'Not there.');
  if (by === 'failing') throw await later(new GatewayError('UPSTREAM_UNAVAILABLE', 'Failing.'));
  return by === 'later' ? later(value) : value;
}

const DOMAINS: readonly Domain[] = [
  { name: 'any.test', type: 'FREE', isCustom: false },
  { name: 'own.test', type: 'CUSTOM', isCustom: true },
];

/** A context over it, made anew for each execution. */
export function contextOf(mailbox: AnyMailbox): OperationContext {
  const { inboxes, domains, directory, reading, hasQuota } = mailbox;
  const listOf = (address: string, { messages }: Some): MessageList => ({ address, messages, bytes: 0 });
  const some = (address: string) => inboxes[address];
  const found = (address: string): Inbox | null =>
    some(address)?.isRegistered ? inbox({ address, createdAt: new Date(0), expiresAt: new Date(4e12) }) : null;
  const registered = ADDRESSES.map(found).filter((one) => one !== null);
  const source = {
    knownMessages: (address) => {
      const one = some(address);
      return one?.way === 'now' ? listOf(address, one) : null;
    },
    listMessages: async (address, { spend }) => {
      spend?.();
      const one = some(address);
      if (!one) throw new GatewayError('NOT_FOUND', 'Not there.');
      return come(listOf(address, one), one.way);
    },
    listDomains: async (type) => come(type === 'FREE' ? DOMAINS.slice(0, 1) : DOMAINS, domains),
  } satisfies Partial<MailSource>;
  const read = <T>(value: T) => (reading === 'now' ? value : come(value, reading));
  const reader: MailReading = {
    read: (one) => read<MailContent>(readContent({ ...one, subject: String(one.subject) })),
    html: (one, keepRemote) =>
      read<SafeHtml>({ pieces: [`<p ${keepRemote}>`, one.content], files: one.attachments.length > 0 ? [0] : [] }),
    inTurn: async (work) => work(),
  };
  const unexpected = () => {
    throw new Error('was not expected to be asked');
  };
  return createGraphContext(
    {
      parts: {
        source: source as unknown as MailSource,
        directory: {
          find: (address) => (directory === 'now' ? found(address) : later(found(address))),
          list: () => (directory === 'now' ? registered : later(registered)),
        },
        quota: {
          latest: () =>
            hasQuota ? { limit: 10, used: 3, remaining: 2 ** 40, resetAt: null, observedAt: new Date(0) } : null,
        },
        live: { watch: unexpected, waitFor: unexpected, cursorOf: ({ address }) => `cursor of ${address}` },
        links: {
          expiryFor: () => new Date(5e12),
          nextExpiryAt: () => null,
          urlFor: async ({ index }) => `https://any.test/attachments/${index}`,
        },
        reader,
        limits: { maxPageSize: 500, maxInlineBytes: 1_000, maxWaitMs: 1_000 },
      },
      maxUpstreamCalls: 20,
      operationTimeoutMs: 30_000,
      maxAnswerCharacters: 1_000_000,
      patternBudgets: new PatternBudgets(),
    },
    {
      identity: new Authenticator({ credentials, tokens: [] }).identify(`Bearer ${KEY}`),
      signal: undefined,
    },
  );
}
