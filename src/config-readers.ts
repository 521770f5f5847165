import type { Network } from './http/client-address.ts';
import { parseNetwork } from './http/client-address.ts';

/** Reads one variable; throws an Error whose message completes "NAME is …" for a bad value. */
export interface Reader<T> {
  /** What is printed as the variable's type. */
  readonly type: string;
  readonly read: (text: string) => T;
}

function wrong(expected: string): never {
  throw new Error(`not ${expected}`);
}

export const text: Reader<string> = { type: 'text', read: (value) => value };

export const flag: Reader<boolean> = {
  type: 'true or false',
  read: (value) =>
    /^(?:true|1|yes|on)$/i.test(value) ? true : /^(?:false|0|no|off)$/i.test(value) ? false : wrong('true or false'),
};

/** A whole number within bounds, in the unit that is printed with it. */
export function integer(min: number, max: number, unit = ''): Reader<number> {
  const range = `a whole number${unit && ` of ${unit}`} from ${min} to ${max}`;
  return {
    type: unit || 'number',
    read: (value) => {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
      return number >= min && number <= max ? number : wrong(range);
    },
  };
}

export const port: Reader<number> = { ...integer(0, 65_535), type: 'port' };

export const url: Reader<string> = {
  type: 'URL',
  read: (value) => {
    const parsed = URL.canParse(value) ? new URL(value) : null;
    const isBase = parsed !== null && /^https?:$/.test(parsed.protocol) && !/[?#@]/.test(value);
    return isBase ? value.replace(/\/+$/, '') : wrong('an http or https URL');
  },
};

/** What can stand in an Authorization header. */
function bearer(value: string): string {
  return /^[\x21-\x7e]{1,4096}$/.test(value) ? value : wrong('of visible ASCII characters alone, as a header needs it');
}

export const key: Reader<string> = { type: 'secret', read: bearer };

/** Items between commas, without the spaces around them. */
export const list: Reader<readonly string[]> = {
  type: 'list',
  read: (value) =>
    value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
};

/** A list of which every item passes. */
export function listOf<T>(type: string, item: (text: string) => T): Reader<readonly T[]> {
  return { type, read: (value) => list.read(value).map(item) };
}

export const keys: Reader<readonly string[]> = listOf('list of secrets', bearer);

/** Names without ports. */
export const hosts: Reader<readonly string[]> = listOf('list of hosts', (item) =>
  /^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])$/i.test(item)
    ? item.toLowerCase()
    : wrong('a list of host names without ports, such as mail.example.com'),
);

export const origins: Reader<readonly string[]> = listOf('list of origins', (item) =>
  URL.canParse(item) && new URL(item).origin === item.toLowerCase()
    ? item.toLowerCase()
    : wrong('a list of origins such as https://app.example.com'),
);

/** Addresses and networks. */
export const networks: Reader<readonly Network[]> = listOf(
  'list of networks',
  (item) => parseNetwork(item) ?? wrong('a list of addresses or networks such as 10.0.0.0/8,::1'),
);

export const secrets: Reader<readonly string[]> = listOf('list', (item) =>
  item.length >= 32 ? item : wrong('a list of secrets of at least 32 characters each'),
);

/** A difference from UTC such as +02:00. */
export const utcOffset: Reader<string> = {
  type: 'UTC offset',
  read: (value) =>
    /^[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00)$/.test(value) ? value : wrong('a difference from UTC such as +02:00'),
};

export function oneOf<const T extends string>(...values: readonly T[]): Reader<T> {
  return {
    type: values.join(', '),
    read: (value) => values.find((candidate) => candidate === value) ?? wrong(`one of ${values.join(', ')}`),
  };
}

export type SandboxDomainType = 'free' | 'premium' | 'custom';

/** Items such as `mail.test` (free) and `vip.test:premium`. */
export const sandboxDomains: Reader<readonly { name: string; type: SandboxDomainType }[]> = listOf(
  'list of name or name:type',
  (item) => {
    const match = /^(?<name>[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::(?<type>free|premium|custom))?$/i.exec(item);
    if (!match?.groups) return wrong('a list of domains such as mail.test,vip.test:premium');
    return {
      name: match.groups.name?.toLowerCase() ?? '',
      type: (match.groups.type?.toLowerCase() ?? 'free') as SandboxDomainType,
    };
  },
);
