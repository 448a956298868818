// Packs from other laptops: opened by a double click, taken in, told.
import { call, CallFailed, choose, onOpen } from "../backend";
import { go } from "../place.svelte";
import { t } from "../shared/language.svelte";
import { note } from "../shared/live.svelte";
import { tell } from "../tell";
import { chooseWorkshop } from "./current.svelte";

/** A pack that somebody locked, as long as nobody has said what opens it. */
let locked = $state.raw<string>();
let taken = $state(0);

export const lockedPack = () => locked;
/** Grows with each pack, so that lists are read again. */
export const packsTaken = () => taken;

/** Takes in every pack that is opened from now on. Returns how to stop. */
export function takePacks(): () => void {
  return onOpen((path) => void takeIn(path, null));
}

/** Asks for a pack and takes it in. */
export async function openPack() {
  try {
    const [path] = await choose({ what: "file", kind: t("pack-kind"), endings: ["roundel"] });
    if (path !== undefined) await takeIn(path, null);
  } catch (failure) {
    tell(failure);
  }
}

export async function takeIn(path: string, passphrase: string | null) {
  try {
    const pack = await call("take_in_pack", { path, passphrase });
    locked = undefined;
    taken += 1;
    // What is begun from now on belongs to the workshop that the pack is of.
    if (pack.workshop) await chooseWorkshop(pack.workshop);
    go({ view: "workshop" });
    const count = pack.new + pack.newer + pack.conflicts;
    note(count === 0 ? t("pack-known") : t("pack-taken", { count, conflicts: pack.conflicts }));
  } catch (failure) {
    const asks = failure instanceof CallFailed && failure.code === "passphrase";
    // The first time it is a question; only a wrong answer is told.
    if (!asks || passphrase !== null) tell(failure);
    locked = asks ? path : undefined;
  }
}

export function leaveLocked() {
  locked = undefined;
}
