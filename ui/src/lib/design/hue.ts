// What people call colours, as the core does (`art::hue`): by the table in assets, in English.

import table from "../../../../assets/palettes/colours.json";

type Place = readonly [number, number, number];

/** Where `#RRGGBB` lies in Oklab, where near colours look alike. Alpha does not count. */
function oklab(colour: string): Place {
  const linear = (from: number) => {
    const c = parseInt(colour.slice(from, from + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [linear(1), linear(3), linear(5)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const NAMES = table.map(({ name, colour }) => ({ name, place: oklab(colour) }));

/** The plain name that a colour is nearest to. */
export function hue(colour: string): string {
  const here = oklab(colour);
  const apart = (there: Place) => here.reduce((sum, at, i) => sum + (at - (there[i] ?? 0)) ** 2, 0);
  return NAMES.reduce((best, one) => (apart(one.place) < apart(best.place) ? one : best)).name;
}
