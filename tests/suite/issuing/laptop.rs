//! A facilitator's laptop: a user's folder with a clock that the test sets, one issuer, and orders.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use jiff::Zoned;
use jiff::civil::date;
use jiff::tz::{TimeZone, offset};
use roundel::art::design::Design;
use roundel::art::raster::Px;
use roundel::badge::credential::Achievement;
use roundel::badge::key::SecretKey;
use roundel::badge::verdict::{self, Outcome, Question, Verdict};
use roundel::catalogue::{AwardRow, Issuer};
use roundel::issue::{self, Done, Format, Identity, Order, Plan, Repeat, SurveyError};
use roundel::issuer::{self, Card};
use roundel::keyring;
use roundel::roster::{self, Roster};
use roundel::studio::{Clock, Studio};
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "four random words here";
pub(crate) const BADGE: &str = r#"{"name":"First Solder","description":"A working circuit.",
    "criteria":{"narrative":"Solder one circuit that works."}}"#;
pub(crate) const CLASS: &str = "Name;E-mail;Code\nMika Krüger;mika@school.example;a1\nAda Osei;ada@school.example;a2\n\
                         Zoë Ünal;zoe@school.example;a3\n";

/// Half past nine on the first of October 2026, two hours east of Greenwich.
pub(crate) fn morning() -> Zoned {
    date(2026, 10, 1)
        .at(9, 30, 0, 0)
        .to_zoned(TimeZone::fixed(offset(2)))
        .expect("a valid instant")
}

/// A red disc: one picture for all.
pub(crate) fn shared_design() -> Design {
    design("#D9432F", None)
}

/// The earner's name on the disc: a picture for each.
pub(crate) fn personal_design() -> Design {
    design("#2F6FD9", Some("{earner}"))
}

fn design(ink: &str, text: Option<&str>) -> Design {
    let disc = serde_json::json!({ "id": "disc", "width": 560, "height": 560,
        "fill": { "type": "solid", "ink": ink }, "content": { "type": "shape", "shape": "circle" } });
    let mut layers = vec![disc];
    layers.extend(text.map(|text| {
        serde_json::json!({ "id": "text", "width": 400, "height": 80, "fill": { "type": "solid", "ink": "#FFFFFF" },
            "content": { "type": "text", "text": text, "font": "Open Sans", "size": 60 } })
    }));
    let json = serde_json::json!({ "version": 1, "name": "Disc", "alt": "A disc", "layers": layers });
    Design::from_json(json.to_string().as_bytes()).expect("a design")
}

pub(crate) struct Laptop {
    folder: TempDir,
    pub(crate) studio: Studio,
    pub(crate) issuer: Issuer,
    pub(crate) key: SecretKey,
}

impl Laptop {
    pub(crate) fn new() -> Self {
        Self::at(morning())
    }

    pub(crate) fn at(now: Zoned) -> Self {
        let folder = roundel_tests::memory_folder();
        let studio = Studio::open(&folder.path().join("home"), Clock::Fixed(now)).expect("a new studio");
        let card = Card {
            name: "Harbour Street Library".to_owned(),
            ..Card::default()
        };
        let issuer = issuer::create(&studio, &card, PASSPHRASE).expect("an issuer");
        let key = keyring::unlock(&studio, &issuer, PASSPHRASE).expect("its key");
        Self {
            folder,
            studio,
            issuer,
            key,
        }
    }

    /// Sets the clock.
    pub(crate) fn set_clock(&mut self, now: Zoned) {
        self.studio = Studio::open(self.studio.home(), Clock::Fixed(now)).expect("the same studio");
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The order of the class into the folder `out`, one picture for all.
    pub(crate) fn order(&self) -> Order {
        Order {
            badge: badge(BADGE),
            design: shared_design(),
            roster: class(CLASS),
            roster_file: "class.csv".to_owned(),
            evidence: BTreeMap::new(),
            workshop: None,
            issuer: self.issuer.clone(),
            awarded: None,
            expires: None,
            identity: Identity::Name,
            format: Format::Png,
            size: Px::new(64).expect("a size"),
            repeat: Repeat::Skip,
            folder: self.path("out"),
        }
    }

    pub(crate) fn plan(&self, order: Order) -> Plan {
        issue::plan(&self.studio, order).expect("a plan")
    }

    pub(crate) fn refusal(&self, order: Order) -> SurveyError {
        issue::plan(&self.studio, order).expect_err("this order must be refused")
    }

    pub(crate) fn issue(&self, order: Order) -> Done {
        self.perform(&self.plan(order), &mut |_, _| {}, &AtomicBool::new(false))
    }

    pub(crate) fn perform(
        &self,
        plan: &Plan,
        progress: &mut dyn FnMut(usize, usize),
        cancel: &AtomicBool,
    ) -> Done {
        issue::perform(&self.studio, plan, &self.key, progress, cancel).expect("it begins")
    }

    /// Every award of the order's badge.
    pub(crate) fn awards(&self) -> Vec<AwardRow> {
        let catalogue = self.studio.catalogue().expect("it opens");
        catalogue
            .awards_of(&self.issuer.did, badge(BADGE).id.as_str())
            .expect("readable")
    }
}

pub(crate) fn badge(text: &str) -> Achievement {
    Achievement::from_json(text.as_bytes()).expect("a badge")
}

pub(crate) fn class(text: &str) -> Roster {
    roster::parse(text.as_bytes(), "class.csv").expect("a class list")
}

/// A class of so many.
pub(crate) fn large_class(count: usize) -> Roster {
    class(&(0..count).fold("Name;Code\n".to_owned(), |list, i| {
        format!("{list}Pupil {i};c{i}\n")
    }))
}

/// The badges in a folder, by name; receipts left out.
pub(crate) fn badges(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    entries
        .map(|entry| entry.expect("readable").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|ending| ending == "png" || ending == "svg")
        })
        .map(|path| {
            let name = path
                .file_name()
                .expect("a name")
                .to_str()
                .expect("Unicode")
                .to_owned();
            (name, std::fs::read(path).expect("readable"))
        })
        .collect()
}

pub(crate) fn judge(file: &[u8], recipient: Option<&str>) -> Verdict {
    verdict::verify(
        file,
        &Question {
            recipient,
            at: morning().timestamp(),
        },
    )
}

/// Checks that every badge in a folder verifies, and that there are so many.
pub(crate) fn all_valid(folder: &Path, count: usize) {
    let badges = badges(folder);
    assert_eq!(
        badges.len(),
        count,
        "one file for each earner: {:?}",
        badges.keys()
    );
    for (name, file) in badges {
        let verdict = judge(&file, None);
        assert_eq!(
            verdict.verdict,
            Outcome::Valid,
            "{name} must verify for a stranger: {verdict:#?}"
        );
    }
}
