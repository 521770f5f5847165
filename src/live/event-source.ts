/** Who takes events, in the place of an iteration. */
export interface EventTaker {
  /** There may be an event to take; also called when the source was ended from elsewhere. */
  wake(): void;
}

/** Events that can be taken when they are there, at no promise for each. */
export interface EventSource extends AsyncIterableIterator<object, undefined> {
  /**
   * Has the events taken by one who ends them with `return`: nothing else of the operation that they began with ends them any
   * more, so that the rest of it can be let go of.
   */
  takenBy(taker: EventTaker): void;
  /** The next event; undefined when there is none yet, null when there will be none any more. */
  take(): object | null | undefined;
}

export function isEventSource(events: AsyncIterable<unknown>): events is EventSource {
  return 'takenBy' in events && 'take' in events;
}
