// Every step on its way to the disk, one after the other.

import { call } from "../backend";
import { tell } from "../tell";
import type { Change } from "./desk.svelte";
import { wire } from "./wire";

export class Keeper {
  /** When the design was kept last; null while a step is on its way. */
  saved: Date | null = $state.raw(null);

  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;
  /** A step did not arrive: ways back and forth no longer mean the same there, so what follows is kept whole. */
  #gap = false;
  /** Whether the newest design is on the disk. */
  #kept = true;

  constructor(
    private readonly id: string,
    private readonly canvas: string | null,
  ) {}

  keep(change: Change): void {
    this.saved = null;
    this.#waiting += 1;
    this.#queue = this.#queue.then(() => this.#send(change));
  }

  /** Waits until all was sent. Answers whether the newest design is on the disk. */
  rest(): Promise<boolean> {
    return this.#queue.then(() => this.#kept);
  }

  async #send(change: Change): Promise<void> {
    const { id, canvas } = this;
    try {
      const changed =
        "by" in change && !this.#gap
          ? await call("go_design", { id, by: change.by })
          : await call("keep_design", { id, canvas, design: wire(change.step.design), step: change.step.name });
      this.#waiting -= 1;
      this.#kept = true;
      if (this.#waiting === 0) this.saved = new Date(changed);
    } catch (reason) {
      this.#waiting -= 1;
      this.#gap = true;
      this.#kept = false;
      tell(reason);
    }
  }
}
