//! What a person does on a page: looks, presses, types.

use fantoccini::Locator;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::window::{PATIENCE, Window};
use crate::words::words;

/// Finds what can be pressed by the name that is read aloud; returns it, or null.
const PRESSABLE: &str = r#"
const wanted = arguments[0];
const name = (e) => (e.getAttribute("aria-label")
  ?? (e.labels?.length ? e.labels[0].textContent : e.textContent) ?? "").replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ").trim();
const roles = "button, a[href], summary, input, [role=button], [role=tab], [role=menuitem], [role=option], [role=radio]";
const seen = (e) => e.checkVisibility() && !e.closest("[inert]");
const all = [...document.querySelectorAll(roles)].filter((e) => seen(e) && !e.disabled);
return all.find((e) => name(e) === wanted) ?? all.find((e) => name(e).startsWith(wanted)) ?? null;
"#;

/// Finds what can be written in by its label; returns it, or null.
const FIELD: &str = r#"
const name = (e) => (e.labels?.[0]?.textContent ?? "").replace(/\s+/g, " ").trim();
const seen = (e) => e.checkVisibility() && !e.closest("[inert]");
const all = [...document.querySelectorAll("input, textarea")].filter(seen);
return all.find((e) => name(e) === arguments[0]) ?? null;
"#;

/// Lists what is wider than its place: the page itself, and the words on buttons.
const CRAMPED: &str = r#"
const page = document.documentElement;
const found = page.scrollWidth > innerWidth + 1 ? ["the page is " + page.scrollWidth + " px wide"] : [];
for (const button of document.querySelectorAll("button, [role=button]")) {
  if (!button.checkVisibility() || getComputedStyle(button).overflow !== "visible") continue;
  if (button.scrollWidth > button.clientWidth + 2) found.push(button.textContent.trim() || button.getAttribute("aria-label"));
}
return found;
"#;

/// Whether nothing moves, and every picture that is in sight is there; a place that keeps room for one waits for it.
const STILL: &str = r#"
const seen = (e) => {
  let { top, bottom, width } = e.getBoundingClientRect();
  for (let box = e.parentElement; box; box = box.parentElement) {
    if (getComputedStyle(box).overflowY === "visible") continue;
    const frame = box.getBoundingClientRect();
    [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
  }
  return width > 0 && Math.max(top, 0) < Math.min(bottom, innerHeight) && e.checkVisibility({ contentVisibilityAuto: true });
};
const waits = ":is(.picture, .coaster, span.badge):not(:has(*)), .found .empty";
return document.getAnimations().every((a) => a.playState !== "running")
  && [...document.images].every((img) => !seen(img) || (img.complete && img.naturalWidth > 0))
  && ![...document.querySelectorAll(waits)].some(seen);
"#;

/// Puts the first sentence about what happened away that is still shown. Returns whether there is none.
const QUIET: &str = r#"
const close = document.querySelector(".notes .note > :last-child");
close?.click();
return !close;
"#;

/// The keys that write this.
fn keys(text: &str) -> String {
    text.replace('\n', &char::from(Key::Enter).to_string())
}

/// Whether the answer "First Solder" is there.
pub(crate) const ANSWERED: &str =
    "return [...document.querySelectorAll('textarea, input')].some((e) => e.value === 'First Solder')";

impl Window {
    /// Opens the first sheet of questions and types the first answer.
    pub(crate) async fn answer_first(&self, answer: &str) {
        let sheet = self.see(".sheet.first").await;
        sheet.click().await.expect("the first sheet of questions");
        let field = self.see("textarea, input[type=text]").await;
        let typed = field.send_keys(answer).await;
        typed.expect("a question takes words");
    }

    /// Waits until something that this CSS selector names is there.
    pub(crate) async fn see(&self, selector: &str) -> Element {
        let found = self
            .client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css(selector))
            .await;
        match found {
            Ok(element) => element,
            Err(e) => panic!("{selector} does not appear: {e}\n{}", self.text().await),
        }
    }

    /// Waits until the page says these words, whatever keeps numbers and names together in both directions.
    pub(crate) async fn read(&self, words: &str) {
        let says = format!(
            "return document.body.innerText.replace(/[\\u2068\\u2069]/g, '').includes({})",
            json!(words)
        );
        self.until(&says, words).await;
    }

    /// Waits until JavaScript returns true.
    pub(crate) async fn until(&self, script: &str, what: &str) {
        let begun = std::time::Instant::now();
        // A page that is being loaded again answers nothing.
        while !matches!(self.client.execute(script, vec![]).await, Ok(Value::Bool(true))) {
            if begun.elapsed() > PATIENCE {
                panic!("waited for {what} in vain. The page says:\n{}", self.text().await);
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    }

    /// Presses the button or link of this name, or the first whose name begins so.
    pub(crate) async fn press(&self, name: &str) {
        self.act(PRESSABLE, name, async |element| element.click().await.is_ok())
            .await;
    }

    /// Writes into the field that this text labels, in the language of the page.
    pub(crate) async fn write(&self, label: &str, text: &str) {
        let label = words(&self.language().await, label);
        self.act(FIELD, &label, async |field| {
            field.send_keys(&keys(text)).await.is_ok()
        })
        .await;
    }

    /// Does something with what a script finds by its name, as soon as it can be done.
    async fn act(&self, script: &str, name: &str, act: impl AsyncFn(Element) -> bool) {
        let begun = std::time::Instant::now();
        loop {
            let found = self.run(script, vec![json!(name)]).await;
            // An element is an object with its reference as the only value: WebDriver, section 12.1.
            let reference = found
                .as_object()
                .and_then(|object| object.values().next()?.as_str());
            if let Some(reference) = reference {
                let reference = ElementRef::from(reference.to_owned());
                let element = Element::from_element_id(self.client.clone(), reference);
                if act(element).await {
                    return;
                }
            }
            if begun.elapsed() > PATIENCE {
                panic!(
                    "nothing can be done with \"{name}\". The page says:\n{}",
                    self.text().await
                );
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    }

    /// Presses what this text names, in the language of the page.
    pub(crate) async fn press_text(&self, id: &str) {
        self.press(&words(&self.language().await, id)).await;
    }

    /// Waits until the page no longer says this text.
    pub(crate) async fn says_no_more(&self, id: &str) {
        let text = words(&self.language().await, id);
        let gone = format!("return !document.body.innerText.includes({})", json!(text));
        self.until(&gone, &format!("\"{text}\" to go")).await;
    }

    /// Waits until the page says this text, in its language.
    pub(crate) async fn says(&self, id: &str) {
        self.read(&words(&self.language().await, id)).await;
    }

    async fn language(&self) -> String {
        let tag = self.run("return document.documentElement.lang", vec![]).await;
        tag.as_str().unwrap_or("en").to_owned()
    }

    /// Has the first screen as if this had been chosen in the settings.
    pub(crate) async fn set(&self, settings: Value) {
        let kept = settings.to_string();
        let remember = "const done = arguments[1];
            window.__TAURI_INTERNALS__.invoke('call', { name: 'remember',
              request: JSON.stringify({ name: 'settings', text: arguments[0] }) }).then(() => done(true), (e) => done(e.message));";
        let done = self.client.execute_async(remember, vec![json!(kept)]).await;
        assert_eq!(
            done.expect("the page runs it"),
            Value::Bool(true),
            "settings are kept"
        );
        self.client.refresh().await.expect("the page can be loaded again");
        self.see("h1").await;
    }

    /// Waits until nothing moves and every picture is there.
    pub(crate) async fn rest(&self) {
        self.until(STILL, "the page to come to rest").await;
        // What a busy computer has not begun to move yet.
        tokio::time::sleep(std::time::Duration::from_millis(150)).await;
        self.until(STILL, "the page to come to rest again").await;
    }

    /// Puts away what is said at the foot of the window.
    pub(crate) async fn put_news_away(&self) {
        self.until(QUIET, "the news to go").await;
    }

    /// Asserts that nothing is cut off at the sides and no words leave what can be pressed.
    pub(crate) async fn has_room(&self, screen: &str) {
        assert_eq!(
            self.cramped().await,
            json!([]),
            "no room on the screen \"{screen}\""
        );
    }

    /// What is cut off at the sides, and the words that leave what can be pressed.
    pub(crate) async fn cramped(&self) -> Value {
        self.run(CRAMPED, vec![]).await
    }

    /// Presses a key where the focus is.
    pub(crate) async fn key(&self, key: Key) {
        self.type_text(&char::from(key).to_string()).await;
    }

    /// Types where the focus is.
    pub(crate) async fn type_text(&self, text: &str) {
        let focused = self
            .client
            .active_element()
            .await
            .expect("something has the focus");
        focused
            .send_keys(&keys(text))
            .await
            .expect("the focus takes keys");
    }

    /// The name of what has the focus, as it is read aloud.
    pub(crate) async fn focused(&self) -> String {
        let name = "const e = document.activeElement; return (e.getAttribute('aria-label') \
                    ?? (e.labels?.length ? e.labels[0].textContent : e.textContent) ?? '').replace(/[\\u2068\\u2069]/g, '').replace(/\\s+/g, ' ').trim()";
        self.run(name, vec![])
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Presses Tab until a field of this type has the focus.
    pub(crate) async fn tab_to_kind(&self, kind: &str) {
        for _ in 0..80 {
            self.key(Key::Tab).await;
            if self.run("return document.activeElement.type", vec![]).await == kind {
                return;
            }
        }
        panic!("Tab does not reach a {kind}");
    }

    /// Presses Tab until what begins with this name has the focus.
    pub(crate) async fn tab_to(&self, name: &str) {
        let mut passed = Vec::new();
        for _ in 0..80 {
            self.key(Key::Tab).await;
            let focused = self.focused().await;
            if focused.starts_with(name) {
                return;
            }
            passed.push(focused);
        }
        panic!("Tab does not reach \"{name}\"; it came by {passed:?}");
    }

    /// What the page says.
    pub(crate) async fn text(&self) -> String {
        let text = self.run("return document.body.innerText", vec![]).await;
        text.as_str().unwrap_or_default().to_owned()
    }
}
