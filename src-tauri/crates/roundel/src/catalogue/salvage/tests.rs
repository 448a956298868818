use std::fs;

use super::*;
use crate::catalogue::{Catalogue, FILE_NAME, bring_up_to_date};
use crate::studio::Clock;

const MANY: usize = 3_000;

fn now() -> Timestamp {
    "2026-10-01T09:30:00Z".parse().expect("an instant")
}

/// A catalogue in which one table has so many rows that it takes many pages.
fn filled(home: &Path) -> PathBuf {
    let path = home.join(FILE_NAME);
    bring_up_to_date(&path, now()).expect("a new catalogue");
    let mut connection = Connection::open(&path).expect("it opens");
    let transaction = connection.transaction().expect("it begins");
    for number in 0..MANY {
        let row = [
            format!("did:key:z{number:05}"),
            format!("z{number:05}.pem"),
            "x".repeat(200),
        ];
        transaction
            .execute(
                "insert into issuer (did, key_file, profile, created) values (?1, ?2, json_quote(?3), '2026-10-01T09:30:00Z')",
                row,
            )
            .expect("a row");
    }
    transaction.commit().expect("kept");
    path
}

fn issuers(path: &Path) -> usize {
    Catalogue::open(path, Clock::System)
        .expect("it opens")
        .issuers()
        .expect("they are read")
        .len()
}

fn table<'a>(salvaged: &'a Salvaged, name: &str) -> &'a SalvagedTable {
    salvaged
        .tables
        .iter()
        .find(|table| table.name == name)
        .expect("every table is told")
}

#[test]
fn one_lost_page_costs_only_the_rows_on_it() {
    let home = tempfile::tempdir().expect("a folder");
    let path = filled(home.path());
    let mut bytes = fs::read(&path).expect("it is read");
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0xa5);
    fs::write(&path, &bytes).expect("it is damaged");

    let salvaged = salvage(&path, now()).expect("most can be read");
    assert_eq!(
        fs::read(&salvaged.aside).expect("kept"),
        bytes,
        "the damaged file is kept as it was"
    );
    let found = table(&salvaged, "issuer");
    assert!(
        found.kept as usize > MANY - 100,
        "a page holds fewer than 100 of these rows: {found:?}"
    );
    assert_eq!(
        issuers(&path),
        found.kept as usize,
        "the new catalogue has what was reported"
    );
    let check: String = Connection::open(&path)
        .and_then(|c| c.query_row("pragma integrity_check", [], |row| row.get(0)))
        .expect("it is checked");
    assert_eq!(check, "ok", "the new catalogue is sound");
}

#[test]
fn a_lost_head_costs_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let path = filled(home.path());
    let mut bytes = fs::read(&path).expect("it is read");
    bytes[..100].fill(0);
    fs::write(&path, &bytes).expect("it is damaged");
    assert!(
        matches!(
            bring_up_to_date(&path, now()),
            Err(CatalogueError::Damaged { .. })
        ),
        "it is recognised and not taken for an empty one"
    );

    let salvaged = salvage(&path, now()).expect("the rest is whole");
    assert_eq!(table(&salvaged, "issuer").kept as usize, MANY);
    assert!(salvaged.tables.iter().all(|table| table.whole), "{salvaged:?}");
    assert_eq!(
        bring_up_to_date(&path, now()).expect("it is a catalogue again"),
        None
    );
}

#[test]
fn a_lost_list_of_tables_costs_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let path = filled(home.path());
    let whole = fs::read(&path).expect("it is read");
    let pages: Vec<usize> = schema_pages(&whole[..PAGE]).map(|page| page as usize).collect();
    assert!(pages.len() > 2, "the list takes more than one page");
    for lost in [vec![1], vec![pages[1]], [vec![1], pages].concat()] {
        let mut bytes = whole.clone();
        for page in lost {
            bytes[(page - 1) * PAGE..page * PAGE].fill(0xa5);
        }
        fs::write(&path, &bytes).expect("it is damaged");
        let salvaged = salvage(&path, now()).expect("the rest is whole");
        assert_eq!(table(&salvaged, "issuer").kept as usize, MANY);
        assert!(salvaged.tables.iter().all(|table| table.whole), "{salvaged:?}");
        assert_eq!(issuers(&path), MANY);
    }
}

#[test]
fn what_is_no_database_at_all_stays_as_it_is() {
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().join(FILE_NAME);
    fs::write(&path, vec![0x42; 20_000]).expect("written");
    assert!(
        matches!(salvage(&path, now()), Err(CatalogueError::Lost { .. })),
        "there is nothing to read"
    );
    assert_eq!(fs::read(&path).expect("there"), vec![0x42; 20_000]);
    assert!(
        !files::list(home.path())
            .expect("listed")
            .iter()
            .any(|name| files::is_leftover(name)),
        "no temporary folder is left"
    );
}

#[test]
fn a_catalogue_in_use_is_not_exchanged() {
    let home = tempfile::tempdir().expect("a folder");
    let path = filled(home.path());
    let open = Catalogue::open(&path, Clock::System).expect("it opens");
    assert!(matches!(salvage(&path, now()), Err(CatalogueError::Busy { .. })));
    drop(open);
    assert!(salvage(&path, now()).is_ok());
}

#[test]
fn an_interrupted_exchange_is_ended_by_the_next_start() {
    for moved in 0..3 {
        let home = tempfile::tempdir().expect("a folder");
        let path = filled(home.path());
        fs::write(home.path().join("catalogue.sqlite-wal"), b"").expect("a WAL");
        let other = tempfile::tempdir().expect("another folder");
        bring_up_to_date(&other.path().join(FILE_NAME), now()).expect("an empty one");
        let waiting = home.path().join("catalogue-next-catalogue-damaged-1.sqlite");
        fs::copy(other.path().join(FILE_NAME), waiting).expect("it waits");
        let aside = home.path().join("catalogue-damaged-1.sqlite");
        if moved > 0 {
            fs::rename(
                home.path().join("catalogue.sqlite-wal"),
                home.path().join("catalogue-damaged-1.sqlite-wal"),
            )
            .expect("the first step");
        }
        if moved > 1 {
            fs::rename(&path, &aside).expect("the second step");
        }

        bring_up_to_date(&path, now()).expect("it is ended");
        assert_eq!(issuers(&path), 0, "after {moved} steps the new one is in place");
        assert_eq!(issuers(&aside), MANY, "after {moved} steps the old one is aside");
    }
}
