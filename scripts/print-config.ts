// Writes docs/configuration.md from the table in src/config.ts; with --check, fails when the file says something else.

import type { Variable } from '../src/config.ts';
import { variables } from '../src/config.ts';
import { writeOrCheck } from './write-or-check.ts';

const cell = (text: string) => text.replaceAll('|', '\\|');

const rows = Object.values<Variable<unknown>>(variables).map(
  ({ name, type, fallback, meaning }) =>
    `| \`${name}\` | ${cell(type)} | ${fallback ? `\`${cell(fallback)}\`` : ''} | ${cell(meaning)} |`,
);

writeOrCheck(
  'docs/configuration.md',
  `<!-- Printed from src/config.ts by \`npm run generate\`; not edited by hand. -->

# Configuration

Every setting is a variable of the environment; an empty one counts as unset. A bad value is refused at the start, by its name,
with exit code 78.

| variable | type | default | meaning |
| --- | --- | --- | --- |
${rows.join('\n')}

## Who is let in

| mode | set | a caller presents | the upstream sees |
| --- | --- | --- | --- |
| pass-through | \`UPSTREAM_URL\` | \`Authorization: Bearer <its API key>\` | the caller's key |
| service | \`UPSTREAM_URL\`, \`TEMPMAIL_API_KEY\`, \`GATEWAY_TOKENS\` | \`Authorization: Bearer <a gateway token>\` | the gateway's key |
| service on loopback | \`UPSTREAM_URL\`, \`TEMPMAIL_API_KEY\` | nothing (or a key of its own) | the gateway's key (or its own) |
| sandbox | nothing | nothing on loopback, or one of \`SANDBOX_API_KEYS\` | the first sandbox key, or that one |

On a WebSocket the same stands in \`connectionParams.authorization\`, or in the header of the upgrade request.

## Exit codes

| code | meaning |
| --- | --- |
| 0 | drained after SIGTERM or SIGINT |
| 69 | a port is in use or cannot be listened on, or the sandbox's folder is |
| 70 | a fault of this program; the last log line says which |
| 78 | a setting is not what it should be |
| 130 | told to stop once more, a second or later after the first time |
`,
);
