//! The program is killed, or its page is, and everything is as it was.

use std::time::{Duration, Instant};

use crate::journey;
use crate::page::ANSWERED;
use crate::window::{Computer, PAGE, PATIENCE};

/// WebDriver loses sight of a page that crashed, so its process tells that it was loaded again.
#[test]
fn a_page_that_crashed_comes_back() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        let before = window.processes(PAGE);
        window.crash_the_page();
        let begun = Instant::now();
        while window.processes(PAGE).iter().all(|page| before.contains(page)) {
            assert!(begun.elapsed() < PATIENCE, "the window stays empty");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(
            window.processes("roundel-desktop").len(),
            1,
            "the program itself goes on"
        );
    });
}

#[test]
fn a_killed_program_comes_back_where_it_was() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        window.press_text("door-design").await;
        window.answer_first("First Solder").await;
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
