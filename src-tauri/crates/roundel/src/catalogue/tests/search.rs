use std::collections::BTreeSet;

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::catalogue::{awards, documents, search};

fn titles(catalogue: &Catalogue, question: &Question) -> Vec<String> {
    let found = catalogue
        .search(question)
        .expect("a text never breaks the question");
    found.into_iter().map(|found| found.title).collect()
}

fn find(catalogue: &Catalogue, text: &str) -> Vec<String> {
    titles(catalogue, &Question::new(text))
}

fn named(id: &str, earner: &str, label: &str) -> SignedAward {
    let mut award = award(id, earner, 1);
    award.row.label = text(label);
    award
}

impl Catalogue {
    /// Whether the index says what the tables say: each word of each entry at its place, and no other.
    pub(super) fn index_fits(&self) -> Result<bool, CatalogueError> {
        self.look(|connection| {
            let mut expected = (Vec::new(), Vec::new());
            documents::each_live(connection, |seq, row| {
                expected.0.push((seq, search::document_entry(row, &row.body)));
                Ok(())
            })?;
            expected.1 = connection
                .prepare(&format!(
                    "select {}, seq from award order by seq",
                    awards::COLUMNS
                ))?
                .query_map([], |found| {
                    Ok((found.get("seq")?, search::award_entry(&awards::award(found)?, "")))
                })?
                .collect::<Result<_, _>>()?;
            let kept = (
                indexed(connection, "document_text")?,
                indexed(connection, "award_text")?,
            );
            let no_word = |entry: &str| {
                entry.split(' ').any(|word| {
                    let known =
                        connection.query_row("select count(*) from word where word = ?1", [word], |row| {
                            row.get(0)
                        });
                    word.chars().count() > 5 && !word.starts_with('_') && known != Ok(1_i64)
                })
            };
            let lost = expected
                .0
                .iter()
                .chain(&expected.1)
                .any(|(_, entry)| no_word(entry));
            Ok(kept == expected && !lost)
        })
    }
}

/// The entries of an index, put together from the places of their words.
fn indexed(connection: &Connection, table: &str) -> rusqlite::Result<Vec<(i64, String)>> {
    connection.execute_batch(&format!(
        "create virtual table if not exists temp.{table}_words using fts5vocab (main, {table}, instance)"
    ))?;
    let words: Vec<(i64, String)> = connection
        .prepare(&format!(
            "select doc, term from temp.{table}_words order by doc, offset"
        ))?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let mut entries: Vec<(i64, String)> = Vec::new();
    for (doc, word) in words {
        match entries.last_mut() {
            Some((last, entry)) if *last == doc => *entry = format!("{entry} {word}"),
            _ => entries.push((doc, word)),
        }
    }
    Ok(entries)
}

#[test]
fn what_people_wrote_is_found_as_they_type() {
    let home = home();
    let mut catalogue = catalogue(home.path());
    let canvas = r#"{"template":{"title":"Questionnaire"},"answers":[
        {"wordings":[{"text":"Tinned wires"},{"text":"Solders two wires","author":"Zoë"}]}]}"#;
    let design = r#"{"name":"Hexagon","layers":[{"content":{"type":"group","layers":[
        {"content":{"type":"text","text":"はんだ付け 2026"}}]}}]}"#;
    let badge = r#"{"id":"urn:uuid:1","name":"First Solder","criteria":{"narrative":"Joins parts"}}"#;
    for (kind, title, body) in [
        (Kind::Canvas, "Löten für Anfänger", canvas),
        (Kind::Design, "Maker", design),
        (Kind::Badge, "First Solder", badge),
        (Kind::Workshop, "สวัสดีชาวโลก", "{\"place\":\"Harbour Lane\"}"),
    ] {
        catalogue
            .put_document(Draft::new(kind, title, body))
            .expect("written");
    }
    let cases = [
        (
            "s",
            &["First Solder", "Löten für Anfänger"][..],
            "beginnings of words, the newest first",
        ),
        ("solders", &["Löten für Anfänger"], "what an answer says now"),
        ("tinned", &[], "not what it said once"),
        ("questionnaire", &[], "not the questions, which are everybody's"),
        ("zoe", &["Löten für Anfänger"], "who said it"),
        ("LOTEN anf", &["Löten für Anfänger"], "every word begins one"),
        ("loten maker", &[], "in one document"),
        ("だ付", &["Maker"], "inside a script without spaces"),
        ("付だ", &[], "in its order"),
        ("ชาว", &["สวัสดีชาวโลก"], "Thai"),
        ("narrative", &[], "not the names of fields"),
        ("joins harbour", &[], "not across documents"),
        ("harb", &["สวัสดีชาวโลก"], "what a workshop says"),
        ("\" OR * NEAR(", &[], "signs of a query are none"),
        (
            "",
            &["สวัสดีชาวโลก", "First Solder", "Maker", "Löten für Anfänger"],
            "nothing asked: all",
        ),
    ];
    for (text, expected, why) in cases {
        assert_eq!(find(&catalogue, text), expected, "{text:?}: {why}");
    }
}

#[test]
fn filters_narrow_what_is_found() {
    let home = home();
    let mut catalogue = furnished(home.path());
    let workshop = Uuid::now_v7();
    let mut red = named("urn:1", "name:mika", "Mika");
    red.row.group = Some(text("Red"));
    red.row.workshop = Some(workshop.to_string());
    let mut corrected = named("urn:2", "name:mika2", "Mika Corrected");
    corrected.row.supersedes = Some(text("urn:1"));
    catalogue
        .keep_awards(&[red, corrected, named("urn:3", "name:milo", "Milo")])
        .expect("kept");
    catalogue.mark_written(["urn:1", "urn:2"]).expect("marked");
    let canvas = Draft {
        workshop: Some(workshop),
        author: Some(text("Red")),
        state: Some(text("done")),
        ..Draft::new(Kind::Canvas, "Mikado", "{}")
    };
    catalogue.put_document(canvas).expect("written");

    let ask = |change: &dyn Fn(&mut Question)| {
        let mut question = Question::new("mi");
        change(&mut question);
        titles(&catalogue, &question)
            .into_iter()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
    };
    assert_eq!(ask(&|_| {}), ["Mika", "Mika Corrected", "Mikado", "Milo"]);
    assert_eq!(
        ask(&|q| q.what = vec![What::Award]),
        ["Mika", "Mika Corrected", "Milo"]
    );
    assert_eq!(
        ask(&|q| q.what = vec![What::Document(Kind::Canvas), What::Document(Kind::Design)]),
        ["Mikado"]
    );
    assert_eq!(ask(&|q| q.what = vec![What::Document(Kind::Design)]), [""; 0]);
    assert_eq!(ask(&|q| q.workshop = Some(workshop)), ["Mika", "Mikado"]);
    assert_eq!(ask(&|q| q.author = Some(text("Red"))), ["Mika", "Mikado"]);
    assert_eq!(
        ask(&|q| q.author = Some(text("red"))),
        [""; 0],
        "as the group is written"
    );
    assert_eq!(ask(&|q| q.state = Some(text("done"))), ["Mikado"]);
    assert_eq!(
        ask(&|q| q.state = Some(text("signed"))),
        ["Milo"],
        "not written yet"
    );
    assert_eq!(ask(&|q| q.state = Some(text("written"))), ["Mika Corrected"]);
    assert_eq!(ask(&|q| q.state = Some(text("superseded"))), ["Mika"]);
    assert_eq!(ask(&|q| q.limit = 1).len(), 1, "no more than were asked for");
    assert_eq!(
        find(&catalogue, "2026-10 mi").len(),
        3,
        "by the date of the award, as far as it is typed"
    );
}

#[test]
fn many_words_that_begin_alike_are_all_found() {
    let home = home();
    let mut catalogue = catalogue(home.path());
    for number in 0..90_u8 {
        let title = format!(
            "soldering{}{}",
            char::from(b'a' + number / 26),
            char::from(b'a' + number % 26)
        );
        catalogue
            .put_document(Draft::new(Kind::Design, title, "{}"))
            .expect("written");
    }
    let mut question = Question::new("solder");
    question.limit = 200;
    assert_eq!(
        titles(&catalogue, &question).len(),
        90,
        "more words than are asked one by one"
    );
    question.text = text("solderingc");
    assert_eq!(titles(&catalogue, &question).len(), 26, "and fewer");
}

#[derive(Debug, Clone)]
enum Act {
    Write(u128, Kind, String),
    Remove(u128),
    Forget(u128),
    Award(u32, String),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let kind = prop::sample::select(Kind::ALL.to_vec());
    let act = prop_oneof![
        4 => (1_u128..6, kind, "[a-c]{1,7}( [a-cäż李]{1,7}){0,3}").prop_map(|(id, kind, text)| Act::Write(id, kind, text)),
        1 => (1_u128..6).prop_map(Act::Remove),
        1 => (1_u128..6).prop_map(Act::Forget),
        2 => (0_u32..40, "[a-c]{1,6}").prop_map(|(id, label)| Act::Award(id, label)),
    ];
    prop::collection::vec(act, 1..25)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn the_index_is_that_of_the_tables(acts in acts()) {
        let home = home();
        let mut catalogue = furnished(home.path());
        for act in acts {
            match act {
                Act::Write(id, kind, title) => {
                    // A document that is there as another kind stays as it is.
                    let draft = Draft { id: Uuid::from_u128(id), ..Draft::new(kind, title, "{}") };
                    let _ = catalogue.put_document(draft);
                }
                Act::Remove(id) => drop(catalogue.remove_document(Uuid::from_u128(id)).expect("written")),
                Act::Forget(id) => catalogue.forget_documents(&[Uuid::from_u128(id)]).expect("written"),
                Act::Award(id, label) => {
                    let award = named(&format!("urn:{id}"), &format!("name:{id}"), &label);
                    // The second with one id is refused.
                    let _ = catalogue.keep_awards(&[award]);
                }
            }
        }
        prop_assert!(catalogue.index_fits().expect("readable"));
        for letter in ["a", "ab", "b", "李"] {
            let rows = catalogue.documents(&Filter::default()).expect("readable");
            let apart = |title: &str| title.replace('ä', "a").replace('李', " 李 ");
            let begins = |title: &str| apart(title).split(' ').any(|word| word.starts_with(letter));
            let expected = rows.into_iter().filter(|row| begins(&row.title)).count();
            let mut question = Question::new(letter);
            question.what = Kind::ALL.map(What::Document).to_vec();
            prop_assert_eq!(titles(&catalogue, &question).len(), expected, "every one with {}", letter);
        }
    }

    #[test]
    fn no_text_can_break_a_question(text in "\\PC{0,30}|[\"*^:(){}+ A-Z_-]{0,20}") {
        let home = home();
        let catalogue = furnished(home.path());
        find(&catalogue, &text);
    }
}
