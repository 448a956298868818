// Where in the program people are. The core remembers it, so that a restart or a crash comes back to it.
import { call } from "./backend";

export type Place =
  | { view: "home" }
  | { view: "begin" }
  | { view: "canvas"; canvas: string; question?: string | undefined; whole?: boolean | undefined }
  | { view: "stage"; design: string; canvas: string | null; question?: string | undefined; whole?: boolean | undefined }
  | { view: "issuer" }
  | { view: "given" }
  | { view: "workshop" }
  | { view: "prepare"; workshop: string }
  | { view: "collect"; workshop: string | null }
  | { view: "wall"; workshop: string }
  | { view: "check" }
  | { view: "give"; workshop: string | null }
  | { view: "backpack" };

const HOME: Place = { view: "home" };

let here = $state.raw<Place>(HOME);

let before: Place | undefined;

export const place = () => here;
/** Where people were before; undefined where they began here. */
export const cameFrom = () => before;

/** Goes somewhere, and comes back there after a restart. */
export function go(to: Place) {
  before = here;
  here = to;
  // Nobody has to know when this fails: the work itself is kept by the commands that change it.
  call("remember", { name: "place", text: JSON.stringify(to) }).catch(() => {});
}

/** Goes where people were when Roundel ended. */
export async function comeBack() {
  here = placed(await call("remembered", { name: "place" }).catch(() => null));
}

/** Reads a place; home where it cannot be understood. */
export function placed(text: string | null): Place {
  try {
    const kept = JSON.parse(text ?? "null") as Record<string, unknown> | null;
    const word = (name: string) => (typeof kept?.[name] === "string" ? (kept[name] as string) : undefined);
    const [canvas, design, workshop] = [word("canvas"), word("design"), word("workshop")];
    switch (kept?.["view"]) {
      case "canvas":
        return canvas ? { view: "canvas", canvas, question: word("question"), whole: kept["whole"] === true } : HOME;
      case "stage":
        return design
          ? { view: "stage", design, canvas: canvas ?? null, question: word("question"), whole: kept["whole"] === true || undefined }
          : HOME;
      case "prepare":
      case "wall":
        return workshop ? { view: kept["view"], workshop } : HOME;
      case "collect":
      case "give":
        return { view: kept["view"], workshop: workshop ?? null };
      case "begin":
      case "given":
      case "issuer":
      case "workshop":
      case "check":
      case "backpack":
        return { view: kept["view"] };
      default:
        return HOME;
    }
  } catch {
    return HOME;
  }
}
