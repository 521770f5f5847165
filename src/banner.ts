import type { App } from './app.ts';
import type { Config } from './config.ts';
import { isLoopback } from './config.ts';
import type { Sandbox } from './sandbox/sandbox.ts';

/** What the first screen says: where everything is, and what to try. */
export function gatewayBanner({ url, upstreamUrl, sandbox }: App, config: Config): string {
  const auth =
    config.gatewayTokens.length > 0
      ? '-H "authorization: Bearer <gateway token>" '
      : (sandbox || config.apiKey) && isLoopback(config.host)
        ? ''
        : `-H "authorization: Bearer <${sandbox ? 'one of SANDBOX_API_KEYS' : 'API key'}>" `;
  return [
    '',
    `  tempmail-gateway  graph        ${url}/graphql   (HTTP, SSE and WebSocket)`,
    ...(config.graphiql ? [`                    GraphiQL     the same address, in a browser`] : []),
    `                    health       ${url}/health  ${url}/ready`,
    `                    upstream     ${upstreamUrl}${sandbox ? '   (the sandbox)' : ''}`,
    ...(sandbox
      ? [
          `                    SMTP         ${sandbox.smtpHost}:${sandbox.smtpPort}   (mail to inboxes of ${config.sandboxDomains[0]?.name})`,
        ]
      : []),
    '',
    '  Try:',
    `    curl -s ${url}/graphql ${auth}-H 'content-type: application/json' \\`,
    `      -d '{"query":"mutation { createInbox { inbox { address cursor } } }"}'`,
    `    curl -sN ${url}/graphql ${auth}-H 'content-type: application/json' -H 'accept: text/event-stream' \\`,
    `      -d '{"query":"subscription { messageReceived(inbox: \\"<address>\\") { cursor message { subject } } }"}'`,
    ...(sandbox
      ? [
          `    npm run send -- --to <address> --subject Hello${sandbox.smtpPort === 2525 ? '' : ` --port ${sandbox.smtpPort}`}`,
        ]
      : []),
    '',
    '',
  ].join('\n');
}

export function sandboxBanner({ url, smtpHost, smtpPort, dataDir }: Sandbox, config: Config): string {
  return [
    '',
    `  tempmail sandbox  REST         ${url}`,
    `                    SMTP         ${smtpHost}:${smtpPort}`,
    `                    domains      ${config.sandboxDomains.map(({ name, type }) => `${name} (${type})`).join(', ')}`,
    `                    data         ${dataDir}${config.sandboxData ? '' : '   (removed at exit)'}`,
    '',
    '  Try:',
    `    curl -s -X POST ${url}/api/emails -H "authorization: Bearer <one of SANDBOX_API_KEYS>"`,
    `    curl -s ${url}/stats -H "authorization: Bearer <one of SANDBOX_API_KEYS>"`,
    `    UPSTREAM_URL=${url} npm start`,
    '',
    '',
  ].join('\n');
}
