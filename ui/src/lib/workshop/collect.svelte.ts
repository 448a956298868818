// Taking in what is on a stick: what is there, one press, and what came of it.
import { call, type Collected, type PackFound } from "../backend";
import { Job } from "../shared/job.svelte";

export class Collecting {
  /** What is on the stick; undefined while nobody has looked. */
  packs = $state.raw<PackFound[]>();
  /** What came of taking it in; undefined before. */
  came = $state.raw<Collected>();
  job = $state.raw<Job>();
  /** Which of the two the job is. */
  doing = $state<"looking" | "taking">("looking");

  readonly good = $derived((this.packs ?? []).filter(({ state }) => state.is === "good"));
  readonly locked = $derived((this.packs ?? []).filter(({ state }) => state.is === "locked"));

  /** Looks at what is on a stick; answers late for one that was pulled meanwhile are dropped. */
  async look(path: string | undefined, passphrase: string | null = null) {
    this.packs = this.came = undefined;
    if (path === undefined) return;
    this.doing = "looking";
    const packs = await this.run((job) => call("packs_on", { path, passphrase, job }));
    if (packs) this.packs = packs;
  }

  /** Takes everything in that can be. */
  async take(path: string, passphrase: string | null) {
    this.doing = "taking";
    const came = await this.run((job) => call("collect", { path, passphrase, job }));
    if (came) this.came = came;
    return came;
  }

  private async run<T>(work: (job: string) => Promise<T>): Promise<T | undefined> {
    const job = (this.job = new Job());
    try {
      const answer = await job.follow(work(job.id));
      return this.job === job ? answer : undefined;
    } finally {
      if (this.job === job) this.job = undefined;
    }
  }
}
