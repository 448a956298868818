// The sticks that are plugged in: looked for twice a second while somebody watches.
import { call, type Drive } from "../backend";
import { language, t } from "../shared/language.svelte";
import { announce } from "../shared/live.svelte";

/** How often is looked, in milliseconds. */
const PAUSE = 500;

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];

/** A number of bytes as it stands on sticks: 16 GB are 16,000,000,000 bytes. */
export function size(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  const number = bytes / 1000 ** step;
  const unit = UNITS[step] ?? "byte";
  const maximumFractionDigits = number < 10 && step > 0 ? 1 : 0;
  return new Intl.NumberFormat(language(), { style: "unit", unit, unitDisplay: step ? "short" : "long", maximumFractionDigits }).format(number);
}

/** A stick as people call it. */
export function stickName(stick: Pick<Drive, "label" | "total">): string {
  return stick.label ?? t("stick-unnamed", { size: size(stick.total) });
}

export class Watch {
  /** Undefined until somebody has looked. */
  sticks = $state.raw<Drive[]>();

  /** Looks until the answer is called. Says aloud what was plugged in or pulled. */
  start(onplug: (stick: Drive) => void = () => {}): () => void {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      // Nobody has to know when this fails: half a second later it is tried again.
      const found = await call("drives").catch(() => this.sticks);
      if (stopped) return;
      if (found) this.take(found, onplug);
      timer = setTimeout(look, PAUSE);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }

  private take(found: Drive[], onplug: (stick: Drive) => void) {
    const before = this.sticks;
    const missing = (one: Drive, among: Drive[]) => !among.some((other) => other.path === one.path);
    const plugged = found.filter((stick) => missing(stick, before ?? []));
    const pulled = (before ?? []).filter((stick) => missing(stick, found));
    if (JSON.stringify(found) !== JSON.stringify(before)) this.sticks = found;
    for (const stick of pulled) announce(t("stick-pulled", { name: stickName(stick) }));
    for (const stick of plugged) {
      if (before) announce(t("stick-plugged", { name: stickName(stick) }));
      onplug(stick);
    }
  }
}
