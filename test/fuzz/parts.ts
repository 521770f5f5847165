import { contentTargets } from './content.ts';
import { mimeTargets } from './mime.ts';
import { settingTargets } from './settings.ts';
import type { FuzzTarget } from './target.ts';
import { tokenTargets } from './tokens.ts';
import { wireTargets } from './wire.ts';

/** What is reached by a call. */
export const partTargets: readonly FuzzTarget[] = [
  ...wireTargets,
  ...tokenTargets,
  ...settingTargets,
  ...contentTargets,
  ...mimeTargets,
];
