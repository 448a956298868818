//! Where words go: results to standard output, messages to standard error; colour only where it is seen.

use std::fmt::Display;
use std::io::Write;

use anstyle::{AnsiColor, Style};
use roundel::failure::Failure;
use serde::Serialize;
use serde_json::json;

use crate::harmless::harmless;

pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(crate) const DOUBTFUL: Style = AnsiColor::Yellow.on_default().bold();
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
pub(crate) const QUIET: Style = Style::new().dimmed();
pub(crate) const STRONG: Style = Style::new().bold();

/// Writes what a command has to say.
///
/// A reader that goes away (`roundel … | head`) is no failure: what it did not want is not written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Output {
    json: bool,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        Self { json }
    }

    /// Writes the result, for a program or for a person.
    pub(crate) fn result(&self, machine: &impl Serialize, person: impl Display) {
        if self.json {
            let text = serde_json::to_string_pretty(machine).expect("results are texts, numbers and lists");
            let _ = writeln!(std::io::stdout(), "{text}");
        } else {
            let _ = write!(anstream::stdout(), "{person}");
        }
    }

    /// Writes a result that is the same for programs and people, as it is.
    pub(crate) fn raw(&self, bytes: &[u8]) {
        let mut stdout = std::io::stdout();
        let _ = stdout.write_all(bytes).and_then(|()| stdout.flush());
    }

    /// Whether programs read it.
    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// Writes a part of a result that is told while the work goes on. False when nobody reads any more.
    pub(crate) fn part(&self, text: &str) -> bool {
        if self.json {
            std::io::stdout().write_all(text.as_bytes()).is_ok()
        } else {
            anstream::stdout().write_all(text.as_bytes()).is_ok()
        }
    }

    /// Writes a message to a person.
    pub(crate) fn note(&self, message: impl Display) {
        let _ = writeln!(anstream::stderr(), "{message}");
    }

    /// Writes to a person what went wrong, where other things may still go well.
    pub(crate) fn trouble(&self, failure: &Failure) {
        let mut stderr = anstream::stderr();
        let _ = writeln!(stderr, "{BAD}error:{BAD:#} {}", harmless(&failure.message));
        if let Some(hint) = &failure.hint {
            let _ = writeln!(stderr, "{QUIET}hint: {}{QUIET:#}", harmless(hint));
        }
    }

    /// Writes why nothing came of it.
    pub(crate) fn failure(&self, failure: &Failure) {
        self.trouble(failure);
        if self.json {
            // Programs match the code; the rest is for the window, which has words of its own.
            let told = Failure {
                reason: None,
                about: None,
                ..failure.clone()
            };
            let _ = writeln!(std::io::stdout(), "{}", json!({ "error": told }));
        }
    }
}
