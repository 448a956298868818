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

/** What a file is called after something that people named: no system takes every letter in a file's name. */
export function fileName(name: string, otherwise: string, ending: string): string {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ").replace(/\s+/g, " ").replace(/^[ .]+|[ .]+$/g, "");
  return `${plain || otherwise}.${ending}`;
}
