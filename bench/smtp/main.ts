// What hostile SMTP clients and mails cost a sandbox in a process of its own, and a bystander. Linux; loopback only.
import { bombs } from './bombs.ts';
import { crowd, recipients } from './crowds.ts';
import { startHost } from './host.ts';
import { storms } from './storms.ts';

const host = await startHost();
console.log(await storms(host), '\n');
console.log(await crowd(host, 3000, 1), '\n');
console.log(await crowd(host, 3000, 6), '\n');
console.log(await recipients(host, 10_000), '\n');
console.log(await bombs(host), '\n');
await host.stop();

const generous = await startHost('10000');
console.log(await recipients(generous, 10_000));
await generous.stop();
// Connections of a crowd that nobody answered would keep this process for as long as the system keeps them.
process.exit();
