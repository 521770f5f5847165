import type { ServerResponse } from 'node:http';
import type { GatewayError } from '../errors.ts';
import type { Admission, Rates } from '../operations/rates/rates.ts';
import { sendError } from './send.ts';

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers, in the form of its later versions: structured lists with an item for each limit, q points in w
 * seconds, of which r are left; t seconds until all are back or, in a refusal, until there is one.
 */
export function setRateHeaders(response: ServerResponse, policies: Rates['policies'], { standings }: Admission): void {
  if (policies.length === 0) return;
  response.setHeader('ratelimit-policy', writtenPolicies(policies));
  if (standings.length === 0) return;
  let left = '';
  for (const { name, remaining, fullInMs, grantInMs } of standings) {
    left += `${left && ', '}"${name}";r=${remaining};t=${seconds(grantInMs || fullInMs)}`;
  }
  response.setHeader('ratelimit', left);
}

/** They are the same for each answer. */
const written = new WeakMap<Rates['policies'], string>();

function writtenPolicies(policies: Rates['policies']): string {
  const known = written.get(policies);
  if (known !== undefined) return known;
  const text = policies.map(({ name, quota, windowMs }) => `"${name}";q=${quota};w=${seconds(windowMs)}`).join(', ');
  written.set(policies, text);
  return text;
}

/** Answers 429 (RFC 6585), which is for the gateway's own limits: what the upstream limits has no status of its own. */
export function refuseRate(response: ServerResponse, { code, message, retryAfter }: GatewayError): void {
  response.setHeader('retry-after', String(retryAfter));
  sendError(response, 429, code, message, { retryAfter });
}

function seconds(ms: number): number {
  return Math.ceil(ms / 1000);
}
