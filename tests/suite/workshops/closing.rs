//! Closing a workshop: what is personal is nowhere in the user's folder, and what stays is told.

use std::fs;
use std::path::Path;

use roundel::canvas::{Canvas, Wording, template};
use roundel::catalogue::{DocumentRow, Draft, Filter, Kind, Origin, Snapshot};
use roundel::close::{Caution, CloseError, Work, close, newest, note_packed};
use roundel::names::{Name, Names};
use roundel::studio::Studio;
use roundel::workshop::{Photos, Question, Workshop};
use roundel::{issuer, kept};

use super::{at, id, language, studio, with_seats};

/// Words that occur nowhere else; each is looked for, and so is each without its beginning, as an index may keep it.
const SECRETS: [&str; 6] = [
    "zwetschgenkern",
    "quallenfischer",
    "xylophonbauer",
    "pfirsichmond",
    "vjolkaslampe",
    "oktobernebel",
];

/// Which of these words stand in any file below a folder, as UTF-8.
pub(super) fn traces(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(traces(&path, words));
            continue;
        }
        let bytes = fs::read(&path).expect("a file").to_ascii_lowercase();
        let has = |word: &str| {
            bytes
                .windows(word.len())
                .any(|window| window == word.to_lowercase().as_bytes())
        };
        let here = words.iter().filter(|word| has(word));
        found.extend(here.map(|word| format!("{word} in {}", path.display())));
    }
    found
}

fn secrets() -> Vec<&'static str> {
    SECRETS.iter().flat_map(|word| [*word, &word[4..]]).collect()
}

/// A workshop with a canvas and a design by somebody with a secret nickname, with versions, steps and a search index.
fn lived_in(studio: &Studio) -> Workshop {
    let [nick, neighbour, earlier, group, drawn, noted] = SECRETS;
    let mut workshop = with_seats(0);
    workshop.seats = [nick, neighbour]
        .map(|name| name.parse().expect("a label"))
        .into();
    workshop.groups = workshop.in_groups_of(2);
    workshop.groups[0].name = group.parse().expect("a label");
    let by = Some(workshop.seats[0].clone());
    workshop
        .note(
            id(50),
            Question::Goal,
            &format!("Ask {noted}"),
            by.clone(),
            language("en"),
            at(5),
        )
        .expect("a note");
    let mut catalogue = studio.catalogue().expect("opens");
    kept::put_workshop(&mut catalogue, &workshop).expect("kept");

    let mut canvas = Canvas::new(id(60), template::bundled()[0].clone(), language("en"), at(0));
    for (number, text) in [(61, format!("For {earlier}")), (62, "For my sister".to_owned())] {
        let said = Wording::new(text, by.clone(), language("en"), at(10));
        match number {
            61 => drop(canvas.answer("earner", id(61), said).expect("it fits")),
            _ => canvas.reword(id(61), said).expect("it fits"),
        }
        let draft = Draft {
            workshop: Some(workshop.id),
            author: Some(nick.to_owned()),
            ..Draft::new(Kind::Canvas, "", "")
        };
        let row = kept::put_canvas(&mut catalogue, &canvas, draft).expect("kept");
        catalogue
            .keep_version(row.id, Origin::Kept, Some(nick))
            .expect("kept");
        let step = Snapshot {
            label: format!("{nick} typed"),
            body: row.body,
        };
        catalogue.push_undo(row.id, &step).expect("kept");
    }
    let design = Draft {
        workshop: Some(workshop.id),
        author: Some(nick.to_owned()),
        ..Draft::new(
            Kind::Design,
            drawn,
            format!(r#"{{"version": 1, "name": "{drawn}", "layers": []}}"#),
        )
    };
    catalogue.put_document(design).expect("kept");
    catalogue
        .set_setting("window.nickname", Some(nick))
        .expect("kept");
    workshop
}

fn of(studio: &Studio, workshop: &Workshop) -> Vec<DocumentRow> {
    let filter = Filter {
        workshop: Some(workshop.id),
        removed: true,
        ..Filter::default()
    };
    studio
        .catalogue()
        .expect("opens")
        .documents(&filter)
        .expect("read")
}

fn packed(studio: &Studio, workshop: &Workshop) {
    let mut catalogue = studio.catalogue().expect("opens");
    let newest = newest(&catalogue).expect("read");
    note_packed(&mut catalogue, Some(workshop.id), newest).expect("noted");
}

#[test]
fn an_attendees_laptop_keeps_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let studio = studio(home.path(), "2026-05-16");
    let workshop = lived_in(&studio);
    // What an upgrade leaves behind, and a run that was killed.
    fs::copy(
        home.path().join("catalogue.sqlite"),
        home.path().join("catalogue-version-1-x.sqlite"),
    )
    .expect("copied");
    fs::write(home.path().join(".roundel-x.part"), SECRETS[0]).expect("written");
    assert!(
        traces(home.path(), &secrets()).len() >= SECRETS.len(),
        "the test would see what is left"
    );

    packed(&studio, &workshop);
    let account = close(&studio, &workshop, Work::Goes, Caution::Careful).expect("collected, so it closes");
    assert_eq!(
        traces(home.path(), &secrets()),
        [""; 0],
        "not a trace in any file"
    );
    assert_eq!(of(&studio, &workshop), [], "nothing of the workshop is there");
    assert_eq!(account.kept, [], "and that is what the account says");
    let gone: Vec<_> = account.gone.iter().map(|gone| gone.what.as_str()).collect();
    assert!(
        gone.contains(&"canvases") && gone.contains(&"designs"),
        "{gone:?}"
    );
    let written = fs::read_to_string(account.path(&studio)).expect("the account is a file");
    assert!(
        written.starts_with("Closed on 2026-05-16: Soldering afternoon"),
        "{written}"
    );
}

#[test]
fn what_was_not_packed_is_not_thrown_away() {
    let home = tempfile::tempdir().expect("a folder");
    let studio = studio(home.path(), "2026-05-16");
    let workshop = lived_in(&studio);
    let refused = close(&studio, &workshop, Work::Goes, Caution::Careful).expect_err("nothing was packed");
    assert!(
        matches!(&refused, CloseError::Uncollected { titles, .. } if titles.len() == 3),
        "{refused}"
    );

    packed(&studio, &workshop);
    let (mut canvas, row) =
        kept::canvas(&studio.catalogue().expect("opens"), None, &id(60).to_string()).expect("there");
    let more = Wording::new("Lamp", None, language("en"), at(99));
    canvas.answer("name", id(70), more).expect("it fits");
    kept::put_canvas(&mut studio.catalogue().expect("opens"), &canvas, Draft::from(row)).expect("kept");
    let refused = close(&studio, &workshop, Work::Goes, Caution::Careful).expect_err("changed since");
    assert_eq!(
        refused.to_string(),
        "1 document of \"Soldering afternoon\" changed since the work was packed last: \"Lamp\"",
        "people must know what would be lost"
    );
    assert_eq!(of(&studio, &workshop).len(), 3, "everything is still there");
    close(&studio, &workshop, Work::Goes, Caution::Anyway).expect("they said so");
    assert_eq!(of(&studio, &workshop), [], "and now it is gone");
}

#[test]
fn work_can_stay_without_anybody_in_it() {
    let home = tempfile::tempdir().expect("a folder");
    let studio = studio(home.path(), "2026-05-16");
    let workshop = lived_in(&studio);
    let account = close(&studio, &workshop, Work::Stays, Caution::Anyway).expect("closes");
    let people = [SECRETS[0], SECRETS[1], SECRETS[3], SECRETS[2], SECRETS[5]];
    assert_eq!(
        traces(home.path(), &people),
        [""; 0],
        "nobody is named, in the history neither"
    );
    assert_eq!(account.kept[0].count, 2, "a canvas and a design stay");
    let all = studio
        .catalogue()
        .expect("opens")
        .documents(&Filter::default())
        .expect("read");
    assert!(
        all.iter()
            .all(|row| row.author.is_none() && row.workshop.is_none()),
        "they are nobody's"
    );
    let canvas = all.iter().find(|row| row.kind == Kind::Canvas).expect("a canvas");
    assert!(canvas.body.contains("For my sister"), "what was said is there");
    assert_ne!(
        canvas.id,
        id(60),
        "a copy, so that it never replaces what was collected"
    );
}

#[test]
fn pictures_of_people_do_not_stay() {
    let home = tempfile::tempdir().expect("a folder");
    let studio = studio(home.path(), "2026-05-16");
    let mut workshop = lived_in(&studio);
    workshop.photos = Photos::People;
    let picture = format!(
        r#"{{"version": 1, "picture": "data:image/png;base64,{}"}}"#,
        "QUJD".repeat(400)
    );
    let design = Draft {
        workshop: Some(workshop.id),
        ..Draft::new(Kind::Design, "Face", picture)
    };
    let mut catalogue = studio.catalogue().expect("opens");
    catalogue.put_document(design).expect("kept");
    close(&studio, &workshop, Work::Stays, Caution::Anyway).expect("closes");
    let all = catalogue.documents(&Filter::default()).expect("read");
    assert!(all.iter().all(|row| row.title != "Face"), "somebody may be in it");
    assert_eq!(
        traces(home.path(), &["ABCABCABCABC"]),
        [""; 0],
        "the picture is in no file"
    );
}

#[test]
fn a_facilitator_keeps_the_work_and_forgets_the_people_in_time() {
    let home = tempfile::tempdir().expect("a folder");
    let early = studio(home.path(), "2026-08-16");
    let workshop = lived_in(&early);
    let card = issuer::Card {
        name: "Harbour Street Library".to_owned(),
        ..issuer::Card::default()
    };
    issuer::create(&early, &card, "four random words here").expect("an issuer");
    let mut names = Names::new(&workshop);
    let name = Name {
        name: "Muschelreiter".to_owned(),
        email: None,
        code: None,
    };
    names.set(&workshop.seats[0], name);
    names.save(&early, "four random words here").expect("kept");
    let refused =
        close(&early, &workshop, Work::Goes, Caution::Careful).expect_err("the last day has not passed");
    assert_eq!(
        refused.to_string(),
        "the names of \"Soldering afternoon\" may be kept until 2026-08-16, and that day has not passed"
    );

    let studio = studio(home.path(), "2026-08-17");
    let account = close(&studio, &workshop, Work::Goes, Caution::Careful).expect("it has passed");
    let people = [SECRETS[0], SECRETS[1], SECRETS[2], "Muschelreiter"];
    assert_eq!(
        traces(home.path(), &people),
        [""; 0],
        "nobody is named, and nothing is left of what was corrected"
    );
    assert!(
        fs::read_dir(home.path().join("names"))
            .expect("a folder")
            .next()
            .is_none(),
        "the names are gone"
    );
    assert_eq!(
        of(&studio, &workshop).len(),
        3,
        "the workshop, its canvas and its design stay"
    );
    let kept: Vec<_> = account
        .kept
        .iter()
        .map(|stays| (stays.count, stays.until.as_str()))
        .collect();
    assert_eq!(
        kept,
        [(3, "you remove them"), (1, "you remove your folder")],
        "work and issuer, and until when"
    );
}
