// Puts load on whatever it is told over IPC, in a process of its own.
import { askOnce } from './ask-once.ts';
import { Audience } from './audience.ts';
import { burst } from './burst.ts';
import { makeReady } from './drive.ts';
import type { Driven, LoadAsk } from './jobs.ts';

const audience = new Audience();
let go: () => Promise<Driven>;

async function carryOut(job: LoadAsk): Promise<unknown> {
  if (job.ask === 'get ready') {
    go = await makeReady(job);
    return null;
  }
  if (job.ask === 'go') return go();
  if (job.ask === 'burst') return burst(job);
  if (job.ask === 'once') return askOnce(job);
  return job.ask === 'hear' ? audience.hear() : audience.add(job);
}

process.on('message', async (job: LoadAsk) => {
  try {
    process.send?.({ result: await carryOut(job) });
  } catch (error) {
    process.send?.({ error: (error as Error).message });
  }
});
process.on('disconnect', () => process.exit());
// It listens to nobody, but whoever started it waits for a URL.
process.stdout.write('http://127.0.0.1:0\n');
