//! Whether everything that Roundel put on a stick is still there and whole.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use roundel_badge::bake::{self, BakeError};
use roundel_badge::verdict::{self, Finding, Memory, Name, Question};
use roundel_badge::web::Nowhere;
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::export::read_file_anew;
use crate::failure::Failure;
use crate::files::{self, Place};
use crate::pack::container::{Limits, ReadError};
use crate::pack::{self, PackError};
use crate::receipt::Receipt;

/// What is on a stick, as it came back from it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Checked {
    /// How many packs are whole.
    pub packs: usize,
    /// How many packs are locked: nobody can tell without what opens them.
    pub locked: usize,
    /// How many badges are whole and valid.
    pub badges: usize,
    /// How many receipts name only files that are there as they were written.
    pub receipts: usize,
    /// How many files are none of Roundel's.
    pub other: usize,
    /// What is not as it should be.
    pub faults: Vec<Fault>,
    /// Whether everything was looked at; false where somebody stopped it.
    pub complete: bool,
}

/// Something on a stick that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Fault {
    /// The file, from the top of the stick.
    pub file: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with a file on a stick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Wrong {
    /// It cannot be read, or is no whole pack.
    File {
        /// Why.
        failure: Failure,
    },
    /// The badge in it does not count.
    Badge {
        /// The first check that it failed.
        #[ts(type = "string")]
        check: Name,
    },
    /// A receipt names files that are not there as they were written.
    Receipt {
        /// The first of them.
        missing: String,
        /// How many more there are.
        more: usize,
    },
}

impl<E: Into<Failure>> From<E> for Wrong {
    fn from(error: E) -> Self {
        Self::File {
            failure: error.into(),
        }
    }
}

/// What a file is.
enum Found {
    Pack,
    Locked,
    Badge,
    Receipt,
    Other,
}

/// Reads everything below a folder, from the disk where the system can be told to, and judges what Roundel made.
///
/// `tell` hears how many files are done and how many there are. `now` is the instant for which badges are judged.
pub fn check(folder: &Path, now: Timestamp, stop: &AtomicBool, tell: impl Fn(usize, usize)) -> Checked {
    let mut checked = Checked::default();
    let mut paths = Vec::new();
    for place in files::walk(folder) {
        match place {
            Place::File(path) => paths.push(path),
            Place::Passed(..) => {}
            Place::Failed(error) => checked.fault(folder, &error.path.clone(), error.into()),
        }
    }
    let memory = Memory::default();
    for (done, path) in paths.iter().enumerate() {
        if stop.load(Ordering::Relaxed) {
            return checked;
        }
        tell(done, paths.len());
        match look(path, now, &memory) {
            Ok(found) => checked.count(&found),
            Err(wrong) => checked.fault(folder, path, wrong),
        }
    }
    checked.complete = true;
    checked
}

impl Checked {
    fn count(&mut self, found: &Found) {
        *match found {
            Found::Pack => &mut self.packs,
            Found::Locked => &mut self.locked,
            Found::Badge => &mut self.badges,
            Found::Receipt => &mut self.receipts,
            Found::Other => &mut self.other,
        } += 1;
    }

    fn fault(&mut self, folder: &Path, path: &Path, wrong: Wrong) {
        let file = path.strip_prefix(folder).unwrap_or(path).display().to_string();
        self.faults.push(Fault { file, wrong });
    }
}

fn look(path: &Path, now: Timestamp, memory: &Memory) -> Result<Found, Wrong> {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    let read = |limit: u64| read_file_anew(path, limit);
    match ending.to_str() {
        Some(pack::ENDING) => judge_pack(&read(Limits::PACK.file)?),
        Some("png" | "svg") => judge_badge(&read(bake::MAX_BYTES as u64 + 1)?, now, memory),
        Some("json") => judge_receipt(path, &read(bake::MAX_BYTES as u64 + 1)?),
        _ => Ok(Found::Other),
    }
}

fn judge_pack(bytes: &[u8]) -> Result<Found, Wrong> {
    match pack::inspect_bytes(bytes, None) {
        Ok(_) => Ok(Found::Pack),
        Err(PackError::Read(ReadError::Locked)) => Ok(Found::Locked),
        Err(error) => Err(error.into()),
    }
}

/// A picture without a badge in it may be anybody's.
fn judge_badge(bytes: &[u8], now: Timestamp, memory: &Memory) -> Result<Found, Wrong> {
    if matches!(
        bake::take(bytes),
        Err(BakeError::NoBadge | BakeError::NotAPicture { .. })
    ) {
        return Ok(Found::Other);
    }
    let question = Question {
        recipient: None,
        at: now,
    };
    let verdict = verdict::verify_next(bytes, &question, &Nowhere, memory);
    let failed = verdict
        .checks
        .iter()
        .find(|check| check.outcome == Finding::Failed);
    match failed {
        None => Ok(Found::Badge),
        Some(check) => Err(Wrong::Badge { check: check.name }),
    }
}

/// Badges that are gone, or cut off so early that nothing in them is a badge any more, are missed by their receipt.
fn judge_receipt(path: &Path, bytes: &[u8]) -> Result<Found, Wrong> {
    let Ok(receipt) = serde_json::from_slice::<Receipt>(bytes) else {
        return Ok(Found::Other);
    };
    let folder = files::folder_of(path);
    let mut wrong: Vec<&str> = Vec::new();
    for row in receipt.rows() {
        if let (Some(file), Some(sum)) = (&row.file, &row.sha256)
            && !is_as_written(&folder.join(file), sum)
        {
            wrong.push(file);
        }
    }
    match wrong.first() {
        None => Ok(Found::Receipt),
        Some(first) => Err(Wrong::Receipt {
            missing: (*first).to_owned(),
            more: wrong.len() - 1,
        }),
    }
}

fn is_as_written(path: &Path, sum: &str) -> bool {
    read_file_anew(path, bake::MAX_BYTES as u64)
        .is_ok_and(|bytes| hex::encode(Sha256::digest(bytes)).eq_ignore_ascii_case(sum))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::{Request, container::Kind};
    use crate::sample;
    use crate::studio::{Clock, Studio};

    fn checked(folder: &Path) -> Checked {
        check(folder, Timestamp::now(), &AtomicBool::new(false), |_, _| {})
    }

    fn write_pack(home: &Path, out: &Path) {
        let studio = Studio::open(home, Clock::System).expect("an empty folder becomes a studio");
        let sample = sample::open(&mut studio.catalogue().expect("it opens")).expect("the sample is whole");
        let request = Request {
            kind: Kind::Work,
            workshop: Some(sample.workshop.id),
            key: None,
            passphrase: None,
        };
        pack::make(&studio, request, out).expect("the sample fits into a pack");
    }

    #[test]
    fn one_changed_byte_in_a_pack_is_found_and_a_strangers_photo_is_not_judged() {
        let (home, stick) = (
            tempfile::tempdir().expect("a folder"),
            tempfile::tempdir().expect("a folder"),
        );
        let path = stick.path().join("Seat 4.roundel");
        write_pack(home.path(), &path);
        std::fs::write(stick.path().join("holiday.jpg"), b"\xff\xd8\xff").expect("a file");
        std::fs::write(stick.path().join("letter.json"), b"{}").expect("a file");
        let good = checked(stick.path());
        assert_eq!((good.packs, good.other, good.faults.len()), (1, 2, 0), "{good:?}");

        let mut bytes = std::fs::read(&path).expect("it is there");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(&path, bytes).expect("a file");
        let bad = checked(stick.path());
        assert_eq!((bad.packs, bad.faults.len()), (0, 1), "{bad:?}");
        assert_eq!(
            bad.faults[0].file, "Seat 4.roundel",
            "it is named as on the stick"
        );
    }

    #[test]
    fn a_badge_that_its_receipt_misses_is_told() {
        let stick = tempfile::tempdir().expect("a folder");
        let job = crate::receipt::Job {
            badge: "Solderer".to_owned(),
            issuer: "Library".to_owned(),
            issuer_id: "did:key:z".to_owned(),
            issued_at: Timestamp::UNIX_EPOCH,
            roster: "class.csv".to_owned(),
            folder: "badges".to_owned(),
            rows_in: 1,
        };
        let row = crate::receipt::ReceiptRow {
            row: 2,
            name: Some("Amira".to_owned()),
            outcome: crate::receipt::Outcome::Issued,
            file: Some("Amira.png".to_owned()),
            sha256: Some(hex::encode(Sha256::digest(b"a picture"))),
            credential: Some("urn:uuid:1".to_owned()),
            supersedes: None,
            fault: None,
            message: None,
        };
        let receipt = Receipt::new(job, vec![row]).expect("one row of one");
        std::fs::write(stick.path().join("Receipt.json"), receipt.to_json()).expect("a file");
        let missing = checked(stick.path());
        assert_eq!((missing.receipts, missing.faults.len()), (0, 1), "{missing:?}");
        let expected = Wrong::Receipt {
            missing: "Amira.png".to_owned(),
            more: 0,
        };
        assert_eq!(missing.faults[0].wrong, expected);

        std::fs::write(stick.path().join("Amira.png"), b"a picture").expect("a file");
        assert_eq!(checked(stick.path()).receipts, 1, "it is there as it was written");
    }
}
