// The keys that do something on the stage.

import type { Shortcut } from "../settings/shortcuts";
import { ACTS, type Act } from "./acts";

const PARTS = ["change", "arrange", "place", "look"] as const;

const OTHERS: readonly Shortcut[] = [
  { text: "stage-key-escape", keys: ["Esc"] },
  { text: "stage-key-space", keys: ["Space"] },
  { text: "stage-key-copy", keys: ["Ctrl+C"] },
  { text: "stage-key-paste", keys: ["Ctrl+V"] },
  { text: "stage-key-shift", keys: ["Shift"] },
  { text: "stage-key-alt", keys: ["Alt"] },
];

/** Every key of the stage, for the list of keys. */
export const STAGE: readonly { title: string; shortcuts: readonly Shortcut[] }[] = [
  ...PARTS.map((part) => ({
    title: `stage-keys-${part}`,
    shortcuts: Object.values<Act>(ACTS)
      .filter((act) => act.part === part)
      .map((act) => ({ text: act.name, keys: act.keys })),
  })),
  { title: "stage-keys-other", shortcuts: OTHERS },
];
