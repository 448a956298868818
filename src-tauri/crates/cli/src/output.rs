//! Where words go: results to standard output, messages to standard error; colour only where it is seen.

use std::fmt::Display;
use std::io::Write;

use anstyle::{AnsiColor, Style};
use roundel::failure::Failure;
use serde::Serialize;
use serde_json::json;

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

    /// Writes a message to a person.
    pub(crate) fn note(&self, message: impl Display) {
        let _ = writeln!(anstream::stderr(), "{message}");
    }

    /// Writes why nothing came of it.
    pub(crate) fn failure(&self, failure: &Failure) {
        let mut stderr = anstream::stderr();
        let _ = writeln!(stderr, "{BAD}error:{BAD:#} {}", failure.message);
        if let Some(hint) = &failure.hint {
            let _ = writeln!(stderr, "{QUIET}hint: {hint}{QUIET:#}");
        }
        if self.json {
            let _ = writeln!(std::io::stdout(), "{}", json!({ "error": failure }));
        }
    }
}
