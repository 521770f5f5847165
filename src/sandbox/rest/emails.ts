import type { Inbox } from '../store/inboxes.ts';
import type { Call, Handler, Rest } from './call.ts';
import { allowedTypes } from './domains.ts';
import { invalid, notFound, RequestError } from './request-error.ts';

/** How often a taken random username is tried anew. */
const MAX_TRIES = 50;

// The dots are SMTP's own rule: an address with two in a row could not receive anything.
const USERNAME = /^(?=.{1,64}$)[a-z0-9](?:[a-z0-9_-]|\.(?!\.))*(?<=[a-z0-9])$/;

export const createEmail: Handler = async (call) => {
  const { store, domains, clock, inboxTtlMs, newUsername } = call.rest;
  const domain = domains.find(({ type }) => type === 'free')?.name;
  if (!domain) throw new RequestError(403, 'There is no free domain.');
  const inbox = await store.commits.write(() => {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const address = `${newUsername()}@${domain}`;
      if (store.inboxes.find(address)) continue;
      const createdAt = clock();
      return store.inboxes.add({
        accountId: call.account.id,
        address,
        domain,
        createdAt,
        expiresAt: createdAt + inboxTtlMs,
      });
    }
    throw new Error(`No free username after ${MAX_TRIES} tries`);
  });
  call.inbox = inbox.address;
  return { status: true, data: toEmail(call.rest, inbox) };
};

export const changeEmail: Handler = async (call) => {
  const { store } = call.rest;
  const current = ownInbox(call, call.params.current ?? '');
  const username = (call.params.username ?? '').toLowerCase();
  if (!USERNAME.test(username)) throw invalid('username', 'The username format is invalid.');
  const domain = usableDomain(call, (call.params.domain ?? '').toLowerCase());
  const address = `${username}@${domain}`;

  const renamed = await store.commits.write(() => {
    // Looked up again, since a write of the same turn may have changed or taken either address.
    const inbox = store.inboxes.findOwned(call.account.id, current.address);
    if (!inbox) throw notFound('Email');
    if (address !== inbox.address && store.inboxes.find(address)) {
      throw new RequestError(409, 'This email is already taken.');
    }
    return store.inboxes.rename(inbox, address, domain);
  });
  return { status: true, data: toEmail(call.rest, renamed) };
};

export const deleteEmail: Handler = async (call) => {
  const { store } = call.rest;
  const inbox = ownInbox(call, call.params.email ?? '');
  await store.commits.write(() => store.inboxes.remove(inbox.id));
  return { status: true, message: 'Email has been successfully deleted.' };
};

/** The account's live inbox; 404 alike for one that never was, has expired or is another account's. */
export function ownInbox(call: Call, address: string): Inbox {
  const inbox = call.rest.store.inboxes.findOwned(call.account.id, address.toLowerCase());
  if (!inbox) throw notFound('Email');
  call.inbox = inbox.address;
  return inbox;
}

/** 403 alike for a domain that the plan leaves out and one that does not exist: which exist is not told. */
function usableDomain({ rest, account }: Call, name: string): string {
  const domain = rest.domains.find((known) => known.name === name);
  if (domain && allowedTypes(account).includes(domain.type)) return domain.name;
  const message = 'You may not use this domain.';
  throw new RequestError(403, message, { errors: { domain: [message] } });
}

function toEmail({ clock, newEmailToken }: Rest, inbox: Inbox): object {
  return {
    id: inbox.id,
    email: inbox.address,
    domain: inbox.domain,
    expire_at: toOffsetTime(inbox.expiresAt),
    expires_in_seconds: Math.max(0, Math.ceil((inbox.expiresAt - clock()) / 1000)),
    created_at: toOffsetTime(inbox.createdAt),
    email_token: newEmailToken(),
  };
}

/** ISO 8601 to the second with +00:00, as the upstream writes it. */
export function toOffsetTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}+00:00`;
}
