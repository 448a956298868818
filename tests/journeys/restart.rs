//! The program is killed, or its page is, and everything is as it was.

use crate::journey;
use crate::window::Computer;

#[test]
fn a_page_that_crashed_comes_back() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        window.run("document.title = 'before the crash'", vec![]).await;
        window.crash_the_page();
        window
            .until(
                "return document.title === 'Roundel' && !!document.querySelector('h1')",
                "the page",
            )
            .await;
    });
}

#[test]
fn a_killed_program_comes_back_where_it_was() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        window.press_text("door-design").await;
        window
            .see(".sheet.first")
            .await
            .click()
            .await
            .expect("the first sheet of questions");
        let field = window.see("textarea, input[type=text]").await;
        field
            .send_keys("First Solder")
            .await
            .expect("a question takes words");
        // Words are kept as they are typed, not when somebody says so.
        window.until(KEPT, "what was typed to be kept").await;
        window.crash();

        let window = computer.start().await;
        window
            .until(ANSWERED, "the answer that was typed before the crash")
            .await;
    });
}

const KEPT: &str = "return !!document.querySelector('.kept')?.textContent.match(/[0-9]/)";
const ANSWERED: &str =
    "return [...document.querySelectorAll('textarea, input')].some((e) => e.value === 'First Solder')";
