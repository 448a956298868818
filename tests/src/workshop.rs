//! A facilitator's laptop for a test: a user's folder, an issuer, a badge, a design, class lists.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::peers::output;
use crate::roundel;

/// The design that workshops use.
pub const STARTER: &str = "maker";

/// A folder with a user's home, one issuer, and everything that `roundel issue` needs.
#[derive(Debug)]
pub struct Workshop {
    folder: PathBuf,
}

impl Workshop {
    /// Makes an issuer in the empty `folder`, `badge.json` from `badge` and `design.json` from the starter.
    ///
    /// # Panics
    /// When the command fails.
    pub fn new(folder: &Path, badge: &Value) -> Self {
        let workshop = Self {
            folder: folder.to_path_buf(),
        };
        output(
            workshop
                .command()
                .args(["issuer", "create", "--name", "Λέσχη “Harbour” & Sons"]),
        );
        output(
            workshop
                .command()
                .args(["design", "new", STARTER, "-o"])
                .arg(workshop.path("design.json")),
        );
        workshop.write("badge.json", badge.to_string().as_bytes());
        workshop
    }

    /// Returns the command `roundel` with this workshop's home and passphrase.
    pub fn command(&self) -> Command {
        let mut command = Command::new(roundel());
        command
            .env("ROUNDEL_HOME", self.path("home"))
            .env("ROUNDEL_PASSPHRASE", "a passphrase for tests");
        command
    }

    /// Returns the path of a file in this workshop.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Writes a file and returns its path.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        path
    }

    /// Returns the command that issues the badge to everybody on `roster` into the folder `out`.
    pub fn issue(&self, roster: &Path, out: &str, more: &[&str]) -> Command {
        let mut issue = self.command();
        issue
            .args(["issue", "--json", "--badge"])
            .arg(self.path("badge.json"));
        issue
            .arg("--design")
            .arg(self.path("design.json"))
            .arg("--roster")
            .arg(roster);
        issue.arg("--out").arg(self.path(out)).args(more);
        issue
    }

    /// Lists the files in a folder whose names end with `.extension`, sorted by name.
    ///
    /// # Panics
    /// When the folder cannot be read.
    pub fn files(&self, folder: &str, extension: &str) -> Vec<PathBuf> {
        let folder = self.path(folder);
        let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
        let mut files: Vec<PathBuf> = entries
            .map(|entry| entry.expect("a readable entry").path())
            .collect();
        files.retain(|file| file.extension().is_some_and(|found| found == extension));
        files.sort();
        files
    }
}

/// Returns an Achievement with the members that a workshop fills in.
pub fn badge(name: &str) -> Value {
    json!({
        "type": ["Achievement"],
        "achievementType": "Badge",
        "name": name,
        "description": "Built a working circuit in an afternoon at the library.",
        "criteria": { "narrative": "Solder **one circuit** that works.\n\n* Every joint is shiny." },
        "tag": ["soldering", "library"],
        "inLanguage": "en"
    })
}
