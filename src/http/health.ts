import type { RequestListener } from 'node:http';
import { sendJson } from './send.ts';

/** Whether the process lives: asked by what would start it anew. */
export const serveHealth: RequestListener = (_, response) => sendJson(response, 200, { status: 'ok' });

/** Whether it takes work: turns false when it drains, so that balancers send it no more. Costs no upstream call. */
export function createReadiness(isReady: () => boolean): RequestListener {
  return (_, response) =>
    isReady() ? sendJson(response, 200, { status: 'ready' }) : sendJson(response, 503, { status: 'draining' });
}
