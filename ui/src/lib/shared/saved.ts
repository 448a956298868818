// Files that people save.
import { save } from "../backend";
import { tell } from "../tell";
import { t } from "./language.svelte";
import { note } from "./live.svelte";

/** Saves a file where somebody wants it, and says where that is, or what went wrong. Answers whether it is saved. */
export async function saved(name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<boolean> {
  try {
    const path = await save(name, await bytes);
    if (path !== null) note(t("file-saved", { path }));
    return path !== null;
  } catch (failure) {
    tell(failure);
    return false;
  }
}
