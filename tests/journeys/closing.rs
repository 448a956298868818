//! Whoever closes the window has kept everything.

use crate::journey;
use crate::page::ANSWERED;
use crate::window::Computer;

#[test]
fn the_last_words_before_closing_are_kept() {
    journey(async {
        let computer = Computer::managed();
        let window = computer.start().await;
        window.press_text("door-design").await;
        window.answer_first("First Solder").await;
        window.close();

        let window = computer.start().await;
        window.until(ANSWERED, "what was typed last").await;
    });
}

#[test]
fn the_last_change_of_a_design_is_kept() {
    journey(async {
        let computer = Computer::managed();
        let window = computer.start().await;
        window.rest().await;
        window.press_text("door-design").await;
        window.says("begin-title").await;
        window.rest().await;
        window.press_text("begin-draw").await;
        window.press("Maker").await;
        window.says("stage-done").await;
        let field = window.see("aside textarea, aside input[type=text]").await;
        field.send_keys("A gear").await.expect("the field takes words");
        window.close();

        let window = computer.start().await;
        let described = "return [...document.querySelectorAll('textarea, input')].some((e) => e.value.endsWith('A gear'))";
        window.until(described, "what was typed last").await;
    });
}
