//! What people do without thinking: they click twice, type at once, take a thing back, press the arrows.

use std::fs;

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::journey;
use crate::window::{Computer, Window};
use crate::words::words;

/// Where the layer that came last stands, and how many layers there are, as the paper tells.
const LAYERS: &str = "return document.querySelector('[data-stage-paper]').getAttribute('aria-label')";

impl Window {
    /// Waits until the focus is where words are written, and what is read aloud there begins so.
    async fn writes_in(&self, name: &str) {
        let there = format!(
            "const e = document.activeElement; return e.matches('textarea, input')
               && (e.labels?.[0]?.textContent ?? '').trim().startsWith({})",
            json!(name)
        );
        self.until(&there, &format!("the focus in \"{name}\"")).await;
    }

    /// Clicks twice, as fast as people do, on what this CSS selector names.
    async fn clicks_twice(&self, selector: &str) {
        let [x, y] = self.middle(selector).await.map(|place| place.to_string());
        self.mouse(&[
            "mousemove",
            &x,
            &y,
            "click",
            "--repeat",
            "2",
            "--delay",
            "150",
            "1",
        ]);
    }

    async fn starts_to_draw(&self, starter: &str) {
        self.press_text("door-design").await;
        self.press_text("begin-draw").await;
        self.press(starter).await;
        self.sees_the_badge().await;
        self.rest().await;
    }

    async fn value_of(&self, selector: &str) -> Value {
        let value = "return document.querySelector(arguments[0])?.value ?? null";
        self.run(value, vec![json!(selector)]).await
    }
}

#[test]
fn a_second_click_does_nothing_to_what_came_in_the_place_of_the_first() {
    journey(async {
        let computer = Computer::managed();
        let window = computer.start().await;
        window.rest().await;
        window.clicks_twice(".door").await;
        window.says("begin-title").await;
        window.rest().await;
        window.says("begin-title").await;
        window.press_text("begin-draw").await;
        window.press("Maker").await;
        window.sees_the_badge().await;
        window.press_text("stage-emblem").await;
        window.see(".side ul button svg").await;
        window.rest().await;
        let before = window.run(LAYERS, vec![]).await;
        window.clicks_twice(".side li:nth-child(6) button").await;
        window
            .until(&format!("{LAYERS} !== {before}"), "an emblem on the badge")
            .await;
        window.rest().await;
        window.mouse(&["key", "ctrl+z"]);
        window
            .until(
                &format!("{LAYERS} === {before}"),
                "one step back: the second click changed nothing",
            )
            .await;
    });
}

#[test]
fn whoever_opens_a_question_types_at_once() {
    journey(async {
        let computer = Computer::managed();
        let window = computer.start().await;
        window.press_text("door-design").await;
        let sheet = window.see(".sheet.first").await;
        sheet.click().await.expect("the first sheet of questions");
        window.writes_in("Who is it for?").await;
        window.tab_to(&words("en", "next")).await;
        window.tab_to(&words("en", "timer-start")).await;
        window.key(Key::Enter).await;
        let pause = words("en", "timer-pause");
        assert_eq!(
            window.focused().await,
            pause,
            "the same key stops the timer again"
        );
        window.key(Key::Enter).await;
        assert_eq!(window.focused().await, words("en", "timer-start"));
        window.press("Who is it for?").await;
        window.writes_in("Who is it for?").await;
        window.type_text("Amira").await;
        window.type_text("\n").await;
        window
            .until(
                "const e = document.activeElement; return e.matches('textarea') && e.value === ''",
                "Enter to begin another answer",
            )
            .await;
        window.mouse(&["key", "ctrl+Return"]);
        window.writes_in("Who gives it?").await;
        window.type_text("The library\n").await;
        window.writes_in("Why would somebody want it?").await;
        for _ in 0..3 {
            window.press_text("next").await;
        }
        window.writes_in("What is it called?").await;
        // Two letters more than a name may have.
        window.type_text("The frog expert of our big lake!").await;
        window.read("2 letters too many").await;
        window.says_no_more("keeping").await;
        window.press_text("next").await;
        assert_eq!(
            window.focused().await,
            words("en", "draw-it"),
            "the drawing comes next, and Enter begins it"
        );
        window.rest().await;
        window.crash();

        let window = computer.start().await;
        window.press("What is it called?").await;
        window.writes_in("What is it called?").await;
        assert_eq!(
            window.value_of("main input").await,
            "The frog expert of our big lak",
            "what fits was kept"
        );
    });
}

#[test]
fn what_a_slider_did_is_taken_back_with_the_same_keys() {
    journey(async {
        let computer = Computer::managed();
        let window = computer.start().await;
        window.starts_to_draw("Maker").await;
        window.press_text("stage-words").await;
        window.see(".writing textarea").await;
        window.mouse(&["key", "Escape"]);
        let slider = ".side input[type=range]";
        window.see(slider).await;
        let before = window.value_of(slider).await;
        window
            .run(
                "document.querySelector(arguments[0]).focus()",
                vec![json!(slider)],
            )
            .await;
        window.key(Key::Right).await;
        window
            .until(
                &format!("return document.querySelector('{slider}').value !== {before}"),
                "larger letters",
            )
            .await;
        window.mouse(&["key", "ctrl+z"]);
        window
            .until(
                &format!("return document.querySelector('{slider}').value === {before}"),
                "the letters as they were, while the slider has the focus",
            )
            .await;
    });
}

#[test]
fn an_emblem_is_found_put_and_moved_without_a_mouse() {
    journey(async {
        let computer = Computer::managed();
        let window = computer.start().await;
        window.starts_to_draw("Maker").await;
        window.tab_to(&words("en", "stage-emblem")).await;
        window.key(Key::Enter).await;
        window.writes_in(&words("en", "stage-emblem-search")).await;
        window.type_text("frog").await;
        window.see(".side li button[aria-label='Frog']").await;
        window.tab_to("Frog").await;
        window.key(Key::Enter).await;
        window
            .until(
                "return document.activeElement.matches('[data-stage-paper]')",
                "the focus on the badge",
            )
            .await;
        let place = "return document.querySelector('.over .frame')?.getAttribute('points')";
        window.see(".over polygon.frame").await;
        let before = window.run(place, vec![]).await;
        window.mouse(&["key", "shift+Right"]);
        window
            .until(&format!("{place} !== {before}"), "the emblem further right")
            .await;
    });
}

#[test]
fn a_layer_is_called_by_another_name_where_it_is_listed() {
    journey(async {
        let computer = Computer::managed();
        let window = computer.start().await;
        window.starts_to_draw("Linguist").await;
        window.press_text("stage-layers").await;
        window.see(".layers [data-row]").await;
        let listed = "return [...document.querySelectorAll('.layers .name')].map(e => e.textContent)
            .filter(name => name.includes('All three')).length";
        assert_eq!(
            window.run(listed, vec![]).await,
            1,
            "four groups around one another are one thing to people"
        );
        window.tab_to("Badge name").await;
        window.key(Key::Down).await;
        window.mouse(&["key", "F2"]);
        window.see(".layers input").await;
        window.type_text("Name plate\n").await;
        window.read("Name plate").await;
        window
            .until(
                "return document.activeElement.matches('.layers button')",
                "the focus in the list",
            )
            .await;
    });
}

#[test]
fn the_picture_is_saved_as_it_is_seen() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        window.starts_to_draw("Maker").await;
        for (act, name, head) in [
            ("stage-save-png", "Maker.png", &b"\x89PNG\r\n\x1a\n"[..]),
            ("stage-save-svg", "Maker.svg", &b"<svg "[..]),
        ] {
            window.press_text("stage-save").await;
            window.press_text(act).await;
            window.read(&computer.path(name).display().to_string()).await;
            let file = fs::read(computer.path(name)).expect("the file is there when the page says so");
            assert!(file.starts_with(head), "{name} is what its name says");
            if act == "stage-save-png" {
                // Width and height come first in the first chunk.
                assert_eq!(
                    file[16..24],
                    [0, 0, 4, 176, 0, 0, 4, 176],
                    "1200 px wide and high"
                );
            }
            window.put_news_away().await;
        }
        window
            .set(json!({ "attendee": "Seat 4", "motion": "none" }))
            .await;
        window.says("stage-describe").await;
        window.says_no_more("stage-save").await;
    });
}

#[test]
fn space_takes_the_paper_also_after_a_button_was_pressed() {
    journey(async {
        let computer = Computer::managed();
        let window = computer.start().await;
        window.starts_to_draw("Maker").await;
        let [x, y] = window
            .middle("button.zoom + button")
            .await
            .map(|place| place.to_string());
        window.mouse(&["mousemove", &x, &y, "click", "1"]);
        window.rest().await;
        let place = "return document.querySelector('.paper').style.left";
        let before = window.run(place, vec![]).await;
        let paper = window.middle("[data-stage-paper]").await;
        let [x, y] = paper.map(|place| place.to_string());
        let further = (paper[0] + 60).to_string();
        window.mouse(&["mousemove", &x, &y]);
        window.rest().await;
        window.mouse(&["keydown", "space"]);
        window
            .until(
                "return !!document.querySelector('.area.pan')",
                "the hand that takes the paper",
            )
            .await;
        window.mouse(&["mousedown", "1", "mousemove", &further, &y]);
        window
            .until(&format!("{place} !== {before}"), "the paper further right")
            .await;
        // Only now: keys reach the page by another way than the mouse, and may overtake it.
        window.mouse(&["mouseup", "1", "keyup", "space"]);
        assert_eq!(
            window
                .run("return document.querySelectorAll('.over .frame').length", vec![])
                .await,
            0,
            "nothing is selected or moved"
        );
    });
}
