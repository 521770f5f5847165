import type { ErrorCode } from '../../../src/errors.ts';
import type { Ends, Fault, OperationName } from './fault.ts';
import { blocked, CANARY, invalid, send, timeout } from './fault.ts';

const BODY = JSON.stringify({ status: false, message: CANARY, trace: `/srv/${CANARY}/index.php` });
const PAGE = `<!doctype html><title>${CANARY}</title>`;

const CODES: readonly [number, ErrorCode][] = [
  [400, 'BAD_USER_INPUT'],
  [401, 'UNAUTHENTICATED'],
  [402, 'FORBIDDEN'],
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [405, 'UPSTREAM_INVALID_RESPONSE'],
  [408, 'UPSTREAM_TIMEOUT'],
  [409, 'BAD_USER_INPUT'],
  [410, 'NOT_FOUND'],
  [413, 'BAD_USER_INPUT'],
  [418, 'UPSTREAM_INVALID_RESPONSE'],
  [422, 'BAD_USER_INPUT'],
  [500, 'UPSTREAM_UNAVAILABLE'],
  [502, 'UPSTREAM_UNAVAILABLE'],
  [503, 'UPSTREAM_UNAVAILABLE'],
  [504, 'UPSTREAM_TIMEOUT'],
  ...[520, 521, 522, 523, 524].map((status): [number, ErrorCode] => [status, 'UPSTREAM_UNAVAILABLE']),
  [600, 'UPSTREAM_INVALID_RESPONSE'],
];

const statuses = CODES.map(([status, code]): Fault => {
  const retryAfter = code === 'UPSTREAM_UNAVAILABLE' ? 1 : undefined;
  return {
    name: `${status}`,
    reply: (exchange) => send(exchange, BODY, { status }),
    ends: (operation) =>
      status === 413 && operation === 'attachment' ? { code: 'LIMIT_EXCEEDED' } : { code, retryAfter, status },
  };
});

const days = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

/** Each form of Retry-After, and how many seconds it says. */
const WAITS: readonly [string, () => readonly string[], Extract<Ends, object>['retryAfter']][] = [
  ['absent', () => [], undefined],
  ['in seconds', () => ['7'], 7],
  ['as a date', () => [days(40)], 'some'],
  ['as a date that is past', () => [days(-40)], 0],
  ['negative', () => ['-5'], undefined],
  ['that is garbage', () => [CANARY], undefined],
  ['that is huge', () => ['999999999'], 3600],
  ['that is too huge for a number', () => ['9'.repeat(400)], undefined],
  ['as a list', () => ['3, 4'], undefined],
  ['twice', () => ['3', '4'], undefined],
];

const limits = WAITS.flatMap(([form, values, seconds]): Fault[] =>
  [429, 503].map((status) => ({
    name: `${status} with a Retry-After ${form}`,
    reply: (exchange) => send(exchange, BODY, { status, headers: values().map((value) => `Retry-After: ${value}`) }),
    ends: () =>
      status === 429
        ? { code: 'RATE_LIMITED', retryAfter: seconds }
        : { code: 'UPSTREAM_UNAVAILABLE', retryAfter: seconds ?? 1 },
  })),
);

const notOfFiles = (ends: Ends) => (operation: OperationName) => (operation === 'attachment' ? null : ends);
const quotaOf = (limit: string, remaining: string, reset: string) => [
  `X-RateLimit-Limit: ${limit}`,
  `X-RateLimit-Remaining: ${remaining}`,
  `X-RateLimit-Reset: ${reset}`,
];
const QUOTAS: readonly [string, readonly string[]][] = [
  ['absent', []],
  ['that is negative', quotaOf('-10', '-5', '-1')],
  ['that is no number', quotaOf(CANARY, 'NaN', '1e400')],
  ['whose reset is past', quotaOf('50000', '100', '2001-01-01T00:00:00Z')],
  ['whose reset is beyond all time', quotaOf('50000', '100', '99999999999999')],
];

export const statusFaults: readonly Fault[] = [
  ...statuses,
  ...limits,
  ...QUOTAS.map(
    ([form, headers]): Fault => ({
      name: `a quota ${form}`,
      reply: (exchange) => send(exchange, exchange.body, { headers }),
      ends: notOfFiles('data'),
    }),
  ),
  {
    name: '429 with a quota that is used up',
    reply: (exchange) => send(exchange, BODY, { status: 429, headers: quotaOf('50000', '0', days(90)) }),
    ends: () => ({ code: 'QUOTA_EXHAUSTED' }),
  },
  {
    name: '301 to another host',
    reply: (exchange) =>
      send(exchange, BODY, { status: 301, headers: [`Location: ${exchange.elsewhere}${exchange.path}`] }),
    ends: () => invalid,
  },
  {
    name: '204',
    reply: ({ socket }) => void socket.write(`HTTP/1.1 204 ${CANARY}\r\n\r\n`),
    ends: (operation) => {
      if (operation === 'attachment') return { code: 'NOT_FOUND' };
      return operation.startsWith('delete') ? 'data' : invalid;
    },
  },
  {
    name: '200 with a page',
    reply: (exchange) => send(exchange, PAGE, { type: 'text/html; charset=utf-8' }),
    ends: () => blocked,
  },
  {
    name: '403 with a page',
    reply: (exchange) => send(exchange, PAGE, { status: 403, type: 'text/html' }),
    ends: () => blocked,
  },
  {
    name: '502 with a page',
    reply: (exchange) => send(exchange, PAGE, { status: 502, type: 'text/html' }),
    ends: () => ({ code: 'UPSTREAM_UNAVAILABLE', retryAfter: 1 }),
  },
  {
    name: '504 with a page',
    reply: (exchange) => send(exchange, PAGE, { status: 504, type: 'text/html' }),
    ends: () => timeout,
  },
];
