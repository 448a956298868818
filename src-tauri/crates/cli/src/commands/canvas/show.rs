//! `roundel canvas templates` and `roundel canvas show`

use std::fmt::Write;
use std::path::Path;

use roundel::badge::credential::Language;
use roundel::canvas::page::{Page, PageAnswer, PageBox, View};
use roundel::canvas::template::{self, ONE_LINE};
use roundel::failure::Failure;
use serde_json::json;

use super::open;
use crate::End;
use crate::harmless::harmless;
use crate::output::{Output, QUIET, STRONG};

/// Lists the worksheets of the program.
pub(super) fn templates(output: &Output) -> End {
    let english = Language::new("en").expect("a language code");
    let (mut text, mut machine) = (String::new(), Vec::new());
    for template in template::bundled() {
        let (id, minutes) = (template.id(), template.minutes());
        let about = template.about().get(&english, template.language());
        let _ = writeln!(
            text,
            "{STRONG}{:<14}{STRONG:#} {minutes} min  {QUIET}{about}{QUIET:#}",
            id.as_str()
        );
        let boxes: Vec<_> = template.boxes().map(|b| &b.id).collect();
        machine.push(json!({
            "name": id, "title": template.name(), "about": template.about(), "minutes": minutes, "boxes": boxes,
        }));
    }
    output.result(&machine, text);
    End::Done
}

/// Shows a canvas, blank or annotated.
pub(super) fn run(file: &Path, annotated: bool, output: &Output) -> Result<End, Failure> {
    let view = if annotated { View::Annotated } else { View::Blank };
    let page = Page::of(&open(file)?, view);
    let mut text = format!(
        "{STRONG}{}{STRONG:#}  {QUIET}{} min{QUIET:#}\n{}\n",
        harmless(&page.title),
        page.minutes,
        harmless(&page.about)
    );
    for section in &page.sections {
        let _ = writeln!(
            text,
            "\n{STRONG}{}{STRONG:#}",
            harmless(&section.title).to_uppercase()
        );
        for b in &section.boxes {
            question(b, &mut text);
        }
    }
    output.result(&page, text);
    Ok(End::Done)
}

fn question(b: &PageBox, text: &mut String) {
    let limit = b.limit.filter(|limit| *limit <= ONE_LINE);
    let limit = limit.map(|limit| format!(", up to {limit} letters"));
    let limit = limit.unwrap_or_default();
    let _ = writeln!(
        text,
        "\n{STRONG}{}{STRONG:#}  {QUIET}{}, {} min{limit}{QUIET:#}",
        harmless(&b.prompt),
        b.id,
        b.minutes
    );
    if let Some(note) = &b.note {
        let _ = writeln!(text, "  {}", harmless(note));
    }
    for example in &b.examples {
        let _ = writeln!(
            text,
            "  {QUIET}{}: {}{QUIET:#}",
            example.setting.name(),
            harmless(&example.text)
        );
    }
    for choice in &b.choices {
        let _ = writeln!(
            text,
            "  {QUIET}( ) {}: {}{QUIET:#}",
            harmless(&choice.word),
            harmless(&choice.text)
        );
    }
    for (number, answer) in (1..).zip(&b.answers) {
        answered(number, answer, text);
    }
    if b.answers.is_empty() {
        let _ = writeln!(text, "  {QUIET}…{QUIET:#}");
    }
}

fn answered(number: usize, answer: &PageAnswer, text: &mut String) {
    let lines: Vec<_> = answer.text.lines().map(harmless).collect();
    let by = answer
        .author
        .as_deref()
        .map(|author| format!("  ({})", harmless(author)));
    let _ = writeln!(
        text,
        "  {number}. {}{QUIET}{}{QUIET:#}",
        lines.join("\n     "),
        by.unwrap_or_default()
    );
}
