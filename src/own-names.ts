import type { Config } from './config.ts';
import { isLoopback } from './config.ts';

/** The host of a URL that reaches what listens there; what listens everywhere is reached on loopback. */
export function reachableName(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** On loopback, the names of loopback: what a page sends that rebinds its own name to it is refused. */
export function allowedHosts({ allowedHosts: listed, host, publicUrl }: Config): ReadonlySet<string> | null {
  if (!listed && !isLoopback(host)) return null;
  const names = listed ?? ['localhost', '127.0.0.1', '[::1]', host];
  return new Set([...names.map((name) => name.toLowerCase()), ...(publicUrl ? [new URL(publicUrl).hostname] : [])]);
}

/** The gateway's own where it is reached is one, whatever Host a proxy before it makes of that. */
export function allowedOrigins({ allowedOrigins: listed, publicUrl }: Config): ReadonlySet<string> {
  return new Set(publicUrl ? [...listed, new URL(publicUrl).origin] : listed);
}
