//! The program is killed, or its page is, and everything is as it was.

use crate::journey;
use crate::window::Computer;

#[test]
fn a_page_that_crashed_comes_back() {
    journey(async {
        let window = Computer::new().start().await;
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
fn a_killed_program_starts_again() {
    journey(async {
        let computer = Computer::new();
        computer.start().await.crash();
        let window = computer.start().await;
        window.is_accessible("home after a crash").await;
    });
}
