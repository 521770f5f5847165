import { readFileSync, writeFileSync } from 'node:fs';

/** Writes a generated file or, when the script was called with --check, exits with 1 where the file differs. */
export function writeOrCheck(file: string, content: string): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, content);
    console.log(`${file} written`);
    return;
  }
  let current: string | undefined;
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    // Told below, as a file that is not up to date.
  }
  if (current === content) return;
  console.error(`${file} is not what the code says: run npm run generate, and commit the file.`);
  process.exitCode = 1;
}
