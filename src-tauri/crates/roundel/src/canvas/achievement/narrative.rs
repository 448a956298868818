//! The criteria as one text in Markdown, which is what Open Badges 3.0 has for them.

use std::fmt::Write;

use crate::canvas::document::Canvas;
use crate::canvas::sheet::Sheet;
use crate::canvas::template::{CanvasBox, Feeds};

/// Joins the answers that feed the criteria, and at the end what shows them.
pub(super) fn narrative(canvas: &Canvas, sheet: &Sheet) -> String {
    let mut parts = Vec::new();
    for feeds in [Feeds::Criteria, Feeds::Evidence] {
        let boxes = canvas.template().boxes().filter(|b| b.feeds == feeds);
        parts.extend(boxes.filter_map(|b| part(canvas, sheet, b)));
    }
    parts.join("\n\n")
}

/// The answers of one box: a paragraph, or a list where there are several or words stand above them.
fn part(canvas: &Canvas, sheet: &Sheet, b: &CanvasBox) -> Option<String> {
    let (language, base) = (canvas.language(), canvas.template().language());
    let answers = sheet
        .of(&b.id)
        .map(|entry| b.meant(&entry.wording.text, language, base));
    let answers: Vec<_> = answers.collect();
    let mut part = String::new();
    match (&b.lead, answers.as_slice()) {
        (_, []) => return None,
        (None, [only]) => part.push_str(only),
        (lead, _) => {
            if let Some(lead) = lead {
                let _ = write!(part, "**{}**\n\n", lead.get(language, base));
            }
            // Further lines of an answer belong to its point of the list.
            let points: Vec<_> = answers
                .iter()
                .map(|answer| format!("* {}", answer.replace('\n', "\n  ")))
                .collect();
            part.push_str(&points.join("\n"));
        }
    }
    Some(part)
}
