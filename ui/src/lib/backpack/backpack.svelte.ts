// The badges that somebody has earned, as the core keeps them.
import { type BackpackBadge, call, type ChangeKept, type CheckedBadge, type Keeping, type ShownFile } from "../backend";
import { plain } from "../check/inside";
import { base64, type Dropped } from "../shared/dropped";
import { dayInFull, language, t } from "../shared/language.svelte";
import { note, problem } from "../shared/live.svelte";
import { tell } from "../tell";

/** The badges of one group; those of none have an empty name and come first. */
export interface Shelf {
  name: string;
  badges: BackpackBadge[];
}

/** What a badge is called; its file's name where nobody is proved to have named it. */
export const called = (badge: BackpackBadge) => badge.name ?? badge.file;

/** What belongs with a badge: what has a name or is here, and the addresses of what nobody here has met. */
export function kin({ related }: BackpackBadge): { met: { id: string; name: string; here: boolean }[]; unmet: string[] } {
  const met = related.filter(({ name, here }) => here || name !== null).map(({ id, name, here }) => ({ id, name: plain(name ?? id), here }));
  return { met, unmet: related.filter(({ name, here }) => !here && name === null).map(({ id }) => plain(id)) };
}

/** Whether a badge may stand on a page: who shows it vouches for it. */
export const holds = (badge: BackpackBadge) => badge.overall === "good" || badge.overall === "look";

export class Backpack {
  badges = $state.raw<BackpackBadge[]>();
  /** The badge that is looked into. */
  open = $state.raw<{ id: string; badge: CheckedBadge }>();
  readonly arrived = $derived(this.of("arrived"));
  readonly declined = $derived(this.of("declined"));
  readonly shelves = $derived(shelved(this.of("kept")));
  readonly groups = $derived(this.shelves.map((shelf) => shelf.name).filter((name) => name !== ""));
  /** How many are on the page. */
  readonly shown = $derived(this.of("kept").filter((badge) => badge.shown && holds(badge)).length);

  async load() {
    try {
      this.badges = await call("backpack");
    } catch (failure) {
      this.badges = [];
      tell(failure);
    }
  }

  async drop(files: Dropped[]) {
    await this.keep(await Promise.all(files.map(async ({ name, file }) => ({ name, data: await base64(file) }))));
  }

  /** Takes badges in, and says what came of them. */
  async keep(files: ShownFile[]) {
    try {
      const { new: added, known, refused } = await call("keep_badges", { files, accepted: false });
      await this.load();
      if (added.length) note(t("backpack-arrived", { count: added.length }));
      else if (known) note(t("backpack-known", { count: known }));
      for (const { name, why } of refused) problem(t("backpack-refused", { name }), t(`check-dead-${why}`), undefined, "keep_badges");
    } catch (failure) {
      tell(failure);
    }
  }

  /** Changes something about a badge, with a way back. */
  async change(badge: BackpackBadge, to: Partial<Omit<ChangeKept, "id">>, said: string) {
    const { id, keeping, shown, group } = badge;
    if (await this.put(id, to)) note(said, { label: t("take-back"), act: () => void this.put(id, { keeping, shown, group }) });
  }

  /** Whether a badge is on the page; no word is lost about it. */
  async show(badge: BackpackBadge, shown: boolean) {
    await this.put(badge.id, { shown });
  }

  async remove(badge: BackpackBadge) {
    try {
      await call("remove_kept", { id: badge.id });
      await this.load();
    } catch (failure) {
      tell(failure);
    }
  }

  async look(badge: BackpackBadge) {
    try {
      this.open = { id: badge.id, badge: await call("check_one", { file: { kept: badge.id }, recipient: null }) };
    } catch (failure) {
      tell(failure);
    }
  }

  /** The page of what is shown, as the bytes of an HTML file. */
  page(title: string): Promise<Uint8Array<ArrayBuffer>> {
    const words = {
      language: language(),
      direction: document.documentElement.dir,
      title,
      by: t("backpack-page-by"),
      criteria: t("backpack-page-criteria"),
      good: t("backpack-page-good"),
      foot: t("backpack-page-foot"),
    };
    return call("backpack_page", { words });
  }

  /** What is shown, on paper: the bytes of a PDF. */
  print(title: string): Promise<Uint8Array<ArrayBuffer>> {
    const given = ({ issuer, awarded }: BackpackBadge) => [issuer && `${t("backpack-page-by")} ${plain(issuer)}`, awarded && dayInFull(awarded)];
    const badges = this.of("kept").map((badge) => ({ id: badge.id, below: given(badge).filter(Boolean).join(" · ") }));
    return call("print_backpack", { title, badges });
  }

  private async put(id: string, to: Partial<Omit<ChangeKept, "id">>): Promise<boolean> {
    try {
      await call("change_kept", { id, keeping: null, shown: null, group: null, ...to });
      await this.load();
      return true;
    } catch (failure) {
      tell(failure);
      return false;
    }
  }

  private of(keeping: Keeping): BackpackBadge[] {
    return (this.badges ?? []).filter((badge) => badge.keeping === keeping);
  }
}

/** Badges by their groups, in the order of their names; those of no group first. */
export function shelved(badges: BackpackBadge[]): Shelf[] {
  const names = [...new Set(badges.map((badge) => badge.group))].sort((one, other) => one.localeCompare(other));
  return names.map((name) => ({ name, badges: badges.filter((badge) => badge.group === name) }));
}
