//! Badges are given to a class, checked, and kept by who earned them.

use std::fs;
use std::path::{Path, PathBuf};

use fantoccini::key::Key;
use jiff::Timestamp;
use roundel::badge::verdict::{Outcome, Question, verify};
use roundel_tests::complaints;
use roundel_tests::mount::TMPFS;
use serde_json::json;

use crate::window::{Computer, Window};
use crate::words::words;
use crate::{journey, journey_with_mount};

/// Who gives badges in journeys.
const ISSUER: &str = "Harbour Street Library";
const PASSPHRASE: &str = "lamp solder kettle harbour";
/// A class of three.
pub(crate) const CLASS: &str = "Mika Krüger\nZoë Ünal\nAda Lovelace";

/// The states of the lights on the page, by what they are about.
const LIGHTS: &str = "return [...document.querySelectorAll('.verdict li h3')].map((h) => h.innerText.replace(/\\s+/g, ' ').trim())";

impl Window {
    /// Goes from the first screen by the sample workshop to the screen of issuers.
    pub(crate) async fn open_sample(&self) {
        self.press_text("door-workshop").await;
        self.press_text("workshop-sample").await;
        self.says("desk-prepare-about").await;
        self.press_text("issuer-title").await;
        self.says("issuer-about").await;
    }

    /// Makes an issuer where none is.
    pub(crate) async fn make_issuer(&self) {
        self.write("make-name", ISSUER).await;
        self.write("new-passphrase", PASSPHRASE).await;
        self.write("new-passphrase-again", PASSPHRASE).await;
        self.press_text("make-issuer").await;
        self.says("six-words-own").await;
    }

    /// Goes from the first screen by the sample workshop to the award desk, with an issuer to give.
    pub(crate) async fn go_to_award_desk(&self) {
        self.open_sample().await;
        self.make_issuer().await;
        self.press_text("desk-back").await;
        self.press_text("title-give").await;
    }

    /// From the first screen: gives a badge of the sample workshop to a class of three.
    pub(crate) async fn give_sample(&self) {
        self.open_sample().await;
        self.make_issuer().await;
        self.give(CLASS).await;
        self.says("give-read-back").await;
    }

    /// Chooses the first badge that is ready.
    pub(crate) async fn choose_badge(&self) {
        let badge = self.see("fieldset li label").await;
        badge.click().await.expect("a badge can be chosen");
    }

    /// Types a class list for the chosen badge, and goes to the last look.
    pub(crate) async fn type_class(&self, names: &str) {
        self.press_text("give-to-class").await;
        self.press_text("give-type").await;
        self.write("give-type-label", names).await;
        self.press_text("give-use-list").await;
        self.says("give-in-memory").await;
    }

    /// Presses the button that leads on, at the foot of the award desk.
    pub(crate) async fn go_on(&self) {
        let button = "main footer button.main:enabled";
        let pressed = self.see(button).await.click().await;
        pressed.expect("it leads on");
    }

    /// From the screen of the issuer: gives a badge of the workshop to these people.
    pub(crate) async fn give(&self, names: &str) {
        self.press_text("desk-back").await;
        self.press_text("title-give").await;
        self.choose_badge().await;
        self.type_class(names).await;
        self.give_after_a_look().await;
    }

    /// From the class to giving, by the keyboard: a click so soon after the other is one of a double click, and gives nothing.
    pub(crate) async fn give_after_a_look(&self) {
        self.go_on().await;
        self.says("give-last-look").await;
        let button = self.see("main footer button.main:enabled").await;
        let pressed = button.send_keys(&Key::Enter.to_string()).await;
        pressed.expect("it gives");
    }
}

/// The pictures below a folder, by their names.
pub(crate) fn badges(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the stick is there");
    let paths = entries.map(|entry| entry.expect("readable").path());
    let mut badges: Vec<PathBuf> = paths
        .flat_map(|path| if path.is_dir() { badges(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|ending| ending == "png"))
        .collect();
    badges.sort();
    badges
}

/// Asserts that a stranger finds nothing wrong with these badges.
pub(crate) fn assert_good(badges: &[PathBuf]) {
    for badge in badges {
        let question = Question {
            recipient: None,
            at: Timestamp::now(),
        };
        let verdict = verify(&fs::read(badge).expect("readable"), &question);
        assert_eq!(
            verdict.verdict,
            Outcome::Valid,
            "{}{}",
            badge.display(),
            complaints(&verdict)
        );
    }
}

#[test]
fn badges_are_given_to_a_stick_and_checked() {
    journey(async {
        let computer = Computer::with_stick();
        let window = computer.start().await;
        window.give_sample().await;
        window.read("3 given").await;
        window.keep_picture("giving/receipt").await;
        let given = badges(computer.stick());
        assert_eq!(given.len(), 3, "a badge each: {given:?}");
        assert_good(&given);

        window.press_text("desk-back").await;
        window.press_text("door-check").await;
        let [first, second, _] = &given[..] else {
            unreachable!("there are three");
        };
        computer.choose(first);
        window.press_text("check-choose").await;
        window.says("check-overall-good").await;
        window.rest().await;
        window
            .until(
                "const img = document.querySelector('.mat img'); return img?.naturalWidth > 0 && img.clientHeight > 100",
                "the picture of the badge",
            )
            .await;
        let lights = window.run(LIGHTS, vec![]).await;
        let honest = json!([
            "Signature good",
            "Dates good",
            "Taken back? could not be checked",
            "Issuer good",
            "Picture good"
        ]);
        assert_eq!(lights, honest, "nothing is green that nobody could know");
        window.keep_picture("giving/checked").await;

        // One that was cut off on its way is told from those that are whole.
        let bytes = fs::read(second).expect("readable");
        fs::write(computer.stick().join("half.png"), &bytes[..bytes.len() / 2]).expect("there is room");
        computer.choose(computer.stick());
        window.press_text("check-folder").await;
        window.see("tbody tr button.open").await;
        let rows =
            "return [...document.querySelectorAll('tbody tr .state')].map((e) => e.innerText.trim()).sort()";
        assert_eq!(
            window.run(rows, vec![]).await,
            json!(["Good", "Good", "Good", "No badge"])
        );
        window.keep_picture("giving/folder").await;

        let row = "tbody tr:nth-child(2)";
        let name = format!("return document.querySelector('{row} button.open').innerText");
        let name = window.run(&name, vec![]).await;
        let cell = window.see(&format!("{row} td:nth-child(2)")).await;
        cell.click().await.expect("the whole row can be pressed");
        let opened = format!("return document.querySelector('article .file')?.innerText === {name}");
        window.until(&opened, "the badge of that very row").await;
    });
}

#[test]
fn a_full_stick_is_told_and_giving_goes_on() {
    let name = "giving::a_full_stick_is_told_and_giving_goes_on";
    journey_with_mount(name, TMPFS, async |stick| {
        let mut computer = Computer::new();
        computer.sticks.push(stick.to_path_buf());
        let holiday = stick.join("holiday.mp4");
        let room = 3 * 1024 * 1024;
        fs::write(&holiday, vec![0; room - 200 * 1024]).expect("it fits");
        let window = computer.start().await;
        window.open_sample().await;
        window.make_issuer().await;
        let names: Vec<String> = (1..=12).map(|number| format!("Seat {number}")).collect();
        window.give(&names.join("\n")).await;
        window.says("give-stopped").await;
        window.read("full").await;
        window.keep_picture("giving/full").await;
        window.is_accessible("a full stick").await;

        fs::remove_file(&holiday).expect("somebody makes room");
        window.press_text("give-go-on").await;
        window.says("give-read-back").await;
        window.read("12 given").await;
        let given = badges(stick);
        assert_eq!(given.len(), 12, "nobody got two: {given:?}");
        assert_good(&given);
        window.keep_picture("giving/after-full").await;
    });
}

#[test]
fn marking_words_with_the_mouse_closes_no_sheet() {
    journey(async {
        let computer = Computer::managed();
        let window = computer.start().await;
        window.go_to_award_desk().await;
        window.choose_badge().await;
        window.press_text("give-to-class").await;
        window.press_text("give-type").await;
        window.write("give-type-label", CLASS).await;
        let [x, y] = window
            .middle("dialog[open] textarea")
            .await
            .map(|place| place.to_string());
        // Marked from the middle of the field to beside the sheet, where the button is let go.
        window.mouse(&[
            "mousemove",
            &x,
            &y,
            "mousedown",
            "1",
            "mousemove",
            "60",
            &y,
            "mouseup",
            "1",
        ]);
        window.rest().await;
        window.see("dialog[open] textarea").await;
        window.mouse(&["mousemove", "60", &y, "click", "1"]);
        window
            .until(
                "return !document.querySelector('dialog[open]')",
                "a click beside the sheet to close it",
            )
            .await;
    });
}

#[test]
fn whoever_makes_an_issuer_while_giving_goes_on_giving() {
    journey(async {
        let computer = Computer::with_stick();
        let window = computer.start().await;
        window.press_text("door-workshop").await;
        window.press_text("workshop-sample").await;
        window.says("desk-prepare-about").await;
        window.press_text("title-give").await;
        window.choose_badge().await;
        window.type_class(CLASS).await;
        window.go_on().await;
        window.says("give-no-issuer").await;
        window.press_text("issuer-title").await;
        window.make_issuer().await;
        window.press_text("title-give").await;
        window.says("give-last-look").await;
        window.read("for 3 people").await;
    });
}

#[test]
fn badges_are_given_with_the_keyboard_alone() {
    async fn go(window: &Window, name: &str) {
        window.tab_to(name).await;
        window.key(Key::Enter).await;
    }
    journey(async {
        let computer = Computer::with_stick();
        let window = computer.start().await;
        window.open_sample().await;
        window.make_issuer().await;
        window.rest().await;
        go(&window, &words("en", "desk-back")).await;
        window.says("desk-title").await;
        go(&window, &words("en", "title-give")).await;
        window.says("give-to-class").await;
        window.tab_to_kind("checkbox").await;
        window.type_text(" ").await;
        go(&window, &words("en", "give-to-class")).await;
        window.says("give-drop").await;
        go(&window, &words("en", "give-type")).await;
        window.see("dialog[open] textarea").await;
        window.tab_to_kind("textarea").await;
        window.type_text(CLASS).await;
        go(&window, &words("en", "give-use-list")).await;
        window.says("give-in-memory").await;
        go(&window, "Next: 3 badges").await;
        window.says("key-is-unlocked").await;
        go(&window, "Give 3 badges").await;
        window.says("give-read-back").await;
        assert_good(&badges(computer.stick()));
    });
}
