import { encodeGlobalId, joinKey } from '../../src/schema/global-id.ts';
import type { Twins } from './twin-gateways.ts';
import { expectAlike } from './twin-gateways.ts';

/** What is asked for: a query alone, or with the rest of a request's body. */
export type QueryRow = readonly [title: string, query: string, rest?: object];

export const FULL = 'full@fixed.test';
export const idOf = (type: string, ...key: (string | number)[]) => encodeGlobalId(type, joinKey(...key));
export const inboxId = encodeGlobalId('Inbox', FULL);
/** Of that inbox. */
export const message = idOf('Message', FULL, 'html');
export const domain = encodeGlobalId('Domain', 'fixed.test');
export const inbox = (fields: string, name = 'full') => `{ inbox(address: "${name}@fixed.test") { ${fields} } }`;
/** All of a page. */
export const PAGE =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id }';

/** Has both gateways answer a query alike. */
export const expectAlikeRow = async (twins: Twins, query: unknown, rest: unknown): Promise<void> => {
  await expectAlike(twins, { body: JSON.stringify(Object.assign({ query }, rest)) });
};
