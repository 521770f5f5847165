import { ConfigError } from './config.ts';

/** What the process says by ending: sysexits.h where it has a word for it. */
export const ExitCode = {
  /** Drained on SIGTERM or SIGINT. */
  OK: 0,
  /** A port is in use, or may not be taken. */
  UNAVAILABLE: 69,
  /** A fault of this program. */
  CRASH: 70,
  /** A setting is not what it should be. */
  CONFIG: 78,
  /** Told twice to stop, and gone without draining. */
  KILLED: 130,
} as const;

/** Why it could not start, in a line that says what to do, and the code to end with. */
export function explainStart(error: unknown): { code: number; message: string } {
  if (error instanceof ConfigError) return { code: ExitCode.CONFIG, message: error.message };
  const { code, port, address } = error as { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE') {
    const message = `Port ${port} on ${address ?? 'this host'} is in use. Set PORT, SANDBOX_HTTP_PORT or SANDBOX_SMTP_PORT to another one, or to 0 for any free one.`;
    return { code: ExitCode.UNAVAILABLE, message };
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return {
      code: ExitCode.UNAVAILABLE,
      message: `Cannot listen on ${address ?? 'this host'}:${port ?? '?'} (${code}). Check HOST, PORT and their SANDBOX_ counterparts.`,
    };
  }
  if (code === 'SANDBOX_DATA_IN_USE') return { code: ExitCode.UNAVAILABLE, message: (error as Error).message };
  return { code: ExitCode.CRASH, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
