//! What is told about a sweep while it goes on, and at its end.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use roundel::badge::verdict::{Outcome, Verdict};
use roundel::failure::{Code, Failure};
use roundel::sweep::{Fate, items};
use serde::Serialize;

use super::wording::{self, Detail};
use crate::End;
use crate::output::{BAD, Output, QUIET};

/// How many kinds of other files are named at the end.
const KINDS: usize = 6;

/// An element of the JSON array.
#[derive(Serialize)]
#[serde(untagged)]
enum Element<'a> {
    Judged {
        file: &'a str,
        #[serde(flatten)]
        verdict: &'a Verdict,
    },
    Unreadable {
        file: &'a str,
        error: &'a Failure,
    },
}

/// One file's fate in words.
pub(super) struct Told {
    fate: Short,
    result: String,
}

impl Told {
    /// Why the file could not be read, if so.
    pub(super) fn failure(&self) -> Option<&Failure> {
        match &self.fate {
            Short::Unreadable(failure) => Some(failure),
            _ => None,
        }
    }
}

enum Short {
    Judged(Outcome),
    Passed(String),
    Unreadable(Failure),
}

/// Puts fates into words; shared by all cores.
#[derive(Clone, Copy)]
pub(super) struct Words {
    pub(super) json: bool,
    pub(super) detail: Detail,
}

impl Words {
    pub(super) fn word(self, path: &Path, fate: Fate) -> Told {
        let file = path.display().to_string();
        match fate {
            Fate::Judged(verdict) => Told {
                fate: Short::Judged(verdict.verdict),
                result: if self.json {
                    element(&Element::Judged {
                        file: &file,
                        verdict: &verdict,
                    })
                } else {
                    wording::told(&file, &verdict, self.detail)
                },
            },
            Fate::Passed(kind) => Told {
                fate: Short::Passed(kind),
                result: if self.detail == Detail::Everything && !self.json {
                    format!("{QUIET}no badge{QUIET:#} {}\n", crate::harmless::harmless(&file))
                } else {
                    String::new()
                },
            },
            Fate::Unreadable(error) => Told {
                result: if self.json {
                    element(&Element::Unreadable {
                        file: &file,
                        error: &error,
                    })
                } else {
                    String::new()
                },
                fate: Short::Unreadable(error),
            },
        }
    }
}

fn element(element: &Element<'_>) -> String {
    let text = serde_json::to_string_pretty(element).expect("verdicts are texts and lists");
    crate::harmless::json(format!("  {}", text.replace('\n', "\n  ")))
}

/// Tells the fates in their order and counts them.
pub(super) struct Report<'o> {
    output: &'o Output,
    words: Words,
    bar: ProgressBar,
    counts: [u64; 3],
    unreadable: u64,
    passed: BTreeMap<String, u64>,
    elements: u64,
    /// Whether somebody still reads what is told.
    is_heard: bool,
}

impl<'o> Report<'o> {
    pub(super) fn new(output: &'o Output, words: Words, paths: &[PathBuf]) -> Self {
        let mut report = Self {
            output,
            words,
            bar: bar(paths),
            counts: [0; 3],
            unreadable: 0,
            passed: BTreeMap::new(),
            elements: 0,
            is_heard: true,
        };
        if words.json {
            report.say("[");
        }
        report
    }

    /// Tells about one file. False when nobody reads any more.
    pub(super) fn tell(&mut self, told: Told) -> bool {
        self.bar.inc(1);
        if let Some(failure) = told.failure() {
            let output = self.output;
            self.bar.suspend(|| output.trouble(failure));
        }
        if !told.result.is_empty() {
            let between = match (self.words.json, self.elements) {
                (false, _) => "",
                (true, 0) => "\n",
                (true, _) => ",\n",
            };
            self.elements += 1;
            self.say(&format!("{between}{}", told.result));
        }
        match told.fate {
            Short::Judged(outcome) => self.counts[outcome as usize] += 1,
            Short::Passed(kind) => *self.passed.entry(kind).or_default() += 1,
            Short::Unreadable(_) => self.unreadable += 1,
        }
        self.is_heard
    }

    fn say(&mut self, text: &str) {
        let output = self.output;
        self.is_heard &= self.bar.suspend(|| output.part(text));
    }

    /// Says how it ended. `is_whole` is false when it was interrupted.
    pub(super) fn end(mut self, is_whole: bool, is_many: bool) -> End {
        self.bar.finish_and_clear();
        if self.words.json {
            self.say(if self.elements == 0 { "]\n" } else { "\n]\n" });
        }
        let judged: u64 = self.counts.iter().sum();
        if is_many {
            self.sum_up(judged);
        }
        if !is_whole && self.is_heard {
            self.output
                .note(format!("{BAD}stopped:{BAD:#} the other files were not looked at"));
            return End::Failed;
        }
        if self.unreadable > 0 {
            return End::Failed;
        }
        if judged == 0 && self.is_heard {
            self.output
                .trouble(&Failure::new(Code::File, "there is no badge to check"));
            return End::Failed;
        }
        End::unless(self.counts[Outcome::Invalid as usize] == 0)
    }
}

impl Report<'_> {
    /// The counts: every file that was looked at is in one of them.
    fn sum_up(&mut self, judged: u64) {
        let outcomes = [Outcome::Valid, Outcome::Warning, Outcome::Invalid];
        let mut parts: Vec<String> = outcomes
            .into_iter()
            .map(|outcome| (self.counts[outcome as usize], wording::outcome(outcome)))
            .filter(|(count, _)| *count > 0)
            .map(|(count, (word, style))| format!("{style}{} {word}{style:#}", HumanCount(count)))
            .collect();
        if self.unreadable > 0 {
            parts.push(format!(
                "{BAD}{} could not be read{BAD:#}",
                HumanCount(self.unreadable)
            ));
        }
        let mut text = parts.join(", ");
        if !text.is_empty() {
            text.push('\n');
        }
        let passed: u64 = self.passed.values().sum();
        if passed > 0 {
            let _ = writeln!(
                text,
                "{QUIET}passed over, no badges: {} ({}){QUIET:#}",
                HumanCount(passed),
                self.kinds()
            );
        }
        if self.words.json {
            // For programs the counts are in the array itself, but for what is not in it.
            if passed > 0 {
                self.output.note(text.lines().last().unwrap_or_default());
            }
        } else if judged + self.unreadable + passed > 0 {
            self.say(&text);
        }
    }

    /// The most frequent kinds of files that are no badges.
    fn kinds(&self) -> String {
        let mut kinds: Vec<(&str, u64)> = self
            .passed
            .iter()
            .map(|(kind, count)| (kind.as_str(), *count))
            .collect();
        kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let rest: u64 = kinds.iter().skip(KINDS).map(|(_, count)| count).sum();
        kinds.truncate(KINDS);
        if rest > 0 {
            kinds.push(("of other kinds", rest));
        }
        let named = kinds
            .into_iter()
            .map(|(kind, count)| format!("{} {kind}", HumanCount(count)));
        named.collect::<Vec<_>>().join(", ")
    }
}

/// The bar, with the number of files where somebody sees it: to count them takes a walk of its own.
fn bar(paths: &[PathBuf]) -> ProgressBar {
    let bar = ProgressBar::new(0);
    if !bar.is_hidden() {
        bar.set_length(items(paths).count() as u64);
    }
    let style = ProgressStyle::with_template("{bar:32} {human_pos}/{human_len} files  {per_sec}  {eta} left")
        .expect("the template is well-formed");
    bar.with_style(style)
}
