// Work that takes longer than a moment: how far it is, and stopping it.
import { call } from "../backend";

/** How often the core is asked how far it is, in milliseconds. */
const PAUSE = 100;

/** One run of a long command. */
export class Job {
  /** Names it towards the core: the `job` of the request. */
  readonly id = crypto.randomUUID();
  /** Pieces that are done. */
  done = $state(0);
  /** Of how many; 0 while nobody knows. */
  total = $state(0);
  /** Whether it lasts longer than a moment, so that it is worth showing. */
  lasts = $state(false);
  /** Whether somebody asked it to end early. */
  stopping = $state(false);

  /** From 0 to 1, for `Progress`; undefined while nobody knows. */
  get share(): number | undefined {
    return this.total > 0 ? this.done / this.total : undefined;
  }

  /** Follows the work until it ends, and returns what it returns. */
  async follow<T>(work: Promise<T>): Promise<T> {
    const timer = setInterval(() => void this.look(), PAUSE);
    try {
      return await work;
    } finally {
      clearInterval(timer);
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await call("stop_job", { job: this.id });
  }

  private async look() {
    this.lasts = true;
    // Nobody has to know when this fails: the work itself will tell.
    const far = await call("job", { job: this.id }).catch(() => null);
    if (far) [this.done, this.total] = [far.done, far.total];
  }
}
