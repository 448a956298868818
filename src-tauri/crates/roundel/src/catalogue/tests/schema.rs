use rusqlite::Connection;
use rusqlite_migration::M;
use sha2::{Digest, Sha256};

use super::*;
use crate::catalogue::migrate::{APPLICATION_ID, STEPS, apply};

#[test]
fn the_schema_is_the_released_one() {
    let home = home();
    let catalogue = catalogue(home.path());
    let schema: Vec<String> = catalogue
        .read(|connection| {
            connection
                .prepare(
                    "select type || ' ' || name from sqlite_schema where sql is not null order by rowid",
                )?
                .query_map([], |row| row.get(0))?
                .collect()
        })
        .expect("readable");
    let names: Vec<&str> = schema
        .iter()
        .map(String::as_str)
        .filter(|name| !name.contains("_text_"))
        .collect();
    let expected = [
        "table issuer",
        "table badge",
        "table design",
        "table run",
        "index run_task",
        "table setting",
        "table document",
        "index document_kind",
        "index document_workshop",
        "table version",
        "index version_open",
        "table undo",
        "table undo_place",
        "table picture",
        "table picture_use",
        "index picture_use_picture",
        "trigger picture_unused",
        "trigger document_gone",
        "trigger version_gone",
        "trigger undo_gone",
        "table award",
        "index award_signed",
        "index award_run",
        "index award_place",
        "index award_unwritten",
        "index award_supersedes",
        "table document_text",
        "table award_text",
        "table word",
        "table laptop",
        "table known_issuer",
        "table revocation_list",
        "table backpack",
        "table appointment",
    ];
    assert_eq!(names, expected, "a released schema changes only by a new step");
    for (step, text, begins) in RELEASED {
        let sum = hex::encode(Sha256::digest(text));
        assert_eq!(
            &sum[..16],
            begins,
            "step {step} is released and never edited; add a new one"
        );
    }
    assert_eq!(RELEASED.len(), STEPS.len(), "the newest step is pinned too");
    let pragma = |name| {
        catalogue
            .connection
            .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
            .expect("a number")
    };
    assert_eq!(
        pragma("application_id"),
        APPLICATION_ID,
        "the file says whose it is"
    );
    assert_eq!(pragma("user_version"), STEPS.len() as i64, "and which version");
    assert_eq!(pragma("foreign_keys"), 1, "references are checked");
    assert_eq!(pragma("synchronous"), 2, "a kept award survives a power cut");
    assert_eq!(pragma("trusted_schema"), 0, "a foreign schema runs no functions");
}

/// Each step with the first 16 digits of its SHA-256.
const RELEASED: [(u32, &str, &str); 6] = [
    (
        1,
        include_str!("../migrations/0001_issuers_and_awards.sql"),
        "32f0298f83a0d8d0",
    ),
    (
        2,
        include_str!("../migrations/0002_documents_and_search.sql"),
        "e634fcafaf0eb019",
    ),
    (
        3,
        include_str!("../migrations/0003_laptops.sql"),
        "6962b9f6b44d93f0",
    ),
    (
        4,
        include_str!("../migrations/0004_trust.sql"),
        "ff58ff8fd3cce93d",
    ),
    (
        5,
        include_str!("../migrations/0005_backpack.sql"),
        "0f2a6303524be5f1",
    ),
    (
        6,
        include_str!("../migrations/0006_signers.sql"),
        "c82893f093dbe668",
    ),
];

#[test]
fn steps_are_all_or_nothing() {
    let home = home();
    let path = home.path().join(FILE_NAME);
    apply(&path, now(), &STEPS[..1]).expect("the first version");
    let before = std::fs::read(&path).expect("the file");
    let broken = [
        STEPS[0].clone(),
        M::up("create table sketch (id text) strict;"),
        M::up("create table award (x);"),
    ];
    let refused = apply(&path, now(), &broken).expect_err("the last step cannot work, the table exists");
    assert!(
        matches!(refused, CatalogueError::Upgrade { .. }),
        "the sentence says that all is as before: {refused}"
    );
    let connection = Connection::open(&path).expect("it opens");
    let count: i64 = connection
        .query_row(
            "select count(*) from sqlite_schema where name = 'sketch'",
            [],
            |row| row.get(0),
        )
        .expect("a number");
    assert_eq!(count, 0, "a step that worked goes back with the one that did not");
    drop(connection);
    assert_eq!(
        std::fs::read(&path).expect("the file"),
        before,
        "the file is as it was"
    );
    assert!(
        apply(&path, now(), &STEPS[..1])
            .expect("still the first version")
            .is_none(),
        "nothing is left to do"
    );
}

#[test]
fn an_older_file_is_copied_before_it_is_upgraded() {
    let home = home();
    let path = home.path().join(FILE_NAME);
    drop(furnished(home.path()));
    let mut next = STEPS.to_vec();
    next.push(M::up("create table sketch (id text) strict;"));
    let copy = apply(&path, now(), &next)
        .expect("upgraded")
        .expect("there was an older file");
    let copied = Catalogue::open(&copy, clock()).expect("the copy opens");
    assert_eq!(
        copied.issuers().expect("readable"),
        [issuer()],
        "the copy holds what the file held"
    );
    let version: i64 = copied
        .connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .expect("a number");
    assert_eq!(version, STEPS.len() as i64, "the copy is of the older version");
    let error =
        apply(&path, now(), STEPS).expect_err("this version of the program meets the next one's file");
    assert!(
        matches!(
            error,
            CatalogueError::Newer { found, known, .. } if found == known + 1
        ),
        "refused in plain words: {error}"
    );
}

#[test]
fn what_is_no_catalogue_is_left_alone() {
    let home = home();
    let path = home.path().join(FILE_NAME);
    std::fs::write(&path, "shopping list, and nothing but a shopping list").expect("written");
    assert!(
        matches!(
            bring_up_to_date(&path, now()),
            Err(CatalogueError::Damaged { .. })
        ),
        "no database"
    );
    assert_eq!(
        std::fs::read(&path).expect("there")[..8],
        *b"shopping",
        "a file that is not understood is not touched"
    );

    std::fs::remove_file(&path).expect("removed");
    let other = Connection::open(&path).expect("a database");
    other
        .execute_batch("create table recipe (name text); pragma user_version = 3;")
        .expect("another program's");
    drop(other);
    assert!(
        matches!(
            bring_up_to_date(&path, now()),
            Err(CatalogueError::NotOurs { .. }) | Err(CatalogueError::Newer { .. })
        ),
        "another program's database"
    );
}
