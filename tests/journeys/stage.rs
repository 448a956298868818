//! The stage under a real mouse, whose buttons WebDriver does not press and let go as people do.

use serde_json::json;

use crate::journey;
use crate::window::{Computer, Window};

impl Window {
    /// Goes from the first screen to a starter on the stage.
    async fn begins_with_maker(&self) {
        self.press_text("door-design").await;
        self.press_text("begin-draw").await;
        self.press("Maker").await;
        self.sees_the_badge().await;
    }

    /// Presses the right button on what this CSS selector names and lets go.
    async fn opens_the_menu_of(&self, selector: &str) {
        let [x, y] = self.middle(selector).await.map(|place| place.to_string());
        self.mouse(&["mousemove", &x, &y, "mousedown", "3"]);
        self.rest().await;
        self.mouse(&["mouseup", "3"]);
        self.rest().await;
        self.see("[role=menu]:popover-open [role=menuitem]:focus").await;
    }
}

#[test]
fn the_menu_stays_when_the_right_button_is_let_go() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        window.begins_with_maker().await;
        window.opens_the_menu_of("[data-stage-paper] .paper").await;
        window.mouse(&["key", "Escape"]);
        window.mouse(&["key", "alt+Home"]);
        window.see(".work").await;
        window.rest().await;
        window.opens_the_menu_of(".work").await;
    });
}

#[test]
fn the_wheel_scrolls() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        window.press_text("door-design").await;
        window.press_text("begin-draw").await;
        window.see("main.start .found").await;
        window.rest().await;
        let [x, y] = window
            .middle("main.start .found")
            .await
            .map(|place| place.to_string());
        window.mouse(&["mousemove", &x, &y, "click", "--repeat", "5", "5"]);
        let scrolled = "return [...document.querySelectorAll('*')].some(each => each.scrollTop > 0)";
        window.until(scrolled, "the badges to start from to scroll").await;
    });
}

#[test]
fn a_palette_is_worn_and_then_another() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        window.begins_with_maker().await;
        let colours =
            "return [...document.querySelectorAll('.own label')].map(each => each.style.background).join()";
        let mut before = window.run(colours, vec![]).await;
        for palette in ["part-palette-poppy", "part-palette-harbour"] {
            window.press_text(palette).await;
            let others = format!("{colours} !== {}", json!(before));
            window.until(&others, "other colours").await;
            before = window.run(colours, vec![]).await;
        }
    });
}

#[test]
fn tab_leads_on_from_a_title_that_the_mouse_has_opened() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        window.begins_with_maker().await;
        window.mouse(&["key", "ctrl+a"]);
        let title = "details:not([open]) > summary > span";
        window.see(title).await;
        window
            .run(
                "document.querySelector(arguments[0]).scrollIntoView()",
                vec![json!(title)],
            )
            .await;
        window.rest().await;
        let [x, y] = window.middle(title).await.map(|place| place.to_string());
        window.mouse(&["mousemove", &x, &y, "click", "1"]);
        window
            .until(
                "return !document.querySelector('details:not([open])')",
                "the part open",
            )
            .await;
        window.mouse(&["key", "Tab"]);
        window.mouse(&["key", "Tab"]);
        window
            .until(
                "return !!document.activeElement.closest('details > :not(summary)')",
                "the focus inside the part that was opened",
            )
            .await;
    });
}
