use base64::Engine;
use uuid::Uuid;

use super::*;

fn draft(title: &str, body: &str) -> Draft {
    Draft::new(Kind::Canvas, title, body)
}

fn count(catalogue: &Catalogue, table: &str) -> i64 {
    catalogue
        .read(|connection| {
            connection.query_row(&format!("select count(*) from {table}"), [], |row| row.get(0))
        })
        .expect("a number")
}

/// A design with a picture of that many bytes in it, as `art` writes one.
fn pictured(seed: u8, bytes: usize) -> String {
    let picture: Vec<u8> = (0..bytes).map(|at| (at as u8).wrapping_mul(31) ^ seed).collect();
    let data = base64::engine::general_purpose::STANDARD.encode(picture);
    format!(r#"{{"layers":[{{"media":"image/png","data":"{data}"}}],"name":"\"quoted\" \\"}}"#)
}

#[test]
fn a_document_comes_back_as_it_was_written() {
    let home = home();
    let mut catalogue = catalogue(home.path());
    let wanted = Draft {
        workshop: Some(Uuid::now_v7()),
        author: Some(text("Seat 4")),
        state: Some(text("draft")),
        ..draft("First Solder", "{ \"b\": 1.50,  \"a\": [] }")
    };
    let row = catalogue.put_document(wanted.clone()).expect("written");
    let read = catalogue.document(wanted.id).expect("readable").expect("there");
    assert_eq!(read, row, "reading gives what writing said");
    assert_eq!(Draft::from(read), wanted, "every field, the body to the byte");
    assert_eq!((row.made, row.changed), (now(), now()), "by the studio's clock");
    assert!(row.stamp.is_sound(), "the stamp is one that others take");
}

#[test]
fn only_a_change_is_stamped_and_clocks_never_go_back() {
    let home = home();
    let mut catalogue = catalogue(home.path());
    let first = catalogue.put_document(draft("A", "{}")).expect("written");
    let same = catalogue.put_document(first.clone().into()).expect("written");
    assert_eq!(same, first, "the same again is no change");

    // The computer's clock jumps back by a year.
    catalogue.clock = Clock::Fixed("2025-10-01T09:30:00+00:00[UTC]".parse().expect("an instant"));
    let second = catalogue
        .put_document(Draft {
            title: text("B"),
            ..first.clone().into()
        })
        .expect("written");
    assert_eq!(
        second.stamp.clock,
        first.stamp.clock + 1,
        "the hybrid clock goes on"
    );
    assert_eq!(second.made, first.made, "it was begun when it was begun");
    let other = catalogue.put_document(draft("C", "{}")).expect("written");
    assert_eq!(other.stamp.clock, second.stamp.clock + 1, "for every document");
}

#[test]
fn a_body_that_is_not_json_is_refused() {
    let home = home();
    let mut catalogue = catalogue(home.path());
    let refused = catalogue
        .put_document(draft("A", "{\"a\":"))
        .expect_err("half a body");
    assert!(matches!(refused, CatalogueError::NotJson { .. }), "{refused}");
    let kept = catalogue.put_document(draft("A", "{}")).expect("written");
    let refused = catalogue
        .put_document(Draft {
            kind: Kind::Design,
            ..kept.into()
        })
        .expect_err("a canvas stays one");
    assert_eq!(
        refused.to_string(),
        "\"A\" is a canvas, and cannot become a design"
    );
    assert_eq!(count(&catalogue, "document"), 1, "nothing of it was kept");
}

#[test]
fn lists_are_filtered_and_the_newest_is_first() {
    let home = home();
    let mut catalogue = catalogue(home.path());
    let workshop = Some(Uuid::now_v7());
    let a = catalogue
        .put_document(Draft {
            workshop,
            ..draft("A", "{}")
        })
        .expect("written");
    let b = catalogue
        .put_document(Draft {
            author: Some(text("Red")),
            ..draft("B", "[1]")
        })
        .expect("written");
    let c = catalogue
        .put_document(Draft::new(Kind::Design, "C", "{}"))
        .expect("written");
    catalogue
        .put_document(Draft {
            state: Some(text("done")),
            ..a.clone().into()
        })
        .expect("written");
    let titles = |filter: Filter| -> Vec<String> {
        let rows = catalogue.documents(&filter).expect("readable");
        rows.into_iter().map(|row| row.title).collect()
    };
    assert_eq!(
        titles(Filter::default()),
        ["A", "C", "B"],
        "changed last is first"
    );
    assert_eq!(
        titles(Filter {
            kind: Some(Kind::Canvas),
            ..Filter::default()
        }),
        ["A", "B"]
    );
    assert_eq!(
        titles(Filter {
            workshop,
            ..Filter::default()
        }),
        ["A"]
    );
    assert_eq!(
        titles(Filter {
            author: Some(text("Red")),
            ..Filter::default()
        }),
        ["B"]
    );
    assert_eq!(
        titles(Filter {
            state: Some(text("done")),
            ..Filter::default()
        }),
        ["A"]
    );
    let heads = catalogue.document_heads(&Filter {
        kind: Some(Kind::Design),
        ..Filter::default()
    });
    assert_eq!(
        heads.expect("readable"),
        [DocumentRow {
            body: String::new(),
            ..c.clone()
        }],
        "all but the body"
    );

    assert!(catalogue.remove_document(b.id).expect("written"), "it was there");
    assert!(
        !catalogue.remove_document(Uuid::now_v7()).expect("written"),
        "nothing to remove"
    );
    let left = catalogue.documents(&Filter::default()).expect("readable");
    assert_eq!(left.len(), 2, "what is removed is in no list");
    let all = catalogue
        .documents(&Filter {
            removed: true,
            ..Filter::default()
        })
        .expect("readable");
    assert_eq!(all.len(), 3, "unless somebody asks for it");
    let back = catalogue.put_document(b.clone().into()).expect("written");
    assert!(
        !back.removed && back.stamp.clock > b.stamp.clock,
        "writing brings it back"
    );
}

#[test]
fn a_picture_is_kept_once_and_goes_with_the_last_who_holds_it() {
    let home = home();
    let mut catalogue = catalogue(home.path());
    let body = pictured(1, 100_000);
    let a = catalogue.put_document(draft("A", &body)).expect("written");
    let b = catalogue.put_document(draft("B", &body)).expect("written");
    catalogue
        .keep_version(a.id, Origin::Kept, Some("before"))
        .expect("kept");
    assert_eq!(
        count(&catalogue, "picture"),
        1,
        "once for two documents and a version"
    );
    let stored: i64 = catalogue
        .read(|connection| {
            connection.query_row("select max(length(body)) from document", [], |row| row.get(0))
        })
        .expect("a number");
    assert!(stored < 300, "a body refers to it: {stored} bytes");
    assert_eq!(
        catalogue.document(b.id).expect("readable").expect("there").body,
        body,
        "whole again"
    );

    catalogue
        .put_document(Draft {
            body: text("{}"),
            ..a.clone().into()
        })
        .expect("written");
    catalogue
        .put_document(Draft {
            body: pictured(2, 5_000),
            ..b.clone().into()
        })
        .expect("written");
    assert_eq!(
        count(&catalogue, "picture"),
        2,
        "the version still holds the first"
    );
    assert_eq!(
        catalogue.versions(a.id).expect("readable")[0].body,
        body,
        "and gives it back"
    );
    catalogue.forget_documents(&[a.id]).expect("forgotten");
    assert_eq!(count(&catalogue, "picture"), 1, "nobody holds it any more");
    catalogue.forget_documents(&[b.id]).expect("forgotten");
    assert_eq!(
        (count(&catalogue, "picture"), count(&catalogue, "picture_use")),
        (0, 0),
        "nothing is left"
    );
}

#[test]
fn what_is_forgotten_is_not_in_the_files() {
    let home = home();
    let mut catalogue = catalogue(home.path());
    let kept = catalogue.put_document(draft("Keep", "{}")).expect("written");
    let body = r#"{"answers":[{"wordings":[{"text":"Xanthippe solders"}]}]}"#;
    let gone = catalogue
        .put_step(draft("Xanthippe", body), "typed")
        .expect("written");
    catalogue.keep_version(gone.id, Origin::Kept, None).expect("kept");
    catalogue.forget_documents(&[gone.id]).expect("forgotten");
    assert!(catalogue.document(gone.id).expect("readable").is_none());
    assert!(
        catalogue
            .search(&Question::new("xan"))
            .expect("readable")
            .is_empty()
    );
    assert!(
        catalogue.document(kept.id).expect("readable").is_some(),
        "the others stay"
    );
    for entry in std::fs::read_dir(home.path()).expect("a folder") {
        let path = entry.expect("a file").path();
        let bytes = std::fs::read(&path).expect("readable").to_ascii_lowercase();
        let found = bytes.windows(9).any(|window| window == b"xanthippe");
        assert!(!found, "the name is still in {}", path.display());
    }
}
