import { setTimeout as sleep } from 'node:timers/promises';
import { post } from '../../test/helpers/raw-client.ts';

/** Asks the same small question every ten milliseconds, whether or not the last one was answered. */
export class Bystander {
  /** Answers that were not right. */
  wrong = 0;
  readonly #url: string;
  readonly #body: string;
  readonly #address: string;

  constructor(url: string, address: string) {
    this.#url = url;
    this.#address = address;
    const query =
      'query ($address: EmailAddress!) { inbox(address: $address) { address messages(first: 3) { nodes { subject } } } }';
    this.#body = JSON.stringify({ query, variables: { address } });
  }

  /** How long each of its answers took while that went on. Milliseconds. */
  async during(what: () => Promise<unknown>): Promise<number[]> {
    const delays: number[] = [];
    const asked: Promise<void>[] = [];
    let isOver = false;
    const over = what().finally(() => {
      isOver = true;
    });
    while (!isOver) {
      asked.push(this.#ask(delays));
      await sleep(10);
    }
    await over;
    await Promise.all(asked);
    return delays;
  }

  async #ask(delays: number[]): Promise<void> {
    const began = performance.now();
    const { data } = await post(this.#url, this.#body);
    delays.push(performance.now() - began);
    if ((data as { inbox?: { address: string } } | null)?.inbox?.address !== this.#address) this.wrong += 1;
  }
}
