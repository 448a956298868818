import { describe, expect, it } from "vitest";
import { accented, direction, nameOf } from "./tongue";

describe("a language", () => {
  it("is written the way its script is", () => {
    expect(direction("ar"), "Arabic").toBe("rtl");
    expect(direction("he-IL"), "Hebrew").toBe("rtl");
    expect(direction("pa-Arab"), "the script counts, not the language").toBe("rtl");
    expect(direction("cy"), "Welsh").toBe("ltr");
    expect(direction("my school's words"), "a folder can have any name").toBe("ltr");
  });

  it("is called by its own name", () => {
    expect(nameOf("fi")).toBe("Suomi");
    expect(nameOf("cy")).toBe("Cymraeg");
    expect(nameOf("not a tag"), "then its folder's name is all there is").toBe("not a tag");
  });

  it("can be imitated by a longer one", () => {
    expect(accented("Design a badge")).toBe("Dééšïïgñ åå båådgéé");
  });
});
