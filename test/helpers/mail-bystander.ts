import { expect } from 'vitest';
import type { TestSandbox } from './sandbox.ts';

/** Somebody with an inbox of their own, who must get their mail whatever others do. */
export async function bystander(sandbox: TestSandbox) {
  const inbox = await sandbox.rest.createInbox();
  let sent = 0;
  return {
    inbox,
    /** Sends a mail to the bystander, waits until it is listed, and holds that nothing else is. */
    async getsMail(): Promise<void> {
      sent += 1;
      expect(await sandbox.sendMail({ to: inbox, subject: `mail ${sent}` })).toMatch(/^250 /);
      const messages = await sandbox.rest.messages(inbox, sent);
      expect(messages.map(({ subject }) => subject)).toEqual(
        Array.from({ length: sent }, (_, at) => `mail ${sent - at}`),
      );
    },
  };
}
