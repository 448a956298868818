//! `roundel canvas show`

use std::fmt::Write;

use roundel::canvas::page::{Page, PageAnswer, PageBox, View};
use roundel::canvas::template::ONE_LINE;
use roundel::failure::Failure;

use super::place::Opened;
use crate::End;
use crate::harmless::harmless;
use crate::output::{Output, QUIET, STRONG};

/// Shows a canvas, blank or annotated.
pub(super) fn run(opened: &Opened, annotated: bool, output: &Output) -> Result<End, Failure> {
    let view = if annotated { View::Annotated } else { View::Blank };
    let page = Page::of(&opened.canvas, view);
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
