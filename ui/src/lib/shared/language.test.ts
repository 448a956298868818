import { beforeEach, describe, expect, it, vi } from "vitest";
import { addLanguages, language, languages, preferred, speak, t, when } from "./language.svelte";

const page = { lang: "", dir: "" };
vi.stubGlobal("document", { documentElement: page });

/** What a placeable is wrapped in, so that names from right to left do not turn a sentence round. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");

describe("the language of the window", () => {
  beforeEach(async () => {
    addLanguages([]);
    await speak("en");
  });

  it("says one and many as its speakers do", async () => {
    await speak("cy");
    const letters = (count: number) => plain(t("letters-left", { count }));
    expect(letters(2), "two softens the next word in Welsh").toBe("2 lythyren ar ôl");
    expect(letters(3)).toBe("3 llythyren ar ôl");
    await speak("fi");
    expect(plain(t("letters-left", { count: 1 }))).toBe("1 kirjain jäljellä");
  });

  it("can come from the user's folder, and is English where that says nothing", async () => {
    addLanguages([{ tag: "ar", texts: ["home = البداية"] }]);
    expect(languages().map((each) => each.tag)).toContain("ar");
    await speak("ar");
    expect([t("home"), t("close")]).toEqual(["البداية", "Close"]);
    expect(page, "Arabic is written from right to left").toEqual({ lang: "ar", dir: "rtl" });
  });

  it("can correct a single text of a language that ships", async () => {
    addLanguages([{ tag: "fi", texts: ["home = Etusivu"] }]);
    await speak("fi");
    expect([t("home"), t("close")]).toEqual(["Etusivu", "Sulje"]);
  });

  it("survives a language file that is no Fluent", async () => {
    addLanguages([{ tag: "eo", texts: ["%%% {{{ \u0000 close"] }]);
    await speak("eo");
    expect(t("close"), "a broken file must not silence the window").toBe("Close");
  });

  it("is imitated by a longer one in tests of the layout", async () => {
    await speak("qps-plocm");
    expect(t("close")).toBe("Çlööšéé");
    expect(page).toEqual({ lang: "en", dir: "rtl" });
    expect(language(), "worksheets are made in a real language").toBe("en");
  });

  it("is the computer's where there is one", () => {
    expect(preferred(["de-AT", "en"])).toBe("de");
    expect(preferred(["tlh", "ca-ES"])).toBe("ca");
    expect(preferred(["tlh"])).toBe("en");
  });

  it("tells when something was, as people say it", async () => {
    const now = new Date(2026, 4, 16, 12);
    expect(when(new Date(2026, 4, 16, 9, 2), now)).toBe("09:02");
    expect(when(new Date(2026, 4, 15, 23), now), "less than a day ago, and yesterday").toBe("yesterday");
    expect(when(new Date(2026, 2, 1), now)).toBe("1 Mar");
    expect(when(new Date(2025, 2, 1), now)).toBe("1 Mar 2025");
    await speak("es");
    expect(when(new Date(2026, 4, 15), now)).toBe("ayer");
  });
});
