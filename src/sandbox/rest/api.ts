import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SandboxLog } from '../options.ts';
import type { Account } from '../store/accounts.ts';
import { downloadAttachment } from './attachments.ts';
import { authenticate } from './authenticate.ts';
import type { Call, Rest, Route } from './call.ts';
import { listDomains } from './domains.ts';
import { changeEmail, createEmail, deleteEmail } from './emails.ts';
import { deleteMessage, listMessages, readMessage } from './messages.ts';
import { createQuota } from './quota.ts';
import { ignoreBody, originOf } from './request.ts';
import { RequestError } from './request-error.ts';
import { createRouter, parseTarget } from './router.ts';
import { Statistics, statisticsRoutes } from './statistics.ts';

const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/api/domains', handle: listDomains },
  { method: 'POST', path: '/api/emails', handle: createEmail },
  { method: 'POST', path: '/api/emails/{current}/{username}/{domain}', handle: changeEmail },
  { method: 'DELETE', path: '/api/emails/{email}', handle: deleteEmail },
  { method: 'GET', path: '/api/messages', handle: listMessages },
  { method: 'GET', path: '/api/messages/{id}', handle: readMessage },
  { method: 'DELETE', path: '/api/messages/{id}', handle: deleteMessage },
  { method: 'GET', path: '/api/messages/{id}/attachments/{file}', handle: downloadAttachment },
];

/** The REST contract over a store: one function from request to reply, which never rejects for what a client does. */
export function createApi(rest: Rest, quotaLimit: number, log: SandboxLog) {
  const statistics = new Statistics();
  const match = createRouter([...ROUTES, ...statisticsRoutes(statistics)]);
  const quota = createQuota(rest.store.usage, quotaLimit, rest.clock);

  return async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let account: Account | undefined;
    let route: Route | undefined;
    let call: Call | undefined;
    const onHead = (status: number) => {
      if (account) quota.stamp(account, response, status, route?.free === true);
    };
    try {
      account = authenticate(request, rest.store.accounts);
      ignoreBody(request);
      const { segments, query } = parseTarget(request.url ?? '');
      const found = match(request.method ?? '', segments);
      route = found.route;
      if (!route.free) quota.check(account);
      call = { rest, account, request, response, params: found.params, query, origin: originOf(request), onHead };
      const body = await route.handle(call);
      if (body) sendJson(response, 200, body, onHead);
    } catch (error) {
      const failure = toRequestError(error, log);
      if (response.headersSent) response.destroy();
      else sendFailure(response, failure, onHead);
    }
    if (account && !route?.free) {
      statistics.add(account.id, route ? `${route.method} ${route.path}` : 'unknown', call?.inbox);
    }
  };
}

function sendJson(response: ServerResponse, status: number, body: object, onHead: (status: number) => void): void {
  const bytes = Buffer.from(JSON.stringify(body));
  onHead(status);
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(status);
  response.end(bytes);
}

function sendFailure(response: ServerResponse, failure: RequestError, onHead: (status: number) => void): void {
  for (const [name, value] of Object.entries(failure.headers)) response.setHeader(name, value);
  const body = { status: false, message: failure.message, ...(failure.errors && { errors: failure.errors }) };
  sendJson(response, failure.status, body, onHead);
}

function toRequestError(error: unknown, log: SandboxLog): RequestError {
  if (error instanceof RequestError) return error;
  log.error({ err: error }, 'A REST call failed');
  return new RequestError(500, 'Server error.');
}
