// How the window looks and speaks on this laptop. Kept by the core, so that it holds after a restart.
import { call } from "../backend";
import { addLanguages, preferred, speak } from "../shared/language.svelte";

export const THEMES = ["system", "day", "evening", "contrast"] as const;
export const SIZES = [1, 1.25, 1.5, 1.75, 2] as const;
export const LETTERS = ["clear", "wide", "weighted"] as const;
export const MOTIONS = ["system", "still"] as const;

export interface Settings {
  theme: (typeof THEMES)[number];
  size: (typeof SIZES)[number];
  letters: (typeof LETTERS)[number];
  motion: (typeof MOTIONS)[number];
  /** BCP 47; null for the computer's. */
  language: string | null;
  /** The seat, nickname or group that works here in attendee mode, which is full screen; null out of it. */
  attendee: string | null;
}

const USUAL: Settings = {
  theme: "system",
  size: 1,
  letters: "clear",
  motion: "system",
  language: null,
  attendee: null,
};

export const settings: Settings = $state({ ...USUAL });

/** Takes what was kept; what a later or damaged Roundel wrote counts as far as it is understood. */
export function understood(text: string | null): Settings {
  const among = <T>(known: readonly T[], value: unknown, usual: T) => known.find((each) => each === value) ?? usual;
  const word = (value: unknown) => (typeof value === "string" && value ? value : null);
  try {
    const kept = JSON.parse(text ?? "{}") as Record<string, unknown>;
    return {
      theme: among(THEMES, kept["theme"], USUAL.theme),
      size: among(SIZES, kept["size"], USUAL.size),
      letters: among(LETTERS, kept["letters"], USUAL.letters),
      motion: among(MOTIONS, kept["motion"], USUAL.motion),
      language: word(kept["language"]),
      attendee: word(kept["attendee"]),
    };
  } catch {
    return { ...USUAL };
  }
}

/** Reads the settings and the user's own languages, and speaks. */
export async function loadSettings() {
  const [text, own] = await Promise.all([
    call("remembered", { name: "settings" }),
    // A language file that cannot be read is no reason not to start.
    call("languages").catch(() => []),
  ]);
  addLanguages(own);
  Object.assign(settings, understood(text));
  show();
  await speak(settings.language ?? preferred(navigator.languages));
}

/** Changes settings, at once and for the next time. */
export async function change(changed: Partial<Settings>) {
  Object.assign(settings, changed);
  show();
  if (changed.language !== undefined) await speak(settings.language ?? preferred(navigator.languages));
  await call("remember", { name: "settings", text: JSON.stringify(settings) });
}

/** One step larger or smaller; undefined at the end. */
export function nextSize(by: 1 | -1): Settings["size"] | undefined {
  return SIZES[SIZES.indexOf(settings.size) + by];
}

const dark = matchMedia("(prefers-color-scheme: dark)");
const contrast = matchMedia("(prefers-contrast: more)");
for (const wish of [dark, contrast]) wish.addEventListener("change", show);

function show() {
  const page = document.documentElement;
  const system = contrast.matches ? "contrast" : dark.matches ? "evening" : "day";
  page.dataset["theme"] = settings.theme === "system" ? system : settings.theme;
  page.dataset["letters"] = settings.letters;
  page.dataset["motion"] = settings.motion;
  page.style.setProperty("--size", String(settings.size));
}
