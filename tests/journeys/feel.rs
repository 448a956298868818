//! How the window feels, in numbers: `cargo xtask feel` builds it as it is shipped and prints them.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fantoccini::actions::{
    Actions, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::key::Key;
use serde_json::Value;

use crate::film::{Film, Seen};
use crate::journey;
use crate::load::Load;
use crate::window::{Computer, PROGRAM, Window};

const STARTS: usize = 6;
const DRAGS: usize = 8;
/// How often the pointer moves, in ms: no oftener than a screen with 60 frames a second can show it, and as most mice do.
const PACES: [u64; 2] = [17, 8];
/// Steps of the pointer in one drag.
const STEPS: u32 = 240;
/// How far each step goes, in px.
const STEP: f64 = 2.0;
/// Where it turns round, in px: after a quarter of the steps.
const TURN: f64 = STEPS as f64 / 4.0 * STEP;
/// Long enough that whatever was begun is on the screen.
const SECOND: Duration = Duration::from_secs(1);
/// How long a window may settle before its memory is read: WebKit gives back within seconds what starting took.
const SETTLE: Duration = Duration::from_secs(10);

/// Notes when and where the pointer went, how long the page took to paint it, for each drag how long the exact picture took
/// to come after letting go, and how long nothing else was done; gives the frame of what is selected a colour of its own.
const WATCH: &str = r#"
window.moves = []; window.paints = []; window.rests = []; window.blocks = [];
let beat = performance.now();
setInterval(() => {
  const now = performance.now();
  window.blocks.push(now - beat - 4);
  beat = now;
}, 4);
addEventListener("pointermove", (event) => {
  if (!event.buttons) return;
  window.moves.push([performance.timeOrigin + event.timeStamp, event.clientY]);
  requestAnimationFrame(() => setTimeout(() => window.paints.push(performance.now() - event.timeStamp)));
}, true);
addEventListener("pointerup", (event) => {
  const begun = event.timeStamp;
  const look = () => document.querySelector("[data-exact=true]")
    ? window.rests.push(performance.now() - begun) : setTimeout(look, 1);
  setTimeout(look, 5);
}, true);
const mark = new CSSStyleSheet();
mark.replaceSync("polygon.frame { stroke: #ff00fe !important; stroke-width: 5px !important }");
document.adoptedStyleSheets.push(mark);
"#;

#[test]
#[ignore = "measures; only a quiet machine and the program as it is shipped give numbers that mean anything"]
fn how_the_window_feels() {
    journey(async {
        println!("before: {}", Load::now());
        start().await;
        memory().await;
        drag().await;
        println!("after: {}", Load::now());
    });
}

async fn start() {
    let computer = Computer::new();
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        let window = computer.start().await;
        window.says("door-design").await;
        starts.push(window.usable_after().await);
    }
    println!("first start on this computer: {:.0} ms", starts.remove(0));
    tell("start to usable, warm, ms", starts, "median 1500");
}

async fn memory() {
    let computer = Computer::new();
    let window = computer.start().await;
    tokio::time::sleep(SETTLE).await;
    let ours = window.memory();
    drop(window);
    let empty = Path::new(PROGRAM).with_file_name("examples").join("empty");
    let window = computer.start_program(&empty).await;
    tokio::time::sleep(SETTLE).await;
    let bare = window.memory();
    println!(
        "memory: {ours:.0} MB, an empty window {bare:.0} MB: {:.2} times; wanted: 1.5",
        ours / bare
    );
}

async fn drag() {
    let computer = Computer::new();
    let window = computer.start().await;
    window.press_text("door-design").await;
    window.press_text("begin-draw").await;
    window.press("Maker").await;
    window.sees_the_badge().await;
    window.rest().await;
    window.run(WATCH, vec![]).await;
    for pace in PACES {
        window.run("window.paints = []", vec![]).await;
        let mut late = Vec::new();
        let mut between = Vec::new();
        for _ in 0..DRAGS {
            window.run("window.rested = window.rests.length", vec![]).await;
            let (moves, seen) = window.drag_the_middle(pace).await;
            late.extend(lateness(&moves, &seen));
            between.extend(seen.windows(2).map(|pair| pair[1].at - pair[0].at));
            let rested = "return window.rests.length > window.rested";
            window.until(rested, "the exact picture").await;
        }
        println!("the pointer moves every {pace} ms:");
        let painted = window.numbers("paints").await;
        tell("pointer to painted, ms", painted, "p95 16, p99 33");
        tell("pointer to the screen, ms", late, "p95 16, p99 33");
        tell("between two pictures, ms", between, "median 16.7");
    }
    tell(
        "letting go to the exact picture, ms",
        window.numbers("rests").await,
        "most 100",
    );
    tell(
        "page busy without a pause, ms",
        window.numbers("blocks").await,
        "most 100",
    );
    println!("memory while drawing: {:.0} MB", window.memory());
}

/// How long after each movement of the pointer, noted as time and row, a picture was seen that shows it or a later one.
/// The mark stands in the same place to the pointer from the first picture to the last.
fn lateness(moves: &[(f64, f64)], seen: &[Seen]) -> Vec<f64> {
    let (Some(&(_, end)), Some(rest)) = (moves.last(), seen.last()) else {
        return Vec::new();
    };
    let apart = f64::from(rest.row) - end;
    let mut late = Vec::new();
    for picture in seen {
        let row = f64::from(picture.row) - apart;
        // The page counts whole milliseconds.
        let made = moves.iter().take_while(|(at, _)| *at <= picture.at + 1.0).count();
        if let Some(shown) = moves[..made].iter().rposition(|&(_, y)| y == row) {
            let unseen = moves.iter().take(shown + 1).skip(late.len());
            late.extend(unseen.map(|(at, _)| picture.at - at).collect::<Vec<_>>());
        }
    }
    late
}

impl Window {
    /// Takes what lies in the middle of the badge and moves it up and down, a step each `pace` ms, past all that would hold
    /// it. Returns when the pointer was in which row of the page, and when the frame around what it holds was in which row
    /// of the screen.
    async fn drag_the_middle(&self, pace: u64) -> (Vec<(f64, f64)>, Vec<Seen>) {
        let pace = Duration::from_millis(pace);
        let middle = "const { left, top, width, height } = document.querySelector('.paper').getBoundingClientRect(); \
                      return [Math.round(left + width / 2), Math.round(top + height / 2)]";
        let middle = numbers(self.run(middle, vec![]).await);
        let go = |y: f64, duration| PointerAction::MoveTo {
            duration: Some(duration),
            x: middle[0],
            y: middle[1] + y,
        };
        let button = MOUSE_BUTTON_LEFT;
        let alt = char::from(Key::Alt);
        let take = MouseActions::new("mouse".to_owned())
            .then(go(0.0, pace))
            .then(PointerAction::Down { button })
            .then(go(-TURN, pace))
            .then(PointerAction::Pause { duration: SECOND });
        let hold = KeyActions::new("keys".to_owned()).then(KeyAction::Down { value: alt });
        let loose = KeyActions::new("keys".to_owned()).then(KeyAction::Up { value: alt });
        self.perform(hold).await;
        self.perform(take).await;
        self.run("window.moves = []", vec![]).await;
        let column = "const { left, width } = document.querySelector('polygon.frame').getBoundingClientRect(); \
                      return [Math.round(left + width / 4)]";
        let column = numbers(self.run(column, vec![]).await);
        let film = Film::begin(&self.screen, column[0] as u32);
        let steps = (1..=STEPS).map(|step| {
            let way = f64::from(step) * STEP % (2.0 * TURN);
            go(-(way - TURN).abs(), pace)
        });
        let drag = steps.fold(MouseActions::new("mouse".to_owned()), MouseActions::then);
        self.perform(drag.then(PointerAction::Pause { duration: SECOND }))
            .await;
        let seen = film.end();
        let moves = self.run("return window.moves", vec![]).await;
        // It is let go a little way off, so that there is something to draw.
        let leave = MouseActions::new("mouse".to_owned())
            .then(go(STEP, pace))
            .then(PointerAction::Up { button });
        self.perform(leave).await;
        self.perform(loose).await;
        (serde_json::from_value(moves).expect("times and rows"), seen)
    }

    async fn perform(&self, actions: impl Into<Actions>) {
        self.client
            .perform_actions(actions)
            .await
            .expect("the pointer and the keys work");
    }

    /// What the page noted under this name.
    async fn numbers(&self, name: &str) -> Vec<f64> {
        numbers(self.run(&format!("return window.{name}"), vec![]).await)
    }

    /// How long after the program began its first screen was painted, in ms; until now where the page does not say.
    async fn usable_after(&self) -> f64 {
        let painted = "const [paint] = performance.getEntriesByName('first-contentful-paint'); \
                       return performance.timeOrigin + (paint?.startTime ?? performance.now())";
        let painted = self.run(painted, vec![]).await.as_f64().expect("a time");
        painted - self.begun().expect("the program runs")
    }

    /// When the program was started, in ms as the page counts them.
    fn begun(&self) -> Option<f64> {
        let pid = self.processes("roundel-desktop").first()?.as_raw_nonzero();
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        let (_, after) = stat.rsplit_once(')')?;
        // Field 22 of proc(5), in hundredths of a second since the system started.
        let started: f64 = after.split_whitespace().nth(19)?.parse().ok()?;
        let uptime = fs::read_to_string("/proc/uptime").ok()?;
        let uptime: f64 = uptime.split_whitespace().next()?.parse().ok()?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs_f64();
        Some((now - uptime + started / 100.0) * 1000.0)
    }

    /// The memory of the program and its webview, in MB; what processes share counts once.
    fn memory(&self) -> f64 {
        let share = |pid: i32| {
            let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
            let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
            line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok())
        };
        let processes = self.all_processes().into_iter();
        let window = processes.filter(|(program, _)| !program.ends_with("WebKitWebDriver"));
        window
            .filter_map(|(_, pid)| share(pid.as_raw_nonzero().get()))
            .sum::<f64>()
            / 1024.0
    }
}

fn numbers(list: Value) -> Vec<f64> {
    serde_json::from_value(list).expect("the page noted numbers")
}

/// The value below which this share of all values lies.
pub(crate) fn share(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (sorted.len().saturating_sub(1) as f64 * share).round() as usize;
    sorted.get(at).copied().unwrap_or(f64::NAN)
}

/// Prints a distribution and what is wanted of it.
fn tell(what: &str, values: Vec<f64>, wanted: &str) {
    let [median, p95, p99, most] = [0.5, 0.95, 0.99, 1.0].map(|part| share(&values, part));
    println!(
        "{what}: median {median:.1}, p95 {p95:.1}, p99 {p99:.1}, most {most:.1} of {}; wanted: {wanted}",
        values.len()
    );
}
