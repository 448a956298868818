//! What is in packs, in words.

use std::fmt::Write;

use roundel::catalogue::Fate;
use roundel::pack::container;
use roundel::pack::{Opened, Summary};

use crate::harmless::short;
use crate::output::{DOUBTFUL, QUIET, STRONG};

/// "2 documents, 1 kept state, 1 picture".
pub(super) fn amounts(
    documents: usize,
    versions: usize,
    pictures: usize,
    awards: usize,
    names: usize,
) -> String {
    let amounts = [
        (documents, "document", "documents"),
        (versions, "kept state", "kept states"),
        (pictures, "picture", "pictures"),
        (awards, "award", "awards"),
        (names, "name", "names"),
    ];
    listed(
        amounts
            .into_iter()
            .map(|(count, one, more)| (count, if count == 1 { one } else { more })),
    )
}

pub(super) fn listed<'a>(amounts: impl Iterator<Item = (usize, &'a str)>) -> String {
    let some: Vec<_> = amounts
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    if some.is_empty() {
        "nothing".to_owned()
    } else {
        some.join(", ")
    }
}

/// What a pack is, and where it comes from.
pub(super) fn origin(summary: &Summary) -> String {
    let kind = summary.kind.what();
    match &summary.seat {
        Some(seat) => format!("{kind}, {}", short(seat)),
        None => kind.to_owned(),
    }
}

/// A whole summary.
pub(super) fn summary(summary: &Summary) -> String {
    let mut text = format!("{STRONG}{}{STRONG:#}\n", origin(summary));
    let mut line = |what: &str, value: &str| {
        let _ = writeln!(text, "  {QUIET}{what:<9}{QUIET:#}{value}");
    };
    if let Some(topic) = &summary.workshop {
        line("workshop", &short(&topic.title));
    }
    let made = summary.made.strftime("%Y-%m-%d %H:%M UTC");
    line("made", &format!("{made} by {}", short(&summary.program)));
    line("laptop", &summary.device.to_string());
    line("signed", summary.signed_by.as_deref().unwrap_or("by nobody"));
    if summary.locked {
        line("locked", "with a passphrase");
    }
    line(
        "holds",
        &amounts(
            summary.documents.len(),
            summary.versions,
            summary.pictures,
            summary.awards,
            summary.names,
        ),
    );
    for document in &summary.documents {
        let by = document
            .author
            .as_deref()
            .map(|author| format!(" ({})", short(author)));
        let removed = if document.removed { ", removed" } else { "" };
        line(
            "",
            &format!(
                "{} {}{}{removed}",
                document.kind.word(),
                short(&document.title),
                by.unwrap_or_default()
            ),
        );
    }
    text
}

/// What came of a pack, in a line, and one for each conflict and warning.
pub(super) fn opened(opened: &Opened) -> String {
    let fates = [
        (Fate::New, "new"),
        (Fate::Newer, "newer"),
        (Fate::Same, "the same"),
        (Fate::Older, "older"),
        (Fate::Conflict, "in conflict"),
    ];
    let mut text = String::new();
    let documents = listed(fates.into_iter().map(|(fate, word)| (opened.count(fate), word)));
    match opened.pack.kind {
        container::Kind::Awards => {
            let amounts = [(opened.awards_new, "new"), (opened.awards_known, "known already")];
            let _ = writeln!(text, "{}: {}", origin(&opened.pack), listed(amounts.into_iter()));
        }
        _ => {
            let _ = writeln!(text, "{}: {documents}", origin(&opened.pack));
        }
    }
    for piece in opened
        .documents
        .iter()
        .filter(|piece| piece.fate == Fate::Conflict)
    {
        let _ = writeln!(
            text,
            "          {DOUBTFUL}both kept{DOUBTFUL:#}  {} {}: changed on two laptops; the later state counts",
            piece.kind.word(),
            short(&piece.title)
        );
    }
    for warning in &opened.warnings {
        let _ = writeln!(text, "          {DOUBTFUL}warning{DOUBTFUL:#}  {warning}");
    }
    text
}
