//! What axe-core finds wrong with a page for people who do not see, hear or point.

use std::fs;

use serde_json::{Value, json};

use crate::window::Window;

const RUN: &str = "
const done = arguments[arguments.length - 1];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
  .then((found) => done(found.violations.map((v) => v.id + ': ' + v.help + ' – ' + v.nodes.map((n) => n.html + ' ' + n.failureSummary).join('; '))),
        (e) => done([String(e)]));
";

/// What is pressed and smaller than 44 px either way; a choice is pressed by its label.
const SMALL: &str = r#"
const pressed = document.querySelectorAll("button, a[href], input, select, textarea, summary, [role=tab], [role=slider]");
const target = (e) => (e.matches("[type=radio], [type=checkbox]") && e.closest("label")) || e;
return [...pressed].map(target).flatMap((e) => {
  const { width, height } = e.getBoundingClientRect();
  const seen = width > 1 && height > 1 && e.checkVisibility({ visibilityProperty: true });
  return seen && Math.min(width, height) < 43.5
    ? [`${Math.round(width)} x ${Math.round(height)}: ${e.outerHTML.slice(0, 160)}`] : [];
});
"#;

/// What lies under something else when it gets the focus. The webview may scroll to it a frame later.
const COVERED: &str = r#"
const done = arguments[arguments.length - 1];
const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
const seen = (e) => {
  const shape = (e.matches("[type=radio], [type=checkbox], [type=file]") && e.closest("label")) || e;
  const { left, top, width, height } = shape.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return there !== null && (shape.contains(there) || there.contains(shape));
};
(async () => {
  const before = document.activeElement;
  const place = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.querySelector(".window");
  const covered = [];
  for (const e of place.querySelectorAll("button, a[href], input, select, textarea, summary, [tabindex='0']")) {
    e.focus();
    if (document.activeElement !== e || seen(e)) continue;
    await frame();
    await frame();
    if (document.activeElement === e && !seen(e)) covered.push(e.outerHTML.slice(0, 160));
  }
  before?.focus();
  return covered;
})().then(done, (e) => done([String(e)]));
"#;

impl Window {
    /// Asserts that axe-core finds nothing on the screen as it is.
    pub(crate) async fn is_accessible(&self, screen: &str) {
        let loaded = self.run("return typeof axe !== 'undefined'", vec![]).await;
        if loaded != Value::Bool(true) {
            let path = crate::root().join("ui/node_modules/axe-core/axe.min.js");
            let axe = fs::read_to_string(&path).expect("`cargo xtask test` installs axe-core");
            self.run(&format!("{axe}; window.axe = axe;"), vec![]).await;
        }
        let found = self
            .client
            .execute_async(RUN, vec![])
            .await
            .expect("axe-core runs in the page");
        assert_eq!(found, json!([]), "axe-core on the screen \"{screen}\"");
        let small = self.run(SMALL, vec![]).await;
        assert_eq!(small, json!([]), "too small to hit on the screen \"{screen}\"");
        let covered = self
            .client
            .execute_async(COVERED, vec![])
            .await
            .expect("the focus goes through the page");
        let told = "not to be seen with the focus on the screen";
        assert_eq!(covered, json!([]), "{told} \"{screen}\"");
    }
}
