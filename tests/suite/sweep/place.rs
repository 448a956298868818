//! A folder to be swept, with badges made here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use roundel_badge::bake;
use roundel_badge::credential::{Achievement, Award, Earner, Profile, Uri};
use roundel_badge::key::SecretKey;
use roundel_badge::proof::Signer;
use roundel_tests::{memory_folder, roundel};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The instant for which every sweep judges.
const AT: &str = "2026-06-01T12:00:00Z";

/// A temporary folder.
pub(super) struct Place(TempDir);

impl Place {
    pub(super) fn new() -> Self {
        Self(memory_folder())
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file, with the folders above it.
    pub(super) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("below the folder")).expect("room for a folder");
        fs::write(path, bytes).expect("room for a file");
    }

    /// Returns `roundel verify` for what is in this folder, with this folder as the current one.
    pub(super) fn verify(&self, words: &[&str]) -> Command {
        let mut command = Command::new(roundel());
        command.current_dir(self.0.path()).env_remove("NO_COLOR");
        command.args(["verify", "--at", AT]).args(words);
        command
    }

    pub(super) fn told(&self, words: &[&str]) -> Told {
        Told::from(self.verify(words).output().expect("the command starts"))
    }
}

/// What the command said.
pub(super) struct Told {
    pub(super) code: Option<i32>,
    pub(super) result: String,
    pub(super) notes: String,
}

impl From<Output> for Told {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the command writes UTF-8");
        Self {
            code: output.status.code(),
            result: text(output.stdout),
            notes: text(output.stderr),
        }
    }
}

impl Told {
    /// The array that `--json` wrote.
    pub(super) fn array(&self) -> Vec<Value> {
        let parsed = serde_json::from_str(&self.result);
        parsed.unwrap_or_else(|e| panic!("--json writes one array: {e}: {}", self.result))
    }

    /// The number before `words`, in what was said for people.
    pub(super) fn count(&self, words: &str) -> usize {
        let all = format!("{}{}", self.result, self.notes);
        let Some((before, _)) = all.split_once(words) else {
            return 0;
        };
        let digits = before
            .trim_end()
            .rsplit([' ', '\n'])
            .next()
            .unwrap_or_default()
            .replace(',', "");
        digits
            .parse()
            .unwrap_or_else(|_| panic!("a number before {words:?}: {all}"))
    }
}

/// A signed badge with this name, as JSON.
pub(super) fn badge(name: &str) -> String {
    let key = SecretKey::from_seed([7; 32]);
    let uri = |text: &str| Uri::new(text).expect("an address");
    let issuer = Profile {
        name: Some("Makers Guild".into()),
        ..Profile::new(uri(key.did().as_str()))
    };
    let achievement =
        json!({ "name": name, "description": "Can solder.", "criteria": { "narrative": "Joints." } });
    let award = Award {
        id: uri("urn:uuid:813356b5-232e-4a4f-bb9b-7823443d5b0c"),
        issuer: &issuer,
        achievement: &Achievement::from_json(achievement.to_string().as_bytes()).expect("an achievement"),
        earner: Earner::Name("Rowan"),
        evidence: vec![],
        narrative: None,
        awarded: None,
        valid_from: "2026-05-30T09:00:00Z".parse().expect("an instant"),
        valid_until: None,
        results: vec![],
        language: None,
        image: None,
    };
    let signer = Signer::new(&key, "2026-05-30T09:00:00Z".parse().expect("an instant"));
    signer
        .sign(&award.credential().expect("whole"))
        .expect("it can be signed")
}

/// A picture with this badge inside.
pub(super) fn png(credential: &str) -> Vec<u8> {
    bake::insert(&picture(), credential).expect("a picture that can be baked")
}

/// A picture without a badge.
pub(super) fn picture() -> Vec<u8> {
    let path: &Path = &roundel_tests::root().join("tests/ref/shape-circle.png");
    fs::read(path).expect("a reference picture")
}
