//! How the window feels, in numbers: `cargo xtask feel` builds it as it is shipped and prints them.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use serde_json::Value;

use crate::journey;
use crate::window::{Computer, PAGE, PROGRAM, Window};

const STARTS: usize = 10;
/// Steps of the pointer in one drag, one a frame of a screen with 60 frames a second.
const STEPS: i64 = 300;
const FRAME: Duration = Duration::from_millis(16);

/// Notes for each movement how long it took from the event until the frame after it was painted, and how long the exact
/// picture took to come after letting go.
const WATCH: &str = r#"
window.moves = []; window.rests = [];
addEventListener("pointermove", (event) => {
  if (!event.buttons) return;
  const begun = event.timeStamp;
  requestAnimationFrame(() => {
    const painted = new MessageChannel();
    painted.port1.onmessage = () => window.moves.push(performance.now() - begun);
    painted.port2.postMessage(null);
  });
}, true);
addEventListener("pointerup", (event) => {
  const begun = event.timeStamp;
  const look = () => document.querySelector("[data-exact=true]")
    ? window.rests.push(performance.now() - begun) : setTimeout(look, 1);
  setTimeout(look, 5);
}, true);
"#;

#[test]
#[ignore = "measures; only a quiet machine and the program as it is shipped give numbers that mean anything"]
fn how_the_window_feels() {
    journey(async {
        let mut starts = Vec::new();
        let computer = Computer::new();
        for _ in 0..STARTS {
            let begun = Instant::now();
            let window = computer.start().await;
            window.says("door-design").await;
            starts.push(window.age().unwrap_or_else(|| begun.elapsed()).as_secs_f64() * 1000.0);
        }
        // The first start makes the user's folder and fills the system's caches.
        tell("start to usable, warm, ms", starts.split_off(1));

        let window = computer.start().await;
        let ours = window.memory();
        drop(window);
        let empty = Path::new(PROGRAM).with_file_name("examples").join("empty");
        let bare = computer.start_program(&empty).await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        let bare = bare.memory();
        println!(
            "memory, MB: {ours:.0}, an empty window {bare:.0}, {:.2} times",
            ours / bare
        );

        drag().await;
    });
}

async fn drag() {
    let computer = Computer::new();
    let window = computer.start().await;
    window.press_text("door-design").await;
    window.press_text("begin-draw").await;
    window.press("Maker").await;
    window.says("stage-done").await;
    window.rest().await;
    window.run(WATCH, vec![]).await;
    for _ in 0..5 {
        window.drag_the_middle().await;
        let rested = "return window.rests.length > 0 && !!document.querySelector('[data-exact=true]')";
        window.until(rested, "the exact picture").await;
    }
    tell(
        "pointer to picture, ms",
        numbers(window.run("return window.moves", vec![]).await),
    );
    tell(
        "letting go to the exact picture, ms",
        numbers(window.run("return window.rests", vec![]).await),
    );
}

impl Window {
    /// Takes what lies in the middle of the badge and moves it in circles.
    async fn drag_the_middle(&self) {
        let middle = "const { left, top, width, height } = document.querySelector('.paper').getBoundingClientRect(); \
                      return [Math.round(left + width / 2), Math.round(top + height / 2)]";
        let middle = numbers(self.run(middle, vec![]).await);
        let place = |step: i64| {
            let turn = step as f64 / 40.0;
            let (x, y) = (
                middle[0] + 60.0 * turn.sin(),
                middle[1] + 60.0 * (turn.cos() - 1.0),
            );
            PointerAction::MoveTo {
                duration: Some(FRAME),
                x: x.round(),
                y: y.round(),
            }
        };
        let button = fantoccini::actions::MOUSE_BUTTON_LEFT;
        let mut mouse = MouseActions::new("mouse".to_owned())
            .then(place(0))
            .then(PointerAction::Down { button });
        for step in 1..=STEPS {
            mouse = mouse.then(place(step));
        }
        let mouse = mouse.then(PointerAction::Up { button });
        self.client
            .perform_actions(mouse)
            .await
            .expect("the pointer moves");
    }

    /// How long ago the program was started.
    fn age(&self) -> Option<Duration> {
        let pid = self.processes("roundel-desktop").first()?.as_raw_nonzero();
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        let (_, after) = stat.rsplit_once(')')?;
        // Field 22 of proc(5), in hundredths of a second since the system started.
        let started: f64 = after.split_whitespace().nth(19)?.parse().ok()?;
        let uptime: f64 = fs::read_to_string("/proc/uptime")
            .ok()?
            .split_whitespace()
            .next()?
            .parse()
            .ok()?;
        Some(Duration::from_secs_f64(uptime - started / 100.0))
    }

    /// The memory of the program and its webview, in MB; what processes share counts once.
    fn memory(&self) -> f64 {
        let names = ["roundel-desktop", "empty", PAGE, "WebKitNetworkProcess"];
        let processes = names.iter().flat_map(|name| self.processes(name));
        let share = |pid: i32| {
            let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
            let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
            line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok())
        };
        processes
            .filter_map(|pid| share(pid.as_raw_nonzero().get()))
            .sum::<f64>()
            / 1024.0
    }
}

fn numbers(list: Value) -> Vec<f64> {
    serde_json::from_value(list).expect("the page noted numbers")
}

/// Prints a distribution.
fn tell(what: &str, mut values: Vec<f64>) {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| {
        values
            .get(((values.len() - 1) as f64 * share).round() as usize)
            .copied()
            .unwrap_or(f64::NAN)
    };
    println!(
        "{what}: median {:.1}, p95 {:.1}, p99 {:.1}, most {:.1} of {}",
        at(0.5),
        at(0.95),
        at(0.99),
        at(1.0),
        values.len()
    );
}
