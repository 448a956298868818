//! What becomes of badges that were given: corrected, taken back, and kept by who earned them.

use std::fs;
use std::path::{Path, PathBuf};

use roundel::badge::bake;
use roundel::badge::status::list::RevocationList;

use crate::giving::{assert_good, badges};
use crate::journey;
use crate::window::{Computer, Window};
use crate::words::words;

impl Window {
    /// From the screen of the issuer: gives a badge of the workshop to the class of a file.
    async fn give_to_file(&self, computer: &Computer, list: &str) {
        let file = computer.path("class.csv");
        fs::write(&file, list).expect("the folder can be written");
        computer.choose(&file);
        self.press_text("desk-back").await;
        self.press_text("title-give").await;
        self.choose_badge().await;
        self.press_text("give-to-class").await;
        self.press_text("give-choose-list").await;
        self.read("class.csv").await;
        self.says("give-in-memory").await;
        self.give_after_a_look().await;
        self.says("give-read-back").await;
    }

    /// Presses a button of the row of an award.
    async fn press_for(&self, act: &str, label: &str) {
        self.press(&format!("{}: {label}", words("en", act))).await;
    }
}

/// The list of what was taken back on a stick.
fn list_on(stick: &Path) -> RevocationList {
    let mut entries = fs::read_dir(stick).expect("the stick is there").flatten();
    let is_list = |path: &PathBuf| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("Taken back"))
    };
    let path = entries.find_map(|entry| Some(entry.path()).filter(is_list));
    let bytes = fs::read(path.expect("the list is beside the badges")).expect("readable");
    RevocationList::read(&bytes).expect("its issuer signed it")
}

#[test]
fn a_misspelt_name_is_put_right_and_what_was_taken_back_travels_with_the_next_badges() {
    journey(async {
        let computer = Computer::with_stick();
        let stick = computer.stick();
        let window = computer.start().await;
        window.open_sample().await;
        window.make_issuer().await;
        let class = "Name;E-mail\nMika Krüge;mika@example.org\nZoë Ünal;\nAda;not an address\n";
        window.give_to_file(&computer, class).await;
        window.read("2 given").await;
        window.read("1 without a badge").await;

        window.press_text("desk-back").await;
        window.press_text("given-title").await;
        window.press_for("correct-open", "Mika Krüge").await;
        window.write("correct-name", "r").await;
        window.is_accessible("correcting a badge").await;
        window.keep_picture("given/correct").await;
        window.press_text("correct-act").await;
        window.says("standing-corrected").await;
        let given = badges(stick);
        assert_eq!(
            given.len(),
            3,
            "the corrected one is beside the others: {given:?}"
        );
        assert!(stick.join("Mika Krüger.png").exists(), "{given:?}");
        assert_good(&given);

        window.press_for("revoke-open", "Zoë Ünal").await;
        window.write("revoke-reason", "Given by mistake").await;
        window.press_text("revoke-act").await;
        window.says("standing-revoked").await;
        window.read("Hand on list number 1").await;

        window.press_text("desk-back").await;
        window.press_text("title-give").await;
        window.press_text("give-next").await;
        window.type_class("Ines Ruiz").await;
        window.give_after_a_look().await;
        window
            .read("Beside them lies the list of what was taken back: 1 badge")
            .await;
        let list = list_on(stick);
        let reasons: Vec<_> = list.revoked.iter().map(|one| one.reason.as_deref()).collect();
        assert_eq!((list.number, reasons), (1, vec![Some("Given by mistake")]));
        window.keep_picture("given/list-beside").await;
    });
}

#[test]
fn a_badge_is_kept_another_declined_and_a_page_made_of_what_was_kept() {
    journey(async {
        let computer = Computer::with_stick();
        let window = computer.start().await;
        window.give_sample().await;
        let given = badges(computer.stick());

        window.press_text("desk-back").await;
        window.press_text("home").await;
        window.press_text("door-backpack").await;
        for (file, answer) in given.iter().zip(["backpack-accept", "backpack-decline"]) {
            computer.choose(file);
            window.press_text("check-choose").await;
            window.press_text(answer).await;
            window
                .until("return !document.querySelector('.arrived')", "the answer")
                .await;
        }
        window.read("Declined: 1").await;
        window.rest().await;
        window.keep_picture("given/backpack").await;

        for save in ["backpack-page-save", "backpack-page-pdf"] {
            window.press_text("backpack-page").await;
            window.press_text(save).await;
            window
                .until(
                    "return !document.querySelector('dialog[open]')",
                    "the page to be saved",
                )
                .await;
        }
        let page = fs::read_to_string(computer.path("my-badges.html")).expect("the page was saved");
        assert_one_whole_badge(&page);
        let pdf = fs::read(computer.path("my-badges.pdf")).expect("the PDF was saved");
        assert!(pdf.starts_with(b"%PDF-"), "it is a PDF");
    });
}

/// The page has one badge, as the file that it came as, and asks nothing of a network.
fn assert_one_whole_badge(page: &str) {
    use base64::Engine;
    let pictures: Vec<&str> = page.split("data:image/png;base64,").skip(1).collect();
    let [picture] = pictures[..] else {
        panic!("the declined one is not on the page: {} pictures", pictures.len());
    };
    let (text, _) = picture.split_once('"').expect("an attribute ends");
    let bytes = base64::engine::general_purpose::STANDARD.decode(text);
    let bytes = bytes.expect("a picture in Base64");
    bake::take(&bytes).expect("the badge is in its picture");
    assert!(
        !page.contains("<script") && !page.contains("src=\"http"),
        "{page:.300}"
    );
}
