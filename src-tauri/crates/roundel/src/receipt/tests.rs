use super::*;
use crate::files;

fn job(rows_in: u32) -> Job {
    Job {
        badge: "Solderer".to_owned(),
        issuer: "Makerspace".to_owned(),
        issuer_id: "did:key:z6Mk".to_owned(),
        issued_at: "2026-05-31T10:00:00Z".parse().unwrap(),
        roster: "5b.csv".to_owned(),
        folder: "/media/stick".to_owned(),
        rows_in,
    }
}

fn row(row: u32, outcome: Outcome) -> ReceiptRow {
    let issued = outcome == Outcome::Issued;
    ReceiptRow {
        row,
        name: (outcome != Outcome::Problem).then(|| format!("Person {row}")),
        outcome,
        file: issued.then(|| format!("Person {row}.png")),
        sha256: issued.then(|| "00".repeat(32)),
        credential: issued.then(|| "urn:uuid:0".to_owned()),
        supersedes: None,
        fault: None,
        message: (!issued).then(|| "why\nISSUED".to_owned()),
    }
}

fn mixed() -> Receipt {
    let outcomes = [
        Outcome::Missing,
        Outcome::Issued,
        Outcome::Problem,
        Outcome::Skipped,
        Outcome::Issued,
    ];
    let rows = outcomes
        .into_iter()
        .zip(2..7)
        .map(|(outcome, number)| row(number, outcome));
    Receipt::new(job(5), rows.rev().collect()).unwrap()
}

#[test]
fn rows_must_add_up() {
    let issued = || row(2, Outcome::Issued);
    let unbalanced = Receipt::new(job(2), vec![issued()]);
    assert_eq!(
        unbalanced,
        Err(ReceiptError::Unbalanced {
            rows_in: 2,
            listed: 1
        }),
        "a row got lost"
    );
    assert_eq!(
        Receipt::new(job(2), vec![issued(), issued()]),
        Err(ReceiptError::Twice { row: 2 }),
        "counted twice"
    );
    let incomplete = ReceiptRow {
        sha256: None,
        ..issued()
    };
    assert_eq!(
        Receipt::new(job(1), vec![incomplete]),
        Err(ReceiptError::Incomplete { row: 2 }),
        "no digest"
    );
}

#[test]
fn the_text_says_what_is_left_to_do_first() {
    let expected = "RECEIPT

Badge       Solderer
Given by    Makerspace
On          2026-05-31 10:00
Class list  5b.csv
Folder      /media/stick

     5  rows in the class list
     2  badges issued, read back and verified
     1  had this badge already
     1  rows without a badge, see below
     1  badges not written, see below

NOT WRITTEN — run it again and these are completed
  row 2     Person 2  —  why ISSUED

NO BADGE — correct these rows in the class list and run it again
  row 4     why ISSUED

ISSUED
  row 3     Person 3  —  Person 3.png
  row 6     Person 6  —  Person 6.png

HAD IT ALREADY
  row 5     Person 5  —  why ISSUED
";
    assert_eq!(
        mixed().to_text(&TimeZone::UTC),
        expected,
        "a tired teacher reads the top"
    );
}

#[test]
fn json_comes_back() {
    let receipt = mixed();
    assert_eq!(
        serde_json::from_str::<Receipt>(&receipt.to_json()).unwrap(),
        receipt,
        "the machine's form loses nothing"
    );
    assert!(
        !receipt.is_complete() && receipt.count(Outcome::Issued) == 2,
        "what is missing is known"
    );
}

#[test]
fn receipts_replace_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let first = mixed().write_into(folder.path(), &TimeZone::UTC).unwrap();
    let second = mixed().write_into(folder.path(), &TimeZone::UTC).unwrap();
    assert_eq!(
        first[1].file_name().unwrap(),
        "Receipt 2026-05-31 10.00.00 Solderer.txt",
        "people find it"
    );
    assert_eq!(
        second[0].file_name().unwrap(),
        "Receipt 2026-05-31 10.00.00 Solderer (2).json",
        "both are kept"
    );
    assert_eq!(
        files::list(folder.path()).unwrap().len(),
        4,
        "each has both forms"
    );
}

#[test]
fn only_the_words_of_a_receipt_are_put_in_another_language() {
    let folder = tempfile::tempdir().unwrap();
    let [json, text] = mixed().write_into(folder.path(), &TimeZone::UTC).unwrap();
    let before = files::read_limited(&json, 1 << 20).unwrap();
    reword(&text, "QUITTUNG").unwrap();
    assert_eq!(
        files::read_limited(&text, 1 << 20).unwrap(),
        "\u{FEFF}QUITTUNG".as_bytes(),
        "older editors take it for their own code page without the mark"
    );
    assert!(reword(&json, "QUITTUNG").is_err(), "that one is for machines");
    assert_eq!(files::read_limited(&json, 1 << 20).unwrap(), before);

    let letter = folder.path().join("letter.txt");
    files::write_new(&letter, b"Dear all").unwrap();
    assert!(
        reword(&letter, "QUITTUNG").is_err(),
        "nothing beside it says that it is a receipt"
    );
    files::write_new(&letter.with_extension("json"), b"{}").unwrap();
    assert!(reword(&letter, "QUITTUNG").is_err(), "nor does this");
    assert_eq!(files::read_limited(&letter, 1 << 20).unwrap(), b"Dear all");
}
