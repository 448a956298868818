//! What the checks found, collected in the order in which they were made.

use super::{Check, Name};
use crate::verdict::{Finding, Told};

/// The checks made so far.
#[derive(Debug, Default)]
pub(super) struct Report {
    checks: Vec<Check>,
}

impl Report {
    pub(super) fn passed(&mut self, name: Name, told: Told) {
        self.push(name, Finding::Passed, told);
    }

    pub(super) fn warn(&mut self, name: Name, told: Told) {
        self.push(name, Finding::Warning, told);
    }

    pub(super) fn fail(&mut self, name: Name, told: Told) {
        self.push(name, Finding::Failed, told);
    }

    pub(super) fn skip(&mut self, name: Name, told: Told) {
        self.push(name, Finding::NotChecked, told);
    }

    fn push(&mut self, name: Name, outcome: Finding, told: Told) {
        let Told { message, said } = told;
        self.checks.push(Check {
            name,
            outcome,
            message,
            said,
        });
    }

    /// Whether a check of this name found something else than that all is well.
    pub(super) fn flawed(&self, name: Name) -> bool {
        let flawed = |check: &Check| matches!(check.outcome, Finding::Warning | Finding::Failed);
        self.checks
            .iter()
            .any(|check| check.name == name && flawed(check))
    }

    /// The checks in the order of their names; those of one name as they were made.
    pub(super) fn into_checks(self) -> Vec<Check> {
        let mut checks = self.checks;
        checks.sort_by_key(|check| check.name);
        checks
    }
}

/// A text from outside in a message: short, and without characters that hide or turn round what stands beside them.
pub(super) fn show(text: &str) -> String {
    const LONGEST: usize = 100;
    let hides = |c: char| {
        c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    let mut shown: String = text
        .chars()
        .take(LONGEST)
        .map(|c| if hides(c) { '\u{FFFD}' } else { c })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_cannot_take_over_a_terminal() {
        let shown = show("Ann\u{1b}[2J\u{202e}a\nb");
        assert!(
            shown.chars().all(|c| !c.is_control() && c != '\u{202e}'),
            "escape sequences and reversed text stay out of messages: {shown:?}"
        );
        assert!(show(&"x".repeat(500)).chars().count() <= 101, "long text is cut");
    }
}
