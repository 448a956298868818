// The workshop that this laptop is at: what is begun here belongs to it, and its plan says what people may choose.
// Remembered by the core.
import { call, type WorkshopPlan } from "../backend";

let plan = $state.raw<WorkshopPlan | null>(null);

export const currentWorkshop = () => plan?.id ?? null;
export const currentPlan = () => plan;

/** Finds out which one it was; null where it is not here any more. */
export async function loadWorkshop(): Promise<string | null> {
  const [known, kept] = await Promise.all([call("workshops"), call("remembered", { name: "workshop" })]);
  plan = kept && known.some(({ id }) => id === kept) ? await call("workshop", { id: kept }) : null;
  return currentWorkshop();
}

export async function chooseWorkshop(id: string | null) {
  await call("remember", { name: "workshop", text: id });
  await loadWorkshop();
}

/** Those that the facilitator chose; all where nobody did, or what was chosen is not here. */
export function offered<T>(all: readonly T[], chosen: readonly string[] | undefined, id: (one: T) => string): readonly T[] {
  const some = all.filter((one) => chosen?.includes(id(one)));
  return some.length ? some : all;
}
