import type { MailSource } from '../../src/datasources/mail-source.ts';
import { AttachmentLinks } from '../../src/http/attachment-links.ts';
import { createAttachmentRoute, DOWNLOAD_STALL_MS } from '../../src/http/attachments.ts';
import { createFrontDoor } from '../../src/http/front-door.ts';
import { OpenDownloads } from '../../src/http/open-downloads.ts';
import { listen } from './listen.ts';
import { attachment, credentials, KEY } from './mail.ts';
import { message } from './messages.ts';

export const NOW = Date.parse('2026-06-28T09:37:47Z');

export interface ServeOptions {
  /** How long a reader may stand still. */
  readonly stallMs?: number;
  /** How long one of anything else may, and between two looks. */
  readonly lookMs?: number;
  readonly maxBytes?: number;
  /** How many downloads of one account there may be at once. */
  readonly maxDownloads?: number;
}

/** A gateway that serves attachments of this source, and nothing else. */
export async function serve(source: MailSource, options: ServeOptions = {}) {
  const { stallMs, lookMs, maxBytes = 2 ** 30, maxDownloads = 16 } = options;
  let baseUrl = '';
  let now = NOW;
  const logged: unknown[] = [];
  const onError = (error: unknown) => void logged.push(error);
  const links = new AttachmentLinks({
    publicUrl: () => baseUrl,
    keys: ['k'.repeat(32)],
    ttlSeconds: 900,
    credentials,
    now: () => now,
  });
  const { server } = createFrontDoor({
    routes: [
      {
        path: '/attachments/',
        stallMs: stallMs ?? DOWNLOAD_STALL_MS,
        handle: createAttachmentRoute({
          links,
          source,
          downloads: new OpenDownloads(maxDownloads),
          maxBytes,
          onError,
        }),
      },
    ],
    allowedHosts: null,
    allowedOrigins: new Set<string>(),
    onError,
    stallMs: lookMs ?? stallMs ?? 15_000,
  });
  const listening = await listen(server);
  baseUrl = listening.url;
  return {
    ...listening,
    logged,
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
    link: (filename = 'file.txt', { key = KEY, size = 0 } = {}) =>
      links.urlFor({
        message: message('m1', { attachments: [attachment({ filename, ref: `ref of ${filename}`, size })] }),
        index: 0,
        expiresAt: links.expiryFor(null, new Date(NOW)),
        credential: credentials.of(key),
      }),
  };
}
