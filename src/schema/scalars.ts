import { Kind } from 'graphql';
import { normalizeAddress } from '../datasources/mail-source.ts';
import { GatewayError } from '../errors.ts';
import { builder } from './builder.ts';

const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

function invalid(message: string): never {
  throw new GatewayError('BAD_USER_INPUT', message);
}

function text(value: unknown, what: string): string {
  return typeof value === 'string' ? value : invalid(`${what} is written as a string.`);
}

function readDateTime(value: unknown): Date {
  const written = text(value, 'A DateTime');
  const date = new Date(RFC_3339.test(written) ? written : Number.NaN);
  return Number.isNaN(date.getTime())
    ? invalid('A DateTime is an RFC 3339 instant such as 2026-06-28T09:37:47Z.')
    : date;
}

function readAddress(value: unknown): string {
  return (
    normalizeAddress(text(value, 'An EmailAddress')) ??
    invalid('An EmailAddress is a mailbox such as name@example.com.')
  );
}

function readUrl(value: unknown): URL {
  const written = text(value, 'A URL');
  const url = URL.canParse(written) ? new URL(written) : null;
  return url && /^https?:$/.test(url.protocol)
    ? url
    : invalid('A URL is absolute and begins with http:// or https://.');
}

/** Without the milliseconds where there are none. There is one for each message of a list. */
function writeDateTime(date: Date): string {
  const written = date.toISOString();
  return written.endsWith('.000Z') ? `${written.slice(0, -5)}Z` : written;
}

builder.scalarType('DateTime', {
  description: 'An RFC 3339 instant in UTC, such as 2026-06-28T09:37:47Z.',
  serialize: writeDateTime,
  parseValue: readDateTime,
  parseLiteral: (node) => readDateTime(node.kind === Kind.STRING ? node.value : null),
});

builder.scalarType('EmailAddress', {
  description: 'A mailbox address as RFC 5321 has it, domain lower-cased.',
  serialize: (address) => address,
  parseValue: readAddress,
  parseLiteral: (node) => readAddress(node.kind === Kind.STRING ? node.value : null),
});

builder.scalarType('URL', {
  description: 'An absolute http or https URL.',
  serialize: (url) => String(url),
  parseValue: readUrl,
  parseLiteral: (node) => readUrl(node.kind === Kind.STRING ? node.value : null),
});
