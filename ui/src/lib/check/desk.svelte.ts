// What is being checked: one badge, or a list of many. Chosen files are read by the core; dropped ones are sent to it.
import { call, type CheckedBadge, type CheckedCounts, type CheckedRow, type ShownFile } from "../backend";
import { go } from "../place.svelte";
import { base64, type Dropped } from "../shared/dropped";
import { Job } from "../shared/job.svelte";
import { t } from "../shared/language.svelte";
import { note } from "../shared/live.svelte";
import { tell } from "../tell";
import { plain } from "./inside";

/** How much is sent to the core at once, in bytes. */
const BATCH = 8 * 1024 * 1024;

/** Larger than any badge; the core would say no more than that it is. */
const TOO_BIG = 17 * 1024 * 1024;

export class CheckDesk {
  /** The badge that is looked at. */
  badge = $state.raw<CheckedBadge>();
  /** The counts of the list, where there is one. */
  counts = $state.raw<CheckedCounts>();
  /** The work that is under way. */
  job = $state.raw<Job>();
  /** Whose badge it should be. */
  recipient = $state("");
  /** Grows with each list. */
  lists = $state(0);

  private file: ShownFile | undefined;
  private dropped = new Map<string, File>();

  /** Checks what was chosen. */
  async choose(paths: string[], what: "files" | "folder") {
    const [path] = paths;
    if (paths.length === 1 && what === "files" && path !== undefined) return this.show({ path });
    await this.many((job) => call("check_files", { job: job.id, paths }));
  }

  /** Checks what was dropped. */
  async drop(files: Dropped[]) {
    this.dropped = new Map(files.map(({ name, file }) => [name, file]));
    const [only] = files;
    if (files.length === 1 && only) return this.show({ name: only.name, data: await bytes(only.file) });
    await this.many((job) => this.send(job, files));
  }

  /** Looks at a row of the list. */
  async open(row: CheckedRow) {
    const file = row.dropped ? this.dropped.get(row.file) : undefined;
    if (row.dropped && !file) return;
    await this.show(file ? { name: row.name, data: await bytes(file) } : { path: row.file });
  }

  /** Asks again, whose badge it is. */
  async compare() {
    if (this.file) await this.show(this.file);
  }

  /** Keeps the badge among those that somebody has earned. */
  async keep() {
    if (!this.file || !this.badge) return;
    const name = plain(this.badge.name);
    try {
      const { new: added } = await call("keep_badges", { files: [this.file], accepted: true });
      const said = added.length ? t("backpack-is-kept", { name }) : t("backpack-known", { count: 1 });
      note(said, { label: t("backpack-title"), act: () => go({ view: "backpack" }) });
    } catch (failure) {
      tell(failure);
    }
  }

  /** Leaves the badge; back to the list where there is one. */
  leave() {
    this.badge = undefined;
    this.file = undefined;
    this.recipient = "";
  }

  private async show(file: ShownFile) {
    try {
      this.badge = await call("check_one", { file, recipient: this.recipient.trim() || null });
      this.file = file;
    } catch (failure) {
      tell(failure);
    }
  }

  private async many(work: (job: Job) => Promise<CheckedCounts>) {
    this.leave();
    const job = new Job();
    this.job = job;
    try {
      this.counts = await job.follow(work(job));
      this.lists += 1;
    } catch (failure) {
      tell(failure);
    } finally {
      this.job = undefined;
    }
  }

  /** Sends dropped files a few at a time, so that a folder of thousands needs no more memory than a few. */
  private async send(job: Job, files: Dropped[]): Promise<CheckedCounts> {
    let counts: CheckedCounts | undefined;
    job.total = files.length;
    for (const batch of batches(files)) {
      if (job.stopping) break;
      const sent = await Promise.all(batch.map(async ({ name, file }) => ({ name, data: await bytes(file) })));
      counts = await call("check_dropped", { fresh: counts === undefined, files: sent });
      job.done += batch.length;
    }
    return counts ?? (await call("check_dropped", { fresh: true, files: [] }));
  }
}

/** So many files at once that their bytes stay below a limit; a file larger than that is alone. */
export function batches(files: Dropped[], limit = BATCH): Dropped[][] {
  const all: Dropped[][] = [];
  let room = 0;
  for (const each of files) {
    room -= each.file.size;
    if (room < 0 || all.length === 0) {
      all.push([]);
      room = limit - each.file.size;
    }
    all.at(-1)?.push(each);
  }
  return all;
}

/** The bytes of a file as the core takes them; of one that is far too big only so many that it can say so. */
const bytes = (file: File) => base64(file.size > TOO_BIG ? file.slice(0, TOO_BIG) : file);
