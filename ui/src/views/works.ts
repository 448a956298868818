// What can be done with a work, wherever it is listed.
import Open from "~icons/ph/arrow-square-out-bold";
import Draw from "~icons/ph/paint-brush-bold";
import Trash from "~icons/ph/archive-bold";
import { call, type Work } from "../lib/backend";
import { tell } from "../lib/tell";
import { documents } from "../lib/home/works";
import { go } from "../lib/place.svelte";
import { t } from "../lib/shared/language.svelte";
import { note } from "../lib/shared/live.svelte";
import type { MenuItem } from "../lib/shared/Menu.svelte";

/** Opens the questions; a design without any opens on the stage. */
export function openWork(work: Work) {
  if (work.canvas) go({ view: "canvas", canvas: work.canvas });
  else go({ view: "stage", design: work.design, canvas: null });
}

export function workMenu(work: Work, name: string, changed: () => Promise<void>): MenuItem[] {
  const items: MenuItem[] = [
    { label: t("work-draw"), icon: Draw, act: () => go({ view: "stage", design: work.design, canvas: work.canvas }) },
    { label: t("work-put-away"), icon: Trash, apart: true, act: () => void putAway(work, name, changed) },
  ];
  if (work.canvas) items.unshift({ label: t("work-open"), icon: Open, act: () => openWork(work) });
  return items;
}

async function putAway(work: Work, name: string, changed: () => Promise<void>) {
  try {
    await call("put_away", { documents: documents(work) });
    await changed();
    note(t("work-is-away", { name }), { label: t("take-back"), act: () => void takeBack(work, changed) });
  } catch (failure) {
    tell(failure);
  }
}

async function takeBack(work: Work, changed: () => Promise<void>) {
  try {
    await call("take_out", { documents: documents(work) });
    await changed();
  } catch (failure) {
    tell(failure);
  }
}
