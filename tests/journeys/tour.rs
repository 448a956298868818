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
        self.until(
            "return [...document.querySelectorAll('main img')].filter((img) => img.naturalWidth > 0).length > 2",
            "the badges of the sample workshop",
        )
        .await;
        self.rest().await;
        visit(self, "workshop-sample").await;
        self.press_text("home").await;
        self.says("recent").await;
        self.rest().await;
        visit(self, "home-full").await;
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
        self.press_text("whole-sheet").await;
        self.says("one-at-a-time").await;
        visit(self, "canvas-whole").await;
        self.press_text("home").await;
        self.says("door-design").await;
    }

    async fn tour_stage(&self, visit: &mut impl AsyncFnMut(&Self, &str)) {
        self.says("stage-start").await;
        self.until(
            "return [...document.querySelectorAll('main img')].filter((img) => img.naturalWidth > 0).length > 8",
            "the pictures of the starters",
        )
        .await;
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
