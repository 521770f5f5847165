import { LRUCache } from 'lru-cache';
import { PatternBudget } from '../content/pattern-budget.ts';

/** What the patterns of one caller may take at a stretch, whatever operations they are in. Milliseconds. */
const CAPACITY = 1_000;

/** The time that regular expressions may take, for each caller by itself: those who have used none for the longest are forgotten. */
export class PatternBudgets {
  readonly #budgets = new LRUCache<string, PatternBudget>({ max: 10_000 });

  /** What all operations of a caller share. */
  of(caller: string): PatternBudget {
    const known = this.#budgets.get(caller);
    if (known) return known;
    const budget = new PatternBudget({ capacity: CAPACITY, isShared: true });
    this.#budgets.set(caller, budget);
    return budget;
  }
}
