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
  const policy = policies.map(({ name, quota, windowMs }) => `"${name}";q=${quota};w=${seconds(windowMs)}`);
  response.setHeader('ratelimit-policy', policy.join(', '));
  if (standings.length === 0) return;
  const left = standings.map(
    ({ name, remaining, fullInMs, grantInMs }) => `"${name}";r=${remaining};t=${seconds(grantInMs || fullInMs)}`,
  );
  response.setHeader('ratelimit', left.join(', '));
}

/** Answers 429 (RFC 6585), which is for the gateway's own limits: what the upstream limits has no status of its own. */
export function refuseRate(response: ServerResponse, { code, message, retryAfter }: GatewayError): void {
  response.setHeader('retry-after', String(retryAfter));
  sendError(response, 429, code, message, { retryAfter });
}

function seconds(ms: number): number {
  return Math.ceil(ms / 1000);
}
