use std::path::Path;

use super::*;

mod awards;
mod documents;
mod merging;
mod schema;
mod search;
mod undo;
mod versions;

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
