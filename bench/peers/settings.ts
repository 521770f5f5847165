/** The base URL of the upstream. */
export const UPSTREAM_URL = process.env.UPSTREAM_URL as string;

/** How long a list of messages may be given again. Milliseconds; 0 for none. */
export const LIST_TTL_MS = Number(process.env.LIST_TTL_MS ?? 0);

/** To the upstream at most: as many as the gateway lets one caller have. */
export const CONNECTIONS = 256;

/** What a server prints when it listens, for whoever has started it. */
export function announce(port: number): void {
  process.stdout.write(`http://127.0.0.1:${port}\n`);
}
