// Puts load on whatever it is told over IPC, in a process of its own.
import { askOnce } from './ask-once.ts';
import { burst } from './burst.ts';
import { drive } from './drive.ts';
import type { LoadAsk } from './jobs.ts';

process.on('message', async (job: LoadAsk) => {
  try {
    const result = job.ask === 'drive' ? await drive(job) : job.ask === 'burst' ? await burst(job) : await askOnce(job);
    process.send?.({ result });
  } catch (error) {
    process.send?.({ error: (error as Error).message });
  }
});
process.on('disconnect', () => process.exit());
process.stdout.write('http://127.0.0.1:0\n');
