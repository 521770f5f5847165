// How safe HTML fares with vectors from elsewhere: `main.ts vectors.json`, a list of strings or of objects with a `payload`, each
// shown in Chromium in both policies and both ways. Without a file: what it takes to make mails safe.
import { readFileSync } from 'node:fs';
import type { Way } from '../../test/helpers/render-html.ts';
import { HtmlRenderer } from '../../test/helpers/render-html.ts';
import { renderSafely } from '../../test/helpers/render-safe-html.ts';
import { table } from '../live/figures.ts';
import { timings } from './timings.ts';

function readVectors(path: string): string[] {
  const entries: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${path} holds no list.`);
  return entries.map((entry: unknown) => {
    const payload = typeof entry === 'object' && entry !== null && 'payload' in entry ? entry.payload : entry;
    if (typeof payload !== 'string') throw new Error(`${path} holds something that is no string and has no payload.`);
    return payload;
  });
}

async function render(path: string): Promise<void> {
  const vectors = readVectors(path);
  await using renderer = await HtmlRenderer.open();
  console.log(`${vectors.length} vectors in Chromium ${renderer.version}`);
  const rows: (string | number)[][] = [];
  const ways: Way[] = ['innerHTML', 'server'];
  for (const keepRemote of [false, true]) {
    for (const way of ways) {
      const { count, executions, requests, faults } = await renderSafely(renderer, vectors, { keepRemote, way });
      rows.push([keepRemote ? 'kept' : 'left out', way, count, executions.length, requests.length, faults.length]);
      for (const fault of faults) console.log(fault);
    }
  }
  console.log(table(['what is remote', 'put there by', 'rendered', 'executions', 'remote loads', 'faults'], rows));
}

const [path] = process.argv.slice(2);
if (path) await render(path);
else console.log(timings());
