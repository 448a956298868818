//! Every screen, one after the other, in whatever language the computer speaks.

use fantoccini::key::Key;

use crate::window::Window;

/// The starter that the tour goes on with.
const STARTER: &str = "Maker";

/// The answer to the first question, for whom the badge is.
const ANSWER: &str = "Somebody who never held a soldering iron";

impl Window {
    /// Goes from screen to screen and tells `visit` the name of each as soon as it is there.
    pub(crate) async fn tour(&self, mut visit: impl AsyncFnMut(&Self, &str)) {
        self.says("door-design").await;
        visit(self, "home").await;
        self.press_text("door-design").await;
        self.says("begin-title").await;
        visit(self, "begin").await;
        self.tour_canvas(&mut visit).await;
        self.press_text("door-design").await;
        self.press_text("begin-draw").await;
        self.tour_stage(&mut visit).await;
        self.press_text("stage-done").await;
        self.says("recent").await;
        self.until(
            "return !!document.querySelector('.recent img')",
            "the badge among the recent ones",
        )
        .await;
        visit(self, "home-with-work").await;
        self.press_text("door-workshop").await;
        self.says("workshop-title").await;
        visit(self, "workshop").await;
        self.press_text("workshop-sample").await;
        self.pictures_in(".coaster .picture").await;
        self.rest().await;
        visit(self, "workshop-sample").await;
        self.press_text("home").await;
        self.says("recent").await;
        self.pictures_in(".recent .picture").await;
        self.rest().await;
        visit(self, "home-full").await;
        self.tour_dialog("settings", &mut visit).await;
        self.tour_dialog("shortcuts", &mut visit).await;
    }

    /// Opens the dialog that a button of its name opens, and leaves it again.
    async fn tour_dialog(&self, id: &str, visit: &mut impl AsyncFnMut(&Self, &str)) {
        self.press_text(id).await;
        self.see("dialog[open]").await;
        self.rest().await;
        visit(self, id).await;
        self.key(Key::Escape).await;
        self.until(
            "return !document.querySelector('dialog[open]')",
            "the dialog to close",
        )
        .await;
    }

    /// Waits until each of these that is in sight shows its picture.
    async fn pictures_in(&self, places: &str) {
        let shown = format!(
            "const seen = (e) => {{ const {{ top, bottom }} = e.getBoundingClientRect(); return bottom > 0 && top < innerHeight; }};
             const all = [...document.querySelectorAll('{places}')].filter(seen);
             return all.length > 0 && all.every((e) => e.querySelector('img')?.naturalWidth > 0)"
        );
        self.until(&shown, &format!("the pictures in {places}")).await;
    }

    async fn tour_canvas(&self, visit: &mut impl AsyncFnMut(&Self, &str)) {
        self.see(".sheet.first")
            .await
            .click()
            .await
            .expect("the first sheet of questions");
        self.see("textarea, input[type=text]")
            .await
            .send_keys(ANSWER)
            .await
            .expect("the first question takes an answer");
        visit(self, "canvas").await;
        self.press_text("more").await;
        self.press_text("states").await;
        self.see("dialog[open]").await;
        self.rest().await;
        visit(self, "canvas-states").await;
        self.key(Key::Escape).await;
        self.press_text("whole-sheet").await;
        self.says("one-at-a-time").await;
        visit(self, "canvas-whole").await;
        self.press_text("home").await;
        self.says("door-design").await;
    }

    async fn tour_stage(&self, visit: &mut impl AsyncFnMut(&Self, &str)) {
        self.says("stage-start").await;
        self.pictures_in(".found li").await;
        visit(self, "start").await;
        self.press(STARTER).await;
        self.says("stage-done").await;
        self.rest().await;
        visit(self, "stage").await;
        for panel in ["stage-shape", "stage-emblem", "stage-layers"] {
            self.press_text(panel).await;
            self.rest().await;
            visit(self, panel).await;
            self.key(Key::Escape).await;
        }
    }
}
