import { describe, expect, test } from 'vitest';
import type { Inbox, InboxDirectory, Quota } from '../../src/datasources/mail-source.ts';
import { NotedDirectory, NotedQuota } from '../../src/noted-reads.ts';
import { AnswerBasis } from '../../src/operations/answer-basis.ts';
import { INBOX, inbox, mailCall } from '../helpers/mail.ts';

const { credential } = mailCall();

/** A register of these inboxes, and one operation that reads it. */
function registerOf(...first: Inbox[]) {
  const state = { inboxes: first as readonly Inbox[] };
  const directory: InboxDirectory = {
    find: (address) => state.inboxes.find((one) => one.address === address) ?? null,
    list: () => [...state.inboxes],
  };
  const basis = new AnswerBasis();
  return { state, basis, noted: new NotedDirectory(directory, basis) };
}

describe('what was read of the register', () => {
  test('holds while the same would be read', () => {
    const { basis, noted, state } = registerOf(inbox());
    expect(noted.find(INBOX, credential)).toBe(state.inboxes[0]);
    expect(noted.list(credential)).toEqual(state.inboxes);
    expect(basis.isCurrent(0)).toBe(true);
  });

  test.each<[string, (noted: InboxDirectory) => unknown]>([
    ['an inbox', (noted) => noted.find(INBOX, credential)],
    ['all inboxes', (noted) => noted.list(credential)],
  ])('holds no more once %s would be another, or gone', (_, read) => {
    for (const now of [[inbox({ expiresAt: new Date() })], [], [inbox(), inbox({ address: 'b@mail.test' })]]) {
      const { basis, noted, state } = registerOf(inbox());
      read(noted);
      state.inboxes = now;
      expect(basis.isCurrent(0)).toBe(false);
    }
  });

  test('holds no more once there is an inbox that was not', () => {
    const { basis, noted, state } = registerOf();
    expect([noted.find(INBOX, credential), noted.list(credential)]).toEqual([null, []]);
    expect(basis.isCurrent(0)).toBe(true);
    state.inboxes = [inbox()];
    expect(basis.isCurrent(0)).toBe(false);
  });

  test('is noted once for each inbox, and again where it has changed meanwhile', () => {
    const { basis, noted, state } = registerOf(inbox());
    for (let time = 0; time < 100; time += 1) void noted.find(INBOX, credential);
    expect(basis.size).toBe(1);
    state.inboxes = [inbox()];
    void noted.find(INBOX, credential);
    expect([basis.size, basis.isCurrent(0)]).toEqual([2, false]);
  });

  test('is of its moment alone where it has to be waited for', async () => {
    for (const read of [
      (directory: InboxDirectory) => directory.find(INBOX, credential),
      (directory: InboxDirectory) => directory.list(credential),
    ]) {
      const basis = new AnswerBasis();
      await read(new NotedDirectory({ find: async () => inbox(), list: async () => [] }, basis));
      expect(basis.isCurrent(0)).toBe(false);
    }
  });
});

test('the quota of an operation stays what it was, and holds while it is the latest', () => {
  const quota = (used: number): Quota => ({
    limit: 10,
    used,
    remaining: 10 - used,
    resetAt: null,
    observedAt: new Date(0),
  });
  for (const first of [null, quota(1)]) {
    let latest = first;
    const basis = new AnswerBasis();
    const noted = new NotedQuota({ latest: () => latest }, basis);
    expect([noted.latest(credential), basis.isCurrent(0)]).toEqual([first, true]);
    latest = quota(2);
    expect([noted.latest(credential), basis.isCurrent(0), basis.size]).toEqual([first, false, 1]);
  }
});
