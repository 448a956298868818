// The award desk: three steps on one sheet. The class list is only in memory; what has no names in it is remembered.
import {
  type BadgeReceipt,
  type BadgeToGive,
  call,
  type Class,
  type ClassSource,
  type Drive,
  type Failure,
  type GivenList,
  type IssuerState,
  type Mended,
  type Naming,
  type Person,
  type Proof,
  type Reading,
  type WhatToGive,
} from "../backend";
import { bare } from "../shared/language.svelte";
import { Job } from "../shared/job.svelte";
import { isTicked, type Mark, type Off, untick } from "./grid";
import { afterMonths, dayOf } from "./days";
import { wordReceipts } from "./keep";
import { joined } from "./receipts";

/** Why somebody may not give in the name of an organisation: it stays so until others sign, or other badges are given. */
const REFUSALS = new Set(["appointment-other", "appointment-over"]);

/** What a refusal depends on. */
const refusable = ({ issuer, badges }: WhatToGive) => JSON.stringify([issuer, badges.map(({ badge }) => badge)]);

/** What a badge cannot be given without. */
const NEEDED = new Set(["name", "description", "criteria", "picture"]);

export const canBeGiven = (badge: BadgeToGive) => !badge.lacks.some((lack) => NEEDED.has(lack.what));

const AS_RECOGNISED: Reading = { sheet: null, encoding: null, columns: null, first: null, mended: [] };

export class GiveDesk {
  at = $state(0);
  workshop = $state.raw<string | null>(null);
  /** Undefined until they were read. */
  badges = $state.raw<BadgeToGive[]>();
  chosen = $state.raw<readonly string[]>([]);

  source = $state.raw<ClassSource>();
  reading = $state.raw<Reading>(AS_RECOGNISED);
  class = $state.raw<Class>();
  /** The list is being read. */
  readingJob = $state.raw<Job>();
  off = $state.raw<Off>(new Set());
  marks = $state.raw<ReadonlyMap<number, Mark>>(new Map());
  proofs = $state.raw<ReadonlyMap<number, Proof[]>>(new Map());
  /** What single people did, in words. */
  stories = $state.raw<ReadonlyMap<number, string>>(new Map());
  /** What everybody did who has no words of their own. */
  story = $state("");

  issuers = $state.raw<IssuerState[]>();
  issuer = $state<string>();
  /** Null for today. */
  awarded = $state.raw<string | null>(null);
  /** Undefined as long as nobody has said: then what the canvases say. */
  until = $state.raw<string | null>();
  naming = $state<Naming>("name");
  folder = $state<string>();
  /** The stick that is, which somebody may pull out; undefined for a folder. */
  stick = $state.raw<Drive>();

  /** The stick as it was when giving began on it last. */
  onto = $state.raw<Drive>();
  job = $state.raw<Job>();
  receipts = $state.raw<BadgeReceipt[]>([]);
  /** The lists of what was taken back, beside the badges. */
  lists = $state.raw<readonly GivenList[]>([]);
  trouble = $state.raw<Failure | null>(null);
  private refused = $state.raw<{ what: string; why: Failure }>();

  get picked(): BadgeToGive[] {
    return this.chosen.flatMap((id) => this.badges?.filter((badge) => badge.badge === id && canBeGiven(badge)) ?? []);
  }

  get people(): Person[] {
    return this.class?.people ?? [];
  }

  /** The workshop in which the badges were earned. */
  get where(): string | null {
    return this.source?.from === "seats" ? this.source.workshop : this.workshop;
  }

  /** The last day on which the badges hold; null for ever. */
  get expires(): string | null {
    if (this.until !== undefined) return this.until;
    const months = new Set(this.picked.map((badge) => badge.months));
    const [only] = months;
    return months.size === 1 && only ? afterMonths(this.awarded ?? dayOf(new Date()), only) : null;
  }

  /** The people who get a badge. */
  earners(badge: string): Person[] {
    return this.people.filter((person) => this.mark(person.row) === "here" && isTicked(this.off, badge, person.row));
  }

  /** How many badges there are to give in all. */
  get count(): number {
    return this.picked.reduce((sum, badge) => sum + this.earners(badge.badge).length, 0);
  }

  mark(row: number): Mark {
    return this.marks.get(row) ?? "here";
  }

  setMark(row: number, mark: Mark) {
    this.marks = new Map(this.marks).set(row, mark);
  }

  /** Reads what can be given and who gives; what is gone is chosen no more. */
  async load() {
    [this.badges, this.issuers] = await Promise.all([call("badges_to_give", { workshop: this.workshop }), call("issuers")]);
    const known = this.picked.map((badge) => badge.badge);
    if (known.length !== this.chosen.length) this.chosen = known;
    if (!this.issuers.some((issuer) => issuer.did === this.issuer)) this.issuer = this.issuers.at(-1)?.did;
    if (known.length === 0) this.at = 0;
  }

  choose(badge: string) {
    const without = this.chosen.filter((other) => other !== badge);
    this.chosen = without.length < this.chosen.length ? without : [...this.chosen, badge];
  }

  /** Takes another class list; what was said about the one before is over. */
  async take(source: ClassSource) {
    const read = await this.readClass(source, AS_RECOGNISED);
    this.forget();
    [this.source, this.class] = [source, read];
  }

  private async readClass(source: ClassSource, reading: Reading): Promise<Class> {
    const job = new Job();
    this.readingJob = job;
    try {
      return await job.follow(call("read_class", { job: job.id, source, reading }));
    } finally {
      this.readingJob = undefined;
    }
  }

  /** Reads the same list as somebody says. */
  async read(change: Partial<Reading>) {
    if (!this.source) return;
    const reading = { ...this.reading, ...change };
    this.class = await this.readClass(this.source, reading);
    this.reading = reading;
  }

  /** Puts a row right. */
  async mend(row: Mended) {
    await this.read({ mended: [...this.reading.mended.filter((other) => other.row !== row.row), row] });
  }

  forget() {
    [this.source, this.class, this.reading] = [undefined, undefined, AS_RECOGNISED];
    [this.off, this.marks, this.proofs, this.stories] = [new Set(), new Map(), new Map(), new Map()];
    this.story = "";
    this.again();
  }

  private again() {
    [this.receipts, this.lists, this.trouble] = [[], [], null];
  }

  order(): WhatToGive {
    const away = this.people.filter((person) => this.mark(person.row) !== "here");
    const why = (person: Person) => bare(`give-was-${this.mark(person.row)}`);
    return {
      badges: this.picked.map(({ badge }) => ({ badge, rows: this.earners(badge).map((person) => person.row) })),
      people: this.people.map((person) => this.worded(person)),
      problems: [...(this.class?.problems ?? []), ...away.map((person) => ({ row: person.row, name: person.name, fault: { kind: "said" as const, text: why(person) } }))],
      proofs: [...this.proofs].map(([row, proofs]) => ({ row, proofs })),
      list: this.class?.name ?? "",
      workshop: this.where,
      issuer: this.issuer ?? "",
      awarded: this.awarded,
      expires: this.expires,
      naming: this.naming,
      folder: this.folder ?? "",
    };
  }

  /** What is asked of the core: nothing about badges that nobody gets. */
  asked(): WhatToGive {
    const what = this.order();
    return { ...what, badges: what.badges.filter((badge) => badge.rows.length > 0) };
  }

  /** Why whoever signs may not give these badges; undefined where nothing is known against it. */
  get refusal(): Failure | undefined {
    return this.refused?.what === refusable(this.asked()) ? this.refused.why : undefined;
  }

  /** Keeps a failure that lasts as long as the same person signs the same badges. Returns false for any other failure. */
  refuse(what: WhatToGive, why: Failure): boolean {
    if (!REFUSALS.has(why.reason ?? "")) return false;
    this.refused = { what: refusable(what), why };
    return true;
  }

  /** The person with what the badge will say about them: their own words, else the list's, else everybody's. */
  private worded({ narrative, ...person }: Person): Person {
    const words = this.stories.get(person.row) ?? narrative ?? this.story.trim();
    return words ? { ...person, narrative: words } : person;
  }

  /** Keeps what somebody wrote about one person; the words of the list need no keeping. */
  tellStory(person: Person, words: string) {
    const stories = new Map(this.stories);
    if (words === (person.narrative ?? "")) stories.delete(person.row);
    else stories.set(person.row, words);
    this.stories = stories;
  }

  /** Goes back to the class, where only those who come later are ticked now. */
  giveTheRest() {
    const done = this.people.filter((person) => this.mark(person.row) === "here").map((person) => person.row);
    this.off = untick(this.off, this.chosen, done);
    this.marks = new Map([...this.marks].filter(([, mark]) => mark !== "later"));
    this.again();
    this.at = 1;
  }

  /** Gives, or goes on giving. */
  async give() {
    const job = new Job();
    [this.job, this.onto, this.trouble] = [job, this.stick, null];
    try {
      const given = await job.follow(call("give_badges", { job: job.id, what: this.asked() }));
      await wordReceipts(given.receipts, given.trouble);
      this.receipts = joined(this.receipts, given.receipts);
      this.lists = given.lists;
      this.trouble = given.trouble;
    } finally {
      this.job = undefined;
    }
  }
}

/** What is remembered after the program has ended: no names. */
interface Kept {
  workshop: string | null;
  chosen: string[];
  naming: Naming;
  seats: string | null;
}

let open: GiveDesk | undefined;

/** The desk as it was left; after a restart with the same badges, and the same seats where the class was a workshop's. */
export async function comeBack(workshop: string | null): Promise<GiveDesk> {
  if (open && open.workshop === workshop) return open;
  const desk = new GiveDesk();
  desk.workshop = workshop;
  const text = await call("remembered", { name: "give" }).catch(() => null);
  const kept = JSON.parse(text ?? "null") as Kept | null;
  if (kept?.workshop === workshop) {
    [desk.chosen, desk.naming] = [kept.chosen, kept.naming];
    if (kept.seats) await desk.take({ from: "seats", workshop: kept.seats, passphrase: null }).catch(() => {});
  }
  open = desk;
  return desk;
}

/** Remembers what has no names in it. */
export function remember(desk: GiveDesk) {
  const seats = desk.source?.from === "seats" ? desk.source.workshop : null;
  const kept: Kept = { workshop: desk.workshop, chosen: [...desk.chosen], naming: desk.naming, seats };
  // Nobody has to know when this fails: nothing is lost but a choice.
  call("remember", { name: "give", text: JSON.stringify(kept) }).catch(() => {});
}
