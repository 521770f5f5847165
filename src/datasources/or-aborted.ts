import type { Dispatcher } from 'undici';
import { discard } from './reply-body.ts';

/** undici leaves a request alone that is aborted while it waits for a connection, until it has one. */
export async function orAborted(
  request: Promise<Dispatcher.ResponseData>,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const aborted = Promise.withResolvers<never>();
  const onAbort = () => aborted.reject(signal.reason as Error);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([request, aborted.promise]);
  } catch (error) {
    // What comes all the same is not wanted any more.
    request.then(
      ({ body }) => discard(body),
      () => {},
    );
    throw error;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
