import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeGlobalId } from '../../src/schema/global-id.ts';
import { ask, askOften } from '../helpers/answering.ts';
import { Follower } from '../helpers/follower.ts';
import { KeptScene, messageId } from '../helpers/kept-scene.ts';
import { CreateInbox, DeleteInbox, DeleteMessage, MarkSeen, RenameInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { mail } from '../helpers/scripted-mail.ts';
import { shows } from '../helpers/scripted-steps.ts';

let scene: KeptScene;
beforeAll(async () => {
  scene = await KeptScene.start();
});
afterAll(() => scene.end());

const queriesOf = (address: string, other: string) => [
  `{ inbox(address: "${address}") { address expiresAt cursor unseenCount messages { totalCount nodes { id subject isSeen inbox { address createdAt } } } } }`,
  `{ message(id: "${messageId(address, 'm1')}") { subject isSeen text } }`,
  `{ nodes(ids: ["${encodeGlobalId('Inbox', address)}", "${encodeGlobalId('Inbox', other)}"]) { id ... on Inbox { unseenCount } } }`,
  '{ inboxes(first: 5) { totalCount nodes { address unseenCount } } }',
  `{ inbox(address: "${other}") { address } }`,
  '{ quota { used } }',
];

let asked = 0;

/** What is kept has to be what is come to anew, unless that is changing at this moment. */
async function expectFresh(queries: readonly string[]): Promise<void> {
  const { url } = scene.gateway;
  for (const query of queries) {
    asked += 1;
    // Asked for in words that are new, it is executed.
    const before = (await ask(url, `${query} # before ${asked}`)).text;
    const kept = (await ask(url, query)).text;
    const after = (await ask(url, `${query} # after ${asked}`)).text;
    if (before === after) expect(kept).toBe(before);
    await askOften(url, query);
  }
}

const STEPS = ['arrives', 'arrives', 'is seen', 'is deleted', 'watch', 'leave', 'create', 'rename', 'delete'] as const;

test('whatever happens to an inbox, no answer that was kept is another than a new one would be', async () => {
  const property = fc.asyncProperty(
    fc.array(fc.constantFrom(...STEPS), { minLength: 5, maxLength: 12 }),
    async (steps) => {
      await scene.begin();
      const { gateway, upstream } = scene;
      let inbox = scene.inbox;
      let names = ['m1', 'm2'];
      let follower: Follower | undefined;
      const show = () => inbox.plays(shows(...names.map((name) => mail(name))));
      const leave = async () => {
        follower?.stop();
        follower = undefined;
        await waitFor('the end of the feed', () => gateway.app.activity.watchers === 0);
      };
      show();
      try {
        await expectFresh(queriesOf(inbox.address, `new-${inbox.address}`));
        for (const step of steps) {
          const { address } = inbox;
          if (step === 'arrives') {
            names = [...names, `m${names.length + 1}`];
            show();
            if (follower) await waitFor('the look', () => inbox.isPlayed);
          } else if (step === 'is seen') await gateway.ask(MarkSeen, { id: messageId(address, names[0] as string) });
          else if (step === 'is deleted')
            await gateway.ask(DeleteMessage, { id: messageId(address, names[0] as string) });
          else if (step === 'watch' && !follower) {
            follower = new Follower(gateway.socket(), { inbox: address });
            await waitFor('the feed', () => gateway.app.activity.watchers === 1);
          } else if (step === 'leave') await leave();
          else if (step === 'create') await gateway.ask(CreateInbox, {});
          else if (step === 'rename') {
            const input = { address, username: `new-${address.split('@')[0]}`, domain: 'script.test' };
            const { data } = await gateway.ask(RenameInbox, { input });
            const renamed = data.renameInbox.inbox?.address;
            if (renamed !== undefined) inbox = upstream.at(renamed);
            // It has ended with the name.
            await leave();
          } else if (step === 'delete') {
            await gateway.ask(DeleteInbox, { input: { address } });
            await leave();
          }
          await expectFresh(queriesOf(address, inbox.address));
          if (step === 'delete') break;
        }
      } finally {
        await leave();
      }
    },
  );
  await fc.assert(property, { seed: 20_261_130, numRuns: 15, endOnFailure: true });
});
