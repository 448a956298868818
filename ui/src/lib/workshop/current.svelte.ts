// The workshop that this laptop is at: what is begun here belongs to it. Remembered by the core.
import { call } from "../backend";

let current = $state<string | null>(null);

export const currentWorkshop = () => current;

/** Finds out which one it was; null where it is not here any more. */
export async function loadWorkshop(): Promise<string | null> {
  const [known, kept] = await Promise.all([call("workshops"), call("remembered", { name: "workshop" })]);
  current = known.find(({ id }) => id === kept)?.id ?? null;
  return current;
}

export async function chooseWorkshop(id: string | null) {
  current = id;
  await call("remember", { name: "workshop", text: id });
}
