/**
 * What every answer says, unless its route says something stricter or has a reason to say less: nobody keeps it, guesses its type,
 * lays it under a page, runs anything of it or loads it into a page of another site.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
