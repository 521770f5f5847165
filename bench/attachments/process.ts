import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';

/** A sandbox of its own process. */
export async function startSandboxProcess(folder: string) {
  const child = fork(new URL('./sandbox-host.ts', import.meta.url), [folder]);
  process.once('exit', () => child.kill('SIGKILL'));
  const [url] = (await once(child, 'message')) as [string];
  return {
    url,
    async stop() {
      const exited = once(child, 'exit');
      child.send('stop');
      await exited;
    },
  };
}

function status(pid: number, field: string): number {
  const value = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(value) * 1024;
}

export const resident = (pid: number) => status(pid, 'VmRSS');
export const peak = (pid: number) => status(pid, 'VmHWM');

/** From now on, the peak is that of what comes. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** Connections to that port of loopback that stand, as the system sees them. */
export function connectionsTo(port: number): number {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')} `;
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .filter((line) => / 01 /.test(line) && line.slice(0, 24).includes(local)).length;
}
