import type { AudienceJob, Heard } from './jobs.ts';
import { subscribe } from './subscriber.ts';

const AT_ONCE = 100;

/** Who has subscribed to something, and what they are given of it. */
export class Audience {
  #subscriptions = 0;
  #heard = 0;
  #firstAt = 0n;
  #told = '';
  #waiting: PromiseWithResolvers<Heard> | null = null;
  #cpu = process.cpuUsage();

  /** Adds sockets, each with the given subscriptions. */
  async add({ url, query, sockets, inboxes }: AudienceJob): Promise<void> {
    const open = (index: number) =>
      subscribe({
        url,
        query,
        inboxes: inboxes[index % inboxes.length] ?? [],
        onEvent: (message) => this.#hear(message),
        onError: (error) => this.#waiting?.reject(error),
      });
    for (let from = 0; from < sockets; from += AT_ONCE) {
      const count = Math.min(AT_ONCE, sockets - from);
      await Promise.all(Array.from({ length: count }, (_, i) => open(from + i)));
    }
    this.#subscriptions += inboxes.reduce((sum, each) => sum + each.length, 0) * (sockets / inboxes.length);
  }

  /** Resolves when every subscription has been given one event more. */
  async hear(): Promise<Heard> {
    this.#heard = 0;
    this.#cpu = process.cpuUsage();
    this.#waiting = Promise.withResolvers();
    const late = setTimeout(
      () => this.#waiting?.reject(new Error(`Only ${this.#heard} of ${this.#subscriptions} were told within 15 s.`)),
      15_000,
    );
    return this.#waiting.promise.finally(() => clearTimeout(late));
  }

  #hear(message: Buffer): void {
    this.#heard += 1;
    if (this.#heard === 1) {
      this.#firstAt = process.hrtime.bigint();
      this.#told = message.toString();
    }
    if (this.#heard !== this.#subscriptions) return;
    const { user, system } = process.cpuUsage(this.#cpu);
    this.#waiting?.resolve({
      count: this.#heard,
      firstAt: String(this.#firstAt),
      lastAt: String(process.hrtime.bigint()),
      cpuMs: (user + system) / 1000,
      told: this.#told,
    });
  }
}
