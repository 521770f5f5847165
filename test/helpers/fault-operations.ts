import type { ErrorCode } from '../../src/errors.ts';
import type { Ends, OperationName } from './faults/fault.ts';
import { sealedLink } from './sealed-link.ts';

const ADDRESS = 'box@fault.test';
const MESSAGE_ID = Buffer.from(`Message:${encodeURIComponent(ADDRESS)}/m1`).toString('base64url');
const errors = 'errors { __typename ... on MutationError { message } }';
const fields = `id subject fromName fromAddress to receivedAt isSeen isHtml content text
  attachments { id filename extension size url }`;

/** What an operation came to, in a word: "data", "null", an error of a mutation by its type, or a code. */
export interface Outcome {
  readonly result: string;
  readonly retryAfter: number | undefined;
}

/** An outcome, and all that the client was sent. */
export interface Seen extends Outcome {
  readonly text: string;
}

interface Answer {
  readonly data?: Record<string, Payload | readonly unknown[] | null> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly retryAfter?: number } }[];
}

interface Payload {
  readonly errors?: readonly { readonly __typename: string }[];
}

const DOCUMENTS: Readonly<Record<Exclude<OperationName, 'attachment'>, (id: string) => string>> = {
  inbox: () => `{ inbox(address: "${ADDRESS}") { cursor messages { totalCount nodes { ${fields} } } } }`,
  domains: () => '{ domains { name type isCustom } }',
  createInbox: () => `mutation { createInbox { inbox { address expiresAt } ${errors} } }`,
  renameInbox: () =>
    `mutation { renameInbox(input: { address: "${ADDRESS}", username: "new", domain: "fault.test" }) { inbox { address } ${errors} } }`,
  deleteInbox: () => `mutation { deleteInbox(input: { address: "${ADDRESS}" }) { deletedAddress ${errors} } }`,
  markMessageSeen: (id) => `mutation { markMessageSeen(input: { id: "${id}" }) { message { ${fields} } ${errors} } }`,
  deleteMessage: (id) => `mutation { deleteMessage(input: { id: "${id}" }) { deletedMessageId ${errors} } }`,
  messageReceived: () => `subscription { messageReceived(inbox: "${ADDRESS}") { cursor } }`,
  waitForMessage: () => `{ waitForMessage(inbox: "${ADDRESS}", timeoutMs: 3000, after: null) { __typename } }`,
};

export const operationNames = [...Object.keys(DOCUMENTS), 'attachment'] as readonly OperationName[];

/** Asks for one operation as a client does, over HTTP or, of a subscription, over SSE. */
export async function perform(url: string, operation: OperationName, key: string): Promise<Seen> {
  if (operation === 'attachment') return openLink(url, key);
  const isStream = operation === 'messageReceived';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      accept: isStream ? 'text/event-stream' : 'application/json',
      'content-type': 'application/json',
      authorization: `Bearer ${key}`,
    },
    body: JSON.stringify({ query: DOCUMENTS[operation](MESSAGE_ID) }),
  });
  const text = await response.text();
  const answer = JSON.parse(isStream ? (/^data: (\{.*)$/m.exec(text)?.[1] as string) : text) as Answer;
  return { ...outcomeOf(answer), text: `${text}${headersOf(response)}` };
}

async function openLink(url: string, key: string): Promise<Seen> {
  const response = await fetch(await sealedLink(url, { key, messageId: 'm1', ref: 'a.txt' }));
  const text = await response.text();
  const retryAfter = response.headers.get('retry-after');
  const result = response.ok ? 'data' : codeOf(JSON.parse(text) as Answer);
  return {
    result,
    retryAfter: retryAfter === null ? undefined : Number(retryAfter),
    text: `${response.ok ? '' : text}${headersOf(response)}`,
  };
}

const headersOf = ({ headers, statusText }: Response) => `${statusText}\n${JSON.stringify([...headers])}`;
const codeOf = ({ errors: all }: Answer) => all?.[0]?.extensions.code ?? 'no code';

function outcomeOf(answer: Answer): Outcome {
  const [value] = Object.values(answer.data ?? {});
  if (answer.errors) return { result: codeOf(answer), retryAfter: answer.errors[0]?.extensions.retryAfter };
  const userError = (value as Payload | null)?.errors?.[0]?.__typename;
  return { result: userError ?? (value === null ? 'null' : 'data'), retryAfter: undefined };
}

/** What the caller can put right is data of mutations. */
const USER_ERRORS: Readonly<Partial<Record<OperationName, Readonly<Partial<Record<ErrorCode, string>>>>>> = {
  inbox: { NOT_FOUND: 'null', BAD_USER_INPUT: 'null' },
  createInbox: { BAD_USER_INPUT: 'InvalidInputError', QUOTA_EXHAUSTED: 'QuotaExhaustedError' },
  renameInbox: {
    NOT_FOUND: 'NotFoundError',
    BAD_USER_INPUT: 'InvalidInputError',
    QUOTA_EXHAUSTED: 'QuotaExhaustedError',
  },
  deleteInbox: {
    NOT_FOUND: 'NotFoundError',
    BAD_USER_INPUT: 'InvalidInputError',
    QUOTA_EXHAUSTED: 'QuotaExhaustedError',
  },
  markMessageSeen: { NOT_FOUND: 'NotFoundError', QUOTA_EXHAUSTED: 'QuotaExhaustedError' },
  deleteMessage: { NOT_FOUND: 'NotFoundError', QUOTA_EXHAUSTED: 'QuotaExhaustedError' },
  // Whoever holds a link is told nothing of the account.
  attachment: { FORBIDDEN: 'NOT_FOUND', BAD_USER_INPUT: 'NOT_FOUND' },
};

/** How an operation tells its client of what its call met. */
export function expectedOf(operation: OperationName, ends: Ends): Outcome | (Outcome & { readonly isSome: true }) {
  if (ends === 'data') return { result: 'data', retryAfter: undefined };
  const { code, status, retryAfter } = ends;
  if (operation === 'renameInbox' && status === 409) return { result: 'AddressTakenError', retryAfter: undefined };
  if (operation === 'renameInbox' && status === 403) return { result: 'DomainNotAllowedError', retryAfter: undefined };
  const result = USER_ERRORS[operation]?.[code] ?? code;
  if (retryAfter === 'some') return { result, retryAfter: undefined, isSome: true };
  return { result, retryAfter };
}
