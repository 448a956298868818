//! The page that an earner shows: one HTML file, pictures and all, without a script and without a network.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::{BackpackBadge, Judge, drawn};
use crate::api::{Bytes, Context};
use crate::badge::bake;
use crate::catalogue::{BackpackRow, Keeping};
use crate::check::Overall;
use crate::failure::Failure;
use crate::prose::{self, Block, Span};

/// What the page says, in the language of whoever makes it.
#[derive(Debug, Deserialize, TS)]
pub struct PageWords {
    /// BCP 47.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The title, which its earner chose.
    pub title: String,
    /// Before the issuer, such as "Given by".
    pub by: String,
    /// Above what had to be done.
    pub criteria: String,
    /// What is said of a badge whose signature is good and whose issuer is known to whoever makes the page.
    pub good: String,
    /// At the foot: how to check a badge oneself.
    pub foot: String,
}

/// A page to make.
#[derive(Debug, Deserialize, TS)]
pub struct PageOf {
    /// What it says.
    pub words: PageWords,
}

const STYLE: &str = include_str!("page.css");

/// The badges that are shown, as one HTML file. The pictures are the files as they came, so that a badge can be saved
/// from the page and checked.
pub(in crate::api) fn backpack_page(context: &Context, request: PageOf) -> Result<Bytes, Failure> {
    let badges = shown(context)?;
    let words = &request.words;
    let mut page = head(words);
    let mut group = None;
    for (badge, row) in &badges {
        if group != Some(&badge.group) {
            if group.is_some() {
                page.push_str("</ul>\n");
            }
            if !badge.group.is_empty() {
                let _ = writeln!(page, "<h2 dir=\"auto\">{}</h2>", escaped(&badge.group));
            }
            page.push_str("<ul>\n");
            group = Some(&badge.group);
        }
        card(context, badge, row, words, &mut page);
    }
    if group.is_some() {
        page.push_str("</ul>\n");
    }
    let _ = write!(
        page,
        "</main>\n<footer>{}</footer>\n</body>\n</html>\n",
        escaped(&words.foot)
    );
    Ok(Bytes(page.into_bytes()))
}

/// The badges for a page, by their groups in the order of their names; what is in none comes first. What does not hold is
/// left out: who shows a page vouches for it.
pub(super) fn shown(context: &Context) -> Result<Vec<(BackpackBadge, BackpackRow)>, Failure> {
    let rows = context.studio().catalogue()?.backpack()?.into_iter();
    let judge = Judge::new(context)?;
    let mut badges: Vec<_> = rows
        .filter(|row| row.keeping == Keeping::Kept && row.shown)
        .map(|row| (judge.badge(&row), row))
        .filter(|(badge, _)| matches!(badge.overall, Overall::Good | Overall::Look))
        .collect();
    badges.sort_by(|(one, _), (other, _)| one.group.cmp(&other.group));
    Ok(badges)
}

fn head(words: &PageWords) -> String {
    let direction = if words.direction == "rtl" { "rtl" } else { "ltr" };
    let style = STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'sha256-{style}'; \
         base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1 dir=\"auto\">{title}</h1>\n",
        escaped(&words.language),
        title = escaped(&words.title),
    )
}

fn card(context: &Context, badge: &BackpackBadge, row: &BackpackRow, words: &PageWords, page: &mut String) {
    let name = badge.name.as_ref().unwrap_or(&badge.file);
    page.push_str("<li>\n");
    if let Some(picture) = picture(context, row) {
        let _ = writeln!(page, "<img src=\"{}\" alt=\"\">", escaped(&picture));
    }
    let level = if badge.group.is_empty() { 2 } else { 3 };
    let _ = writeln!(page, "<h{level} dir=\"auto\">{}</h{level}>", escaped(name));
    let mut line = |class: &str, text: &str| {
        let _ = writeln!(page, "<p class=\"{class}\" dir=\"auto\">{}</p>", escaped(text));
    };
    if let Some(issuer) = &badge.issuer {
        line("soft", &format!("{} {issuer}", words.by));
    }
    if badge.overall == Overall::Good {
        line("good", &words.good);
    }
    if let Some(description) = &badge.description {
        line("", description);
    }
    if let Some(criteria) = &badge.criteria {
        let _ = writeln!(
            page,
            "<details><summary>{}</summary><div class=\"said\">{}</div></details>",
            escaped(&words.criteria),
            blocks(&prose::read(criteria))
        );
    }
    page.push_str("</li>\n");
}

/// What somebody wrote, in elements that mean no more than that: it has no say in the headings of the page.
fn blocks(read: &[Block]) -> String {
    let mut html = String::new();
    for block in read {
        let _ = match block {
            Block::Paragraph { spans } => write!(html, "<p dir=\"auto\">{}</p>", inline(spans)),
            Block::Heading { spans } => {
                write!(html, "<p dir=\"auto\"><strong>{}</strong></p>", inline(spans))
            }
            Block::Bullets { items } => write!(html, "<ul>{}</ul>", list(items)),
            Block::Numbers { first, items } => {
                write!(html, "<ol start=\"{first}\">{}</ol>", list(items))
            }
            Block::Quote { blocks: said } => write!(html, "<blockquote>{}</blockquote>", blocks(said)),
            Block::Code { text } => write!(html, "<pre>{}</pre>", escaped(text)),
            Block::Rule => write!(html, "<hr>"),
        };
    }
    html
}

fn list(items: &[Vec<Block>]) -> String {
    let item = |item: &Vec<Block>| format!("<li>{}</li>", blocks(item));
    items.iter().map(item).collect()
}

fn inline(spans: &[Span]) -> String {
    let span = |span: &Span| match span {
        Span::Text { text } => escaped(text),
        Span::Emphasis { spans } => format!("<em>{}</em>", inline(spans)),
        Span::Strong { spans } => format!("<strong>{}</strong>", inline(spans)),
        Span::Code { text } => format!("<code>{}</code>", escaped(text)),
        Span::Link { spans, address } if spans.is_empty() => escaped(address),
        Span::Link { spans, address } => format!("{} ({})", inline(spans), escaped(address)),
    };
    spans.iter().map(span).collect()
}

/// The file itself where it is a picture with a badge inside.
fn picture(context: &Context, row: &BackpackRow) -> Option<String> {
    let media = match bake::take(&row.bytes).ok().map(|taken| taken.format) {
        Some(bake::Format::Png) => "image/png",
        Some(bake::Format::Svg) => "image/svg+xml",
        None => return drawn(context, row).map(|picture| picture.data_uri()),
    };
    Some(format!("data:{media};base64,{}", STANDARD.encode(&row.bytes)))
}

/// Somebody else's words within HTML, also within quotes. Characters that turn the order of letters round are left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() && c != '\n' => {}
            c => safe.push(c),
        }
    }
    safe
}
