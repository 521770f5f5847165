import type { SandboxDomain } from '../options.ts';
import type { Account } from '../store/accounts.ts';
import type { Handler } from './call.ts';
import { invalid, RequestError } from './request-error.ts';

const TYPES = ['free', 'premium', 'custom'] as const;

/** The types of domain that an account's plan covers. */
export function allowedTypes(account: Account): readonly SandboxDomain['type'][] {
  return account.premium ? TYPES : ['free'];
}

export const listDomains: Handler = ({ rest, account, query }) => {
  const requested = (query.get('type') ?? '').toLowerCase();
  if (requested === '') throw invalid('type', 'The type field is required.');
  const type = TYPES.find((known) => known === requested);
  if (!type && requested !== 'all') throw invalid('type', 'The selected type is invalid.');

  const allowed = allowedTypes(account);
  if (type && !allowed.includes(type)) {
    throw new RequestError(403, `Your plan does not include ${type} domains.`);
  }
  return {
    status: true,
    data: {
      requested_type: requested,
      allowed_types: allowed,
      domains: rest.domains
        .filter((domain) => allowed.includes(domain.type) && (!type || domain.type === type))
        .map((domain) => ({
          domain: domain.name,
          type: domain.type.charAt(0).toUpperCase() + domain.type.slice(1),
          custom: domain.type === 'custom',
        })),
    },
  };
};
