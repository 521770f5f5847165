import { writeSync } from 'node:fs';
import { canaries, noteSettings } from './canaries.ts';

// Loaded before a gateway in a process of its own; the process that started it reads what is told here.
noteSettings(process.env);
process.on('exit', () => {
  for (const leak of canaries.leaks) writeSync(2, `\nLEAKED ${JSON.stringify(leak)}\n`);
});
