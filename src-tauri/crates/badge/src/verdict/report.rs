//! Collecting what the checks find.

use super::{
    Check, Finding, Name, Outcome, Saying, Told, Verdict,
    summary::{Issuer, Organisation, Summary},
};

/// Findings so far. Of several findings for one check the worst decides, and their sentences stand one after another.
#[derive(Default)]
pub(super) struct Report {
    checks: Vec<Check>,
    keeps_text: bool,
    /// The badge that was judged, as JSON, where that was wanted.
    pub(super) text: Option<String>,
    /// For whom the issuer signs.
    pub(super) organisation: Option<Organisation>,
}

impl Report {
    /// One that also keeps what was judged.
    pub(super) fn keeping_text() -> Self {
        Self {
            keeps_text: true,
            ..Self::default()
        }
    }

    /// Keeps the text of the badge where that is wanted.
    pub(super) fn keep(&mut self, text: impl FnOnce() -> Option<String>) {
        if self.keeps_text {
            self.text = text();
        }
    }

    pub(super) fn passed(&mut self, name: Name, told: Told) {
        self.add(name, Finding::Passed, told);
    }

    pub(super) fn warning(&mut self, name: Name, told: Told) {
        self.add(name, Finding::Warning, told);
    }

    pub(super) fn failed(&mut self, name: Name, told: Told) {
        self.add(name, Finding::Failed, told);
    }

    pub(super) fn not_checked(&mut self, name: Name, told: Told) {
        self.add(name, Finding::NotChecked, told);
    }

    pub(super) fn add(&mut self, name: Name, outcome: Finding, told: Told) {
        match self.checks.iter_mut().find(|check| check.name == name) {
            // What is right goes without saying where something else is wrong.
            Some(known) if known.outcome < outcome && known.outcome <= Finding::Passed => {
                *known = told.check(name, outcome);
            }
            Some(known) if outcome <= Finding::Passed && known.outcome > Finding::Passed => {}
            Some(known) => {
                known.outcome = known.outcome.max(outcome);
                if !known.message.contains(&told.message) {
                    known.message = format!("{} {}", known.message, told.message);
                    known.said.extend(told.said);
                }
            }
            None => self.checks.push(told.check(name, outcome)),
        }
    }

    /// Says the same of every check about which nothing was said.
    pub(super) fn fill(&mut self, told: &Told) {
        for name in Name::ALL {
            if !self.checks.iter().any(|check| check.name == name) {
                self.not_checked(name, told.clone());
            }
        }
    }

    /// What a check has come to so far.
    pub(super) fn finding(&self, name: Name) -> Finding {
        let known = self.checks.iter().find(|check| check.name == name);
        known.map_or(Finding::NotChecked, |check| check.outcome)
    }

    /// The findings that are not as they should be, the worst first and otherwise in the order in which they were made.
    pub(super) fn complaints(&self) -> Vec<&Check> {
        let mut complaints: Vec<&Check> = self
            .checks
            .iter()
            .filter(|check| check.outcome > Finding::Passed)
            .collect();
        complaints.sort_by_key(|check| std::cmp::Reverse(check.outcome));
        complaints
    }

    pub(super) fn verdict(&mut self, summary: Summary) -> Verdict {
        self.fill(
            &Saying::UncheckedEarlier
                .told("Not checked, because an earlier check found nothing to go on with."),
        );
        self.checks.sort_unstable_by_key(|check| check.name);
        let worst = self.checks.iter().map(|check| check.outcome).max();
        let is_proved = [Name::Signature, Name::Hosted]
            .iter()
            .any(|name| self.finding(*name) == Finding::Passed);
        let verdict = match worst {
            Some(Finding::Failed) | None => Outcome::Invalid,
            // No badge is good because nobody looked.
            Some(Finding::Passed) if is_proved => Outcome::Valid,
            Some(_) => Outcome::Warning,
        };
        Verdict {
            verdict,
            checks: std::mem::take(&mut self.checks),
            issuer: summary.issuer.map(|issuer| Issuer {
                organisation: self.organisation.take(),
                ..issuer
            }),
            content: summary.content,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_good_because_nobody_looked() {
        let mut report = Report::default();
        report.passed(Name::File, Saying::FileText.told("Good."));
        assert_eq!(
            report.verdict(Summary::default()).verdict,
            Outcome::Warning,
            "no signature was checked"
        );
    }

    #[test]
    fn the_worst_finding_decides() {
        let mut report = Report::default();
        report.passed(Name::File, Saying::FileText.told("Good."));
        report.warning(Name::File, Saying::FileSeveral.told("Odd."));
        report.warning(Name::File, Saying::FileCompressed.told("Odder."));
        report.passed(Name::File, Saying::FileText.told("Fine."));
        let verdict = report.verdict(Summary::default());
        assert_eq!(
            verdict.verdict,
            Outcome::Warning,
            "a warning is worse than what passed"
        );
        assert_eq!(
            verdict.checks.len(),
            Name::ALL.len(),
            "every check is listed once"
        );
        assert_eq!(
            verdict.checks[0].message, "Odd. Odder.",
            "what is right goes without saying beside what is not"
        );
        assert_eq!(
            verdict.checks[0].said,
            [Saying::FileSeveral.said(), Saying::FileCompressed.said()],
            "the codes say what the sentences say"
        );
    }
}
