import { Pool } from 'undici';

export interface UpstreamPoolsOptions {
  /** Absolute base URL. */
  readonly url: string;
  /** Sockets kept open to the upstream at most. */
  readonly connections: number;
  /** Of each wait, for a connection, a head or bytes. Milliseconds. */
  readonly timeoutMs: number;
}

/** The connections to an upstream, apart by what may hold them. */
export class UpstreamPools {
  readonly calls: Pool;
  /** Files have connections of their own: a reader that stalls keeps its one, and calls must not wait for that. */
  readonly files: Pool;
  /** Nor must what is read of files without such a reader. */
  readonly inline: Pool;

  constructor({ url, connections, timeoutMs }: UpstreamPoolsOptions) {
    const { origin } = new URL(url);
    const pool = (sockets: number) =>
      new Pool(origin, {
        connections: sockets,
        keepAliveTimeout: 30_000,
        connect: { timeout: timeoutMs },
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
      });
    this.calls = pool(connections);
    this.files = pool(connections);
    this.inline = pool(Math.ceil(connections / 4));
  }

  /** Ends every connection; what is under way fails. */
  async destroy(): Promise<void> {
    await Promise.all([this.calls.destroy(), this.files.destroy(), this.inline.destroy()]);
  }
}
