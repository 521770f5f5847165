// Holds src/ to the import directions of docs/architecture.md, and to having no cycle.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

interface Rule {
  /** What the files of a part may import, as path prefixes below src/. */
  readonly may: readonly string[];
  /** What they may import types of. */
  readonly mayTypes: readonly string[];
}

/** A part is a folder of src/; the files of src/ itself put the parts together and may see everything. */
const rules: Readonly<Record<string, Rule>> = {
  schema: {
    may: ['schema/', 'datasources/mail-source.ts', 'content/', 'errors.ts', 'maybe-promise.ts'],
    mayTypes: ['datasources/loaders.ts', 'datasources/credential.ts', 'live/'],
  },
  live: {
    may: [
      'live/',
      'datasources/mail-source.ts',
      'datasources/message-identity.ts',
      'datasources/forwarding-mail-source.ts',
      'errors.ts',
      'maybe-promise.ts',
    ],
    mayTypes: ['datasources/credential.ts', 'shared-state/'],
  },
  datasources: { may: ['datasources/', 'errors.ts', 'maybe-promise.ts'], mayTypes: ['shared-state/'] },
  http: {
    may: ['http/', 'datasources/mail-source.ts', 'content/', 'errors.ts', 'maybe-promise.ts'],
    mayTypes: ['datasources/credential.ts', 'operations/'],
  },
  reading: { may: ['reading/', 'content/'], mayTypes: ['datasources/mail-source.ts'] },
  content: { may: ['content/'], mayTypes: ['datasources/mail-source.ts'] },
  operations: {
    may: ['operations/', 'content/pattern-budget.ts', 'errors.ts', 'maybe-promise.ts'],
    mayTypes: ['schema/context.ts', 'datasources/mail-source.ts', 'datasources/credential.ts', 'shared-state/'],
  },
  'shared-state': { may: ['shared-state/'], mayTypes: ['maybe-promise.ts'] },
  sandbox: { may: ['sandbox/'], mayTypes: [] },
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s*'(\.[^']+)'|(?:^|\n)\s*import\s*'(\.[^']+)'|import\('(\.[^']+)'\)/g;

function importsOf(file: string): Import[] {
  const source = readFileSync(join('src', file), 'utf8');
  return [...source.matchAll(STATEMENT)].map(([, type, from, bare, dynamic]) => ({
    from: file,
    to: relative('.', join(dirname(file), (from ?? bare ?? dynamic) as string)),
    isType: type !== undefined,
  }));
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports = files.flatMap(importsOf);
const faults: string[] = [];

for (const { from, to, isType } of imports) {
  const part = from.includes('/') ? (from.split('/', 1)[0] as string) : null;
  if (!files.includes(to)) faults.push(`src/${from} imports ${to}, which is not a file of src/`);
  if (part === null) continue;
  const rule = rules[part];
  const allowed = rule && [...rule.may, ...(isType ? rule.mayTypes : [])];
  if (!allowed) faults.push(`src/${part}/ has no rule in scripts/check-imports.ts`);
  else if (!allowed.some((prefix) => to === prefix || (prefix.endsWith('/') && to.startsWith(prefix)))) {
    faults.push(`src/${from} may not import ${isType ? 'types of ' : ''}src/${to}`);
  }
}

for (const file of files) {
  if (file !== 'server.ts' && /\bprocess\.env\b/.test(readFileSync(join('src', file), 'utf8'))) {
    faults.push(`src/${file} reads process.env, which server.ts alone does`);
  }
}

/** The first cycle found from a file on, as the files it goes through. Types count: a cycle of types is one of ideas. */
function cycleFrom(file: string, path: readonly string[], done: Set<string>): readonly string[] | null {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return null;
  for (const { to } of imports.filter(({ from }) => from === file)) {
    const cycle = cycleFrom(to, [...path, file], done);
    if (cycle) return cycle;
  }
  done.add(file);
  return null;
}

const done = new Set<string>();
for (const file of files) {
  const cycle = cycleFrom(file, [], done);
  if (!cycle) continue;
  faults.push(`cycle: ${cycle.join(' -> ')}`);
  break;
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`${files.length} files, ${imports.length} imports: every direction kept, no cycle`);
}
