import type { Series, Variables } from './requests.ts';

interface Job {
  readonly url: string;
  readonly query: string;
}

/** Gets ready to keep requests under way; `GoJob` then does so. */
export interface DriveJob extends Job {
  readonly ask: 'get ready';
  readonly series: Series;
  /** The number of the first request. */
  readonly from: number;
  readonly connections: number;
  readonly ms: number;
  /** Sends so many, for as long as it takes, where it is given. */
  readonly count?: number;
}

export interface GoJob {
  readonly ask: 'go';
}

export interface Driven {
  readonly requests: number;
  /** The number of the request that would have been the next. */
  readonly next: number;
  /** From the first request to the last reply. Milliseconds. */
  readonly ms: number;
  /** Between a request and its reply. Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Of one core, that the load itself took: from 0 to 1. */
  readonly busy: number;
}

/** The same request on so many connections in one moment. */
export interface BurstJob extends Job {
  readonly ask: 'burst';
  readonly connections: number;
  readonly variables: Variables;
}

export interface OnceJob extends Job {
  readonly ask: 'once';
  readonly variables: Variables;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Has sockets subscribe. */
export interface AudienceJob extends Job {
  readonly ask: 'subscribe';
  readonly sockets: number;
  /** What each of them subscribes to; the sockets take them in turn. */
  readonly inboxes: readonly (readonly string[])[];
}

/** Waits until every subscription has been given an event. */
export interface HearJob {
  readonly ask: 'hear';
}

export interface Heard {
  readonly count: number;
  /** Nanoseconds of the monotonic clock, as text. */
  readonly firstAt: string;
  readonly lastAt: string;
  /** That the audience took. */
  readonly cpuMs: number;
  /** What the first of them was told, as it came. */
  readonly told: string;
}

export type LoadAsk = DriveJob | GoJob | BurstJob | OnceJob | AudienceJob | HearJob;
