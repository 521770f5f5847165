import type { Inbox, MailCall, MailSource } from '../datasources/mail-source.ts';
import { normalizeAddress } from '../datasources/mail-source.ts';
import { GatewayError, isGatewayError } from '../errors.ts';

export interface WantedName {
  readonly username?: string | null | undefined;
  readonly domain?: string | null | undefined;
}

/** The username as it is sent, or BAD_USER_INPUT before any call is spent on it. What else it may hold is the upstream's to say. */
export function checkUsername(value: string): string {
  const username = value.trim();
  // A slash may stand in a local part, but not in a name that becomes a path segment.
  if (normalizeAddress(`${username}@x.test`) !== null && !username.includes('/')) return username;
  throw new GatewayError('BAD_USER_INPUT', 'A username is 1 to 64 characters without spaces, slashes or @.', {
    context: { field: ['username'] },
  });
}

/** The same for a domain, in lower case. */
export function checkDomain(value: string): string {
  const domain = value.trim().toLowerCase();
  if (normalizeAddress(`x@${domain}`) !== null) return domain;
  throw new GatewayError('BAD_USER_INPUT', 'This is not a domain name; the domains query lists those you may use.', {
    context: { field: ['domain'] },
  });
}

/**
 * Creates an inbox of the wanted name, in the two calls that the upstream needs: a random one, then its new name. When the name
 * is refused the random inbox is deleted again, and the refusal is what the caller gets.
 */
export async function createNamedInbox(source: MailSource, name: WantedName, call: MailCall): Promise<Inbox> {
  const username = name.username == null ? undefined : checkUsername(name.username);
  const domain = name.domain == null ? undefined : checkDomain(name.domain);
  const inbox = await source.createInbox(call);
  const at = inbox.address.lastIndexOf('@');
  const to = { username: username ?? inbox.address.slice(0, at), domain: domain ?? inbox.address.slice(at + 1) };
  if (`${to.username}@${to.domain}` === inbox.address) return inbox;
  try {
    return await renameInbox(source, inbox.address, to, call);
  } catch (error) {
    // A clean-up that fails leaves an inbox that expires by itself; the refusal is still what the caller can act on.
    await source.deleteInbox(inbox.address, { ...call, signal: undefined, spend: undefined }).catch(() => {});
    throw error;
  }
}

/** Renames, and says of a refused domain which ones there are. */
export async function renameInbox(
  source: MailSource,
  address: string,
  to: { username: string; domain: string },
  call: MailCall,
): Promise<Inbox> {
  try {
    return await source.renameInbox(address, to, call);
  } catch (error) {
    if (!isGatewayError(error) || error.context.reason !== 'DOMAIN_NOT_ALLOWED') throw error;
    const domains = await allowedDomains(source, call);
    throw new GatewayError(error.code, error.message, {
      context: { ...error.context, allowedDomains: domains, field: ['domain'] },
      cause: error,
    });
  }
}

/** Every domain that the account may use; those it may use for free where the upstream has no list of all. */
async function allowedDomains(source: MailSource, call: MailCall): Promise<string[]> {
  for (const type of ['ALL', 'FREE'] as const) {
    try {
      return (await source.listDomains(type, call)).map(({ name }) => name);
    } catch (error) {
      if (!isGatewayError(error)) throw error;
    }
  }
  return [];
}
