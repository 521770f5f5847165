import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { canaries, noteSettings } from './canaries.ts';
import { waitFor } from './sandbox.ts';

export interface ServerProcess extends AsyncDisposable {
  readonly pid: number;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly exit: Promise<number | NodeJS.Signals>;
  kill(signal: NodeJS.Signals): void;
  /** Waits until stdout matches, and gives the groups of the match. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts src/server.ts as a process of its own, on free ports unless told otherwise; killed when it is disposed of. */
export function startServer(env: Record<string, string> = {}, ...args: string[]): ServerProcess {
  return start(process.execPath, ['--import', './test/helpers/canary-preload.ts', 'src/server.ts', ...args], env);
}

/** The same as a newcomer starts it. */
export function npmStart(env: Record<string, string> = {}): ServerProcess {
  return start('npm', ['start'], env);
}

function start(command: string, args: readonly string[], env: Record<string, string>): ServerProcess {
  noteSettings(env);
  const child = spawn(command, args, {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      SANDBOX_SMTP_PORT: '0',
      SANDBOX_HTTP_PORT: '0',
      LOG_LEVEL: 'trace',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const exit = once(child, 'close').then(([code, signal]) => {
    for (const line of stderr.split('\n')) {
      canaries.line(line);
      // What its own eyes saw leave it.
      if (line.startsWith('LEAKED ')) canaries.leaks.push(JSON.parse(line.slice(7)));
    }
    return (code ?? signal) as number | NodeJS.Signals;
  });
  let isOver = false;
  void exit.then(() => {
    isOver = true;
  });
  return {
    pid: child.pid as number,
    stdout: () => stdout,
    stderr: () => stderr,
    exit,
    kill: (signal) => void child.kill(signal),
    says: (pattern) =>
      waitFor(String(pattern), () => {
        const match = pattern.exec(stdout);
        if (!match && isOver) throw new Error(`The server ended without saying ${pattern}: ${stderr}`);
        return match ?? undefined;
      }),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}
