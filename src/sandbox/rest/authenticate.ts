import type { IncomingMessage } from 'node:http';
import type { Account, Accounts } from '../store/accounts.ts';
import { RequestError } from './request-error.ts';

/** The account of the bearer key; RequestError 401 without a known one. */
export function authenticate(request: IncomingMessage, accounts: Accounts): Account {
  const key = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
  const account = key === undefined ? undefined : accounts.byKey(key);
  if (account) return account;
  throw new RequestError(401, 'Unauthenticated.', { headers: { 'WWW-Authenticate': 'Bearer' } });
}
