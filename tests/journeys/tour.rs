//! Every screen, one after the other, in whatever language the computer speaks.

use std::path::PathBuf;

use fantoccini::key::Key;

use crate::giving::{CLASS, badges};
use crate::window::{Computer, Window};

/// The starter that the tour goes on with.
const STARTER: &str = "starter-maker";

/// The answer to the first question, for whom the badge is.
const ANSWER: &str = "Somebody who never held a soldering iron";

impl Window {
    /// Goes from screen to screen and tells `visit` the name of each as soon as it is there. The computer has a stick.
    pub(crate) async fn tour(&self, computer: &Computer, mut visit: impl AsyncFnMut(&Self, &str)) {
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
        let to_the_top = "document.querySelector('h1').scrollIntoView({ block: 'end' })";
        self.run(to_the_top, vec![]).await;
        self.pictures_in(".coaster .picture").await;
        self.rest().await;
        visit(self, "workshop-sample").await;
        self.tour_workshop(&mut visit).await;
        self.tour_giving(&mut visit).await;
        self.tour_given(&badges(computer.stick()), computer, &mut visit)
            .await;
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

    /// Waits until each of these that is in sight shows its picture; where none is, the first is brought there.
    async fn pictures_in(&self, places: &str) {
        let shown = format!(
            "const first = document.querySelector('{places}');
             if (first?.getBoundingClientRect().top > innerHeight) first.scrollIntoView();
             const seen = (e) => {{ const {{ top, bottom }} = e.getBoundingClientRect(); return bottom > 0 && top < innerHeight; }};
             const all = [...document.querySelectorAll('{places}')].filter(seen);
             return all.length > 0 && all.every((e) => e.querySelector('img')?.naturalWidth > 0)"
        );
        self.until(&shown, &format!("the pictures in {places}")).await;
    }

    async fn tour_canvas(&self, visit: &mut impl AsyncFnMut(&Self, &str)) {
        self.answer_first(ANSWER).await;
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

    /// Waits until the stage shows the badge, large enough to be changed.
    pub(crate) async fn sees_the_badge(&self) {
        self.says("stage-done").await;
        self.until(
            "return document.querySelector('[data-exact=true]')?.clientWidth > 100",
            "the badge",
        )
        .await;
    }

    async fn tour_stage(&self, visit: &mut impl AsyncFnMut(&Self, &str)) {
        self.says("stage-start").await;
        self.pictures_in(".found li").await;
        visit(self, "start").await;
        self.press_text(STARTER).await;
        self.sees_the_badge().await;
        self.says("stage-no-hints").await;
        self.rest().await;
        visit(self, "stage").await;
        for panel in ["stage-shape", "stage-emblem", "stage-layers"] {
            self.press_text(panel).await;
            self.says_no_more("stage-fetching").await;
            self.rest().await;
            visit(self, panel).await;
            self.key(Key::Escape).await;
        }
    }

    /// From the workshop's desk and back.
    async fn tour_workshop(&self, visit: &mut impl AsyncFnMut(&Self, &str)) {
        self.press_text("desk-prepare").await;
        self.says("prepare-packs").await;
        self.rest().await;
        visit(self, "prepare").await;
        self.press_text("desk-back").await;
        self.press_text("desk-collect").await;
        self.says("collect-nothing").await;
        self.rest().await;
        visit(self, "collect").await;
        self.press_text("desk-back").await;
        self.press_text("desk-wall").await;
        self.pictures_in(".gallery li").await;
        self.rest().await;
        visit(self, "wall").await;
        self.key(Key::Right).await;
        self.see(".large img").await;
        self.rest().await;
        visit(self, "wall-large").await;
        self.type_text("b").await;
        self.see(".board").await;
        self.rest().await;
        visit(self, "wall-board").await;
        for _ in ["board", "badge"] {
            self.press_text("wall-all").await;
        }
        self.press_text("wall-leave").await;
    }

    /// From the workshop's desk to the receipt.
    async fn tour_giving(&self, visit: &mut impl AsyncFnMut(&Self, &str)) {
        self.press_text("issuer-title").await;
        self.says("make-key").await;
        self.rest().await;
        visit(self, "issuer-new").await;
        self.make_issuer().await;
        self.rest().await;
        visit(self, "issuer").await;
        self.press_text("desk-back").await;
        self.press_text("title-give").await;
        self.choose_badge().await;
        self.pictures_in("fieldset li .picture").await;
        self.rest().await;
        visit(self, "give-badge").await;
        self.type_class(CLASS).await;
        self.rest().await;
        visit(self, "give-class").await;
        self.go_on().await;
        self.says("key-is-unlocked").await;
        self.pictures_in("article .picture").await;
        self.rest().await;
        visit(self, "give").await;
        self.go_on().await;
        self.says("give-read-back").await;
        self.rest().await;
        visit(self, "give-receipt").await;
        self.press_text("desk-back").await;
    }

    /// From the workshop's desk to what becomes of badges that were given, and to the first screen.
    async fn tour_given(
        &self,
        badges: &[PathBuf],
        computer: &Computer,
        visit: &mut impl AsyncFnMut(&Self, &str),
    ) {
        self.press_text("given-title").await;
        self.see("main ul li").await;
        self.rest().await;
        visit(self, "given").await;
        self.press_text("desk-back").await;
        self.press_text("door-check").await;
        self.says("check-drop").await;
        self.rest().await;
        visit(self, "check").await;
        computer.choose(&badges[0]);
        self.press_text("check-choose").await;
        self.says("check-overall-good").await;
        self.rest().await;
        visit(self, "check-badge").await;
        computer.choose(computer.stick());
        self.press_text("check-folder").await;
        self.see("tbody tr button.open").await;
        self.rest().await;
        visit(self, "check-folder").await;
        self.press_text("desk-back").await;
        self.press_text("home").await;
        self.press_text("door-backpack").await;
        computer.choose(&badges[0]);
        self.press_text("check-choose").await;
        self.says("backpack-accept").await;
        self.rest().await;
        visit(self, "backpack").await;
        self.press_text("home").await;
    }
}
