import { describe, expect, test } from 'vitest';
import type { ExpiringRecords } from '../../src/shared-state/expiring-records.ts';
import { MemoryRecords } from '../../src/shared-state/memory-records.ts';

const START = Date.parse('2026-06-28T09:37:47Z');

interface Subject {
  readonly records: ExpiringRecords<object>;
  /** Lets time go by. Milliseconds. */
  readonly pass: (ms: number) => Promise<void>;
}

/** What every implementation does, whoever keeps the records. */
function expiringRecords(name: string, create: () => Promise<Subject>): void {
  describe(name, () => {
    test('gives back what was put', async () => {
      const { records } = await create();
      await records.put('owner', 'key', { value: 1 }, START + 1000);
      expect(await records.get('owner', 'key')).toEqual({ value: 1 });
      expect(await records.list('owner')).toEqual([{ value: 1 }]);
    });

    test('has nothing that was not put', async () => {
      const { records } = await create();
      expect(await records.get('owner', 'key')).toBeNull();
      expect(await records.list('owner')).toEqual([]);
    });

    test('holds what was put last under a key, with its expiry and as the latest', async () => {
      const { records, pass } = await create();
      await records.put('owner', 'a', { value: 'a1' }, START + 1000);
      await records.put('owner', 'b', { value: 'b' }, START + 5000);
      await records.put('owner', 'a', { value: 'a2' }, START + 5000);
      await pass(2000);
      expect(await records.get('owner', 'a')).toEqual({ value: 'a2' });
      expect(await records.list('owner')).toEqual([{ value: 'a2' }, { value: 'b' }]);
    });

    test('lets a record go at the moment it expires, and keeps the others', async () => {
      const { records, pass } = await create();
      await records.put('owner', 'short', { life: 'short' }, START + 1000);
      await records.put('owner', 'long', { life: 'long' }, START + 2000);
      await pass(999);
      expect(await records.list('owner')).toEqual([{ life: 'long' }, { life: 'short' }]);
      await pass(1);
      expect(await records.get('owner', 'short')).toBeNull();
      expect(await records.list('owner')).toEqual([{ life: 'long' }]);
    });

    test('never gives a record that had expired when it was put', async () => {
      const { records } = await create();
      await records.put('owner', 'key', {}, START - 1);
      expect(await records.get('owner', 'key')).toBeNull();
      expect(await records.list('owner')).toEqual([]);
    });

    test('forgets what is deleted, and nothing else', async () => {
      const { records } = await create();
      await records.put('owner', 'a', { value: 'a' }, START + 1000);
      await records.put('owner', 'b', { value: 'b' }, START + 1000);
      await records.delete('owner', 'a');
      await records.delete('owner', 'never put');
      await records.delete('unheard of', 'a');
      expect(await records.get('owner', 'a')).toBeNull();
      expect(await records.list('owner')).toEqual([{ value: 'b' }]);
    });

    test('keeps the records of one owner from another', async () => {
      const { records } = await create();
      await records.put('one', 'key', { of: 'one' }, START + 1000);
      await records.put('other', 'key', { of: 'other' }, START + 1000);
      await records.delete('other', 'key');
      expect(await records.list('one')).toEqual([{ of: 'one' }]);
      expect(await records.list('other')).toEqual([]);
    });

    test.each(['__proto__', 'constructor', '', 'a b', 'ü😀', 'a:b*[c]'])('takes any owner and key: %j', async (key) => {
      const { records } = await create();
      expect(await records.get(key, key)).toBeNull();
      await records.put(key, key, { key }, START + 1000);
      expect(await records.get(key, key)).toEqual({ key });
      expect(await records.list(key)).toEqual([{ key }]);
    });
  });
}

function memory(bounds: { maxOwners?: number; maxRecordsPerOwner?: number } = {}) {
  let now = START;
  const records = new MemoryRecords<object>({ maxOwners: 100, maxRecordsPerOwner: 100, ...bounds, now: () => now });
  const pass = async (ms: number) => {
    now += ms;
  };
  return { records, pass };
}

expiringRecords('records in memory', async () => memory());

describe('records in memory that grow past their bounds', () => {
  test('lose the oldest record of the owner', async () => {
    const { records } = memory({ maxRecordsPerOwner: 2 });
    for (const key of ['a', 'b', 'c']) await records.put('owner', key, { key }, START + 1000);
    expect(await records.list('owner')).toEqual([{ key: 'c' }, { key: 'b' }]);
  });

  test('lose expired records before living ones', async () => {
    const { records, pass } = memory({ maxRecordsPerOwner: 2 });
    await records.put('owner', 'a', { key: 'a' }, START + 5000);
    await records.put('owner', 'b', { key: 'b' }, START + 1000);
    await pass(1000);
    await records.put('owner', 'c', { key: 'c' }, START + 5000);
    expect(await records.list('owner')).toEqual([{ key: 'c' }, { key: 'a' }]);
  });

  test('lose the owner unheard of for longest', async () => {
    const { records } = memory({ maxOwners: 2 });
    await records.put('one', 'key', {}, START + 1000);
    await records.put('two', 'key', {}, START + 1000);
    await records.get('one', 'key');
    await records.put('three', 'key', {}, START + 1000);
    expect(await records.list('two')).toEqual([]);
    expect(await records.list('one')).toHaveLength(1);
  });
});
