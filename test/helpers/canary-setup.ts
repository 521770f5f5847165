import { afterAll, expect } from 'vitest';
import { canaries } from './canaries.ts';

// Loaded before every test file: whatever its gateways did, no secret of theirs was told or logged.
afterAll(() => {
  expect(canaries.leaks, 'secrets that were answered or logged').toEqual([]);
});
