use std::path::Path;

use rusqlite::Connection;
use rusqlite_migration::M;

use super::migrate::{APPLICATION_ID, STEPS, apply};
use super::*;

fn now() -> jiff::Timestamp {
    "2026-10-01T09:30:00Z".parse().expect("an instant")
}

fn clock() -> Clock {
    Clock::Fixed(now().to_zoned(jiff::tz::TimeZone::UTC))
}

fn home() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn catalogue(home: &Path) -> Catalogue {
    let path = home.join(FILE_NAME);
    bring_up_to_date(&path, now()).expect("a new catalogue");
    Catalogue::open(&path, clock()).expect("it opens")
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn issuer() -> Issuer {
    Issuer {
        did: text("did:key:z6MkA"),
        profile: text("{}"),
        key_file: text("z6MkA.pem"),
        created: text("2026-10-01T09:30:00Z"),
    }
}

fn run() -> Run {
    Run {
        id: text("run-1"),
        task: text("task"),
        folder: text("/badges"),
        started: text("2026-10-01T09:30:00Z"),
    }
}

fn award(id: &str, earner: &str, round: u32) -> SignedAward {
    let row = AwardRow {
        id: text(id),
        run: text("run-1"),
        issuer: text("did:key:z6MkA"),
        badge: text("urn:badge"),
        content: text("c0"),
        design: text("d0"),
        earner: text(earner),
        round,
        label: text("Mika"),
        awarded: text("2026-10-01"),
        signed: text("2026-10-01T09:30:00Z"),
        format: text("png"),
        size: 600,
        state: AwardState::Signed,
        folder: text("/badges"),
        file: text("Mika.png"),
        sha256: text("00"),
        supersedes: None,
        workshop: None,
        group: None,
    };
    SignedAward {
        row,
        credential: text(r#"{"id":"urn:1"}"#),
    }
}

/// A catalogue with one issuer, one badge, one design and one run.
fn furnished(home: &Path) -> Catalogue {
    let mut catalogue = catalogue(home);
    catalogue.add_issuer(&issuer()).expect("kept");
    let created = now().to_string();
    let badge = BadgeRow {
        id: text("urn:badge"),
        content: text("c0"),
        achievement: text("{}"),
        created: created.clone(),
    };
    let design = DesignRow {
        sha256: text("d0"),
        document: text(r#"{"version":1}"#),
        created,
    };
    catalogue.start_run(&run(), &badge, &design).expect("kept");
    catalogue
}

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
    ];
    assert_eq!(names, expected, "a released schema changes only by a new step");
    use sha2::{Digest, Sha256};
    let sum = hex::encode(Sha256::digest(include_str!(
        "migrations/0001_issuers_and_awards.sql"
    )));
    assert_eq!(
        &sum[..16],
        FIRST_STEP,
        "a released step is never edited; add a new one"
    );
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

/// The first 16 digits of SHA-256 of the first step.
const FIRST_STEP: &str = "32f0298f83a0d8d0";

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

#[test]
fn two_programs_cannot_give_the_same_badge_twice() {
    let home = home();
    let mut first = furnished(home.path());
    let mut second = Catalogue::open(&home.path().join(FILE_NAME), clock()).expect("a second program");
    assert!(
        first
            .keep_awards(&[award("urn:1", "name:mika", 1)])
            .expect("kept")
            .is_empty(),
        "the first one wins"
    );
    let refused = second
        .keep_awards(&[award("urn:2", "name:mika", 1), award("urn:3", "name:ada", 1)])
        .expect("the rest of the batch is kept");
    assert_eq!(
        refused,
        ["urn:2"],
        "the second one learns which award came too late"
    );
    let ids: Vec<String> = first
        .awards_of("did:key:z6MkA", "urn:badge")
        .expect("readable")
        .into_iter()
        .map(|row| row.id)
        .collect();
    assert_eq!(ids, ["urn:1", "urn:3"], "one award for each earner");
}

#[test]
fn an_award_comes_back_as_it_was_kept() {
    let home = home();
    let mut catalogue = furnished(home.path());
    assert_eq!(
        catalogue.last_signed().expect("readable"),
        None,
        "nothing is signed yet"
    );
    let kept = award("urn:1", "name:mika", 1);
    catalogue.keep_awards(std::slice::from_ref(&kept)).expect("kept");
    assert_eq!(
        catalogue
            .awards_of("did:key:z6MkA", "urn:badge")
            .expect("readable"),
        std::slice::from_ref(&kept.row),
        "every column"
    );
    assert_eq!(
        catalogue.credential("urn:1").expect("readable"),
        kept.credential,
        "the signed text"
    );
    assert_eq!(
        catalogue.last_signed().expect("readable"),
        Some(kept.row.signed.clone()),
        "the newest signature"
    );

    let moved = AwardRow {
        folder: text("/stick"),
        file: text("Mika (2).png"),
        ..kept.row
    };
    catalogue
        .place_awards(std::slice::from_ref(&moved))
        .expect("moved");
    catalogue.mark_written(["urn:1"]).expect("marked");
    let expected = AwardRow {
        state: AwardState::Written,
        ..moved
    };
    assert_eq!(
        catalogue
            .awards_of("did:key:z6MkA", "urn:badge")
            .expect("readable"),
        [expected],
        "where it is now"
    );
    let others = catalogue
        .files_of_others("/stick", "did:key:z6MkA", "urn:other")
        .expect("readable");
    assert!(
        others.contains("Mika (2).png"),
        "another badge must not take this name"
    );
}

#[test]
fn a_batch_is_kept_whole_or_not_at_all() {
    let home = home();
    let mut catalogue = furnished(home.path());
    let stray = SignedAward {
        row: AwardRow {
            run: text("no such run"),
            ..award("urn:2", "name:ada", 1).row
        },
        credential: text("{}"),
    };
    assert!(
        catalogue
            .keep_awards(&[award("urn:1", "name:mika", 1), stray])
            .is_err(),
        "a run that is not there"
    );
    assert!(
        catalogue
            .awards_of("did:key:z6MkA", "urn:badge")
            .expect("readable")
            .is_empty(),
        "the good one went with it"
    );
}

#[test]
fn an_interrupted_run_is_found_until_it_is_finished() {
    let home = home();
    let mut catalogue = furnished(home.path());
    assert_eq!(
        catalogue.unfinished_run("task").expect("readable"),
        Some(run()),
        "it has not ended"
    );
    assert_eq!(
        catalogue.unfinished_run("another").expect("readable"),
        None,
        "another task"
    );
    catalogue
        .finish_run(&run(), "2026-10-01T09:31:00Z")
        .expect("kept");
    assert_eq!(
        catalogue.unfinished_run("task").expect("readable"),
        None,
        "it has ended"
    );
}
