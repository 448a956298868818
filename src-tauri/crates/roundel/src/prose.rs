//! What somebody wrote in Markdown, which Open Badges has for criteria and narratives: read into blocks, from which the
//! window makes its own elements and a page its own HTML.
//!
//! Somebody else's words stay words: HTML among them is text, an image is the words that stand for it, and a link is shown
//! with its address, which leads nowhere.

use std::collections::BTreeMap;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag};
use serde::Serialize;
use ts_rs::TS;

use crate::badge::json::{self, Json};

/// The longest text that is read as Markdown, in bytes. A longer one is shown as it stands.
const MOST_BYTES: usize = 64 << 10;

/// The most pieces of a text. One with more is shown as it stands.
const MOST_PIECES: usize = 8000;

/// How deep things lie in each other. What lies deeper is shown without its own form.
const DEPTH: usize = 8;

/// The members of a badge that hold Markdown (Open Badges 3.0, sections B.1 and B.2; the same names in 2.0).
const MEMBERS: &[&str] = &["narrative", "endorsementComment"];

/// A part of a text that begins on a line of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
#[ts(rename = "ProseBlock")]
pub enum Block {
    /// Words.
    Paragraph {
        /// They; a line break is one in a text.
        spans: Vec<Span>,
    },
    /// Words above others.
    Heading {
        /// They.
        spans: Vec<Span>,
    },
    /// A list with a dot before each item.
    Bullets {
        /// What stands behind the dots.
        items: Vec<Vec<Block>>,
    },
    /// A list with a number before each item.
    Numbers {
        /// The number of the first.
        first: u32,
        /// What stands behind the numbers.
        items: Vec<Vec<Block>>,
    },
    /// What somebody else said.
    Quote {
        /// It.
        blocks: Vec<Block>,
    },
    /// Letters that stand as they were typed.
    Code {
        /// They.
        text: String,
    },
    /// A line between two parts.
    Rule,
}

/// Words within a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
#[ts(rename = "ProseSpan")]
pub enum Span {
    /// Plain ones.
    Text {
        /// They.
        text: String,
    },
    /// Stressed ones.
    Emphasis {
        /// They.
        spans: Vec<Span>,
    },
    /// Heavily stressed ones.
    Strong {
        /// They.
        spans: Vec<Span>,
    },
    /// Letters that stand as they were typed.
    Code {
        /// They.
        text: String,
    },
    /// Words that name a place, or stand for a picture.
    Link {
        /// They; none where they are the address.
        spans: Vec<Span>,
        /// Where it is. Nobody is led there.
        address: String,
    },
}

/// Reads a text.
pub fn read(text: &str) -> Vec<Block> {
    let read = if text.len() <= MOST_BYTES {
        parsed(text)
    } else {
        None
    };
    read.unwrap_or_else(|| {
        vec![Block::Paragraph {
            spans: vec![Span::Text {
                text: text.to_owned(),
            }],
        }]
    })
}

/// Reads whatever a badge, as JSON, says in Markdown. Answers with what became of each text.
pub fn of_badge(document: &str) -> BTreeMap<String, Vec<Block>> {
    let mut found = BTreeMap::new();
    let Ok(document) = json::parse(document.as_bytes()) else {
        return found;
    };
    let mut left = vec![&document];
    while let Some(thing) = left.pop() {
        match thing {
            Json::Array(elements) => left.extend(elements),
            Json::Object(members) => {
                for (name, value) in members {
                    match value.as_str() {
                        Some(text) if MEMBERS.contains(&name.as_ref()) => {
                            found.entry(text.to_owned()).or_insert_with(|| read(text));
                        }
                        _ => left.push(value),
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// Something that has begun and not yet ended.
enum Open {
    Paragraph(Vec<Span>),
    Heading(Vec<Span>),
    List {
        first: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    Item(Vec<Block>),
    Quote(Vec<Block>),
    Code(String),
    Emphasis(Vec<Span>),
    Strong(Vec<Span>),
    Link {
        address: String,
        spans: Vec<Span>,
    },
    /// What is in it belongs to what it lies in; a block begins and ends a line there.
    Nothing {
        block: bool,
    },
}

/// None where a text has too many pieces.
fn parsed(text: &str) -> Option<Vec<Block>> {
    let mut reading = Reading::default();
    for (at, event) in Parser::new_ext(text, Options::empty()).enumerate() {
        if at == MOST_PIECES {
            return None;
        }
        match event {
            Event::Start(tag) => reading.begin(tag),
            Event::End(_) => reading.end(),
            Event::Text(words) | Event::Html(words) | Event::InlineHtml(words) => reading.text(&words),
            Event::Code(words) => reading.span(Span::Code {
                text: words.into_string(),
            }),
            Event::SoftBreak | Event::HardBreak => reading.text("\n"),
            Event::Rule => reading.block(Block::Rule),
            // Nothing else is turned on.
            _ => {}
        }
    }
    Some(reading.blocks)
}

#[derive(Default)]
struct Reading {
    blocks: Vec<Block>,
    open: Vec<Open>,
}

impl Reading {
    fn begin(&mut self, tag: Tag<'_>) {
        let formed = |open: &&Open| !matches!(open, Open::Nothing { .. });
        let is_deep = self.open.iter().filter(formed).count() >= DEPTH;
        let address = |url: CowStr<'_>| url.into_string();
        let opened = match tag {
            // A list has items, however deep it lies.
            Tag::Item if matches!(self.open.last(), Some(Open::List { .. })) => Open::Item(Vec::new()),
            Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. } if is_deep => {
                Open::Nothing { block: false }
            }
            _ if is_deep => Open::Nothing { block: true },
            Tag::Paragraph | Tag::HtmlBlock => Open::Paragraph(Vec::new()),
            Tag::Heading { .. } => Open::Heading(Vec::new()),
            Tag::BlockQuote(_) => Open::Quote(Vec::new()),
            Tag::CodeBlock(_) => Open::Code(String::new()),
            Tag::List(first) => Open::List {
                first,
                items: Vec::new(),
            },
            Tag::Emphasis => Open::Emphasis(Vec::new()),
            Tag::Strong => Open::Strong(Vec::new()),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => Open::Link {
                address: address(dest_url),
                spans: Vec::new(),
            },
            _ => Open::Nothing { block: true },
        };
        self.open.push(opened);
    }

    fn end(&mut self) {
        let Some(ended) = self.open.pop() else { return };
        match ended {
            Open::Paragraph(spans) => self.block(Block::Paragraph {
                spans: trimmed(spans),
            }),
            Open::Heading(spans) => self.block(Block::Heading {
                spans: trimmed(spans),
            }),
            Open::Quote(blocks) => self.block(Block::Quote { blocks }),
            Open::Code(text) => self.block(Block::Code {
                text: text.trim_end_matches('\n').to_owned(),
            }),
            Open::List { first, items } => self.block(match first {
                None => Block::Bullets { items },
                Some(first) => Block::Numbers {
                    first: u32::try_from(first).unwrap_or(u32::MAX),
                    items,
                },
            }),
            Open::Item(mut blocks) => {
                if let Some(Block::Paragraph { spans }) = blocks.last_mut() {
                    *spans = trimmed(std::mem::take(spans));
                }
                if let Some(Open::List { items, .. }) = self.open.last_mut() {
                    items.push(blocks);
                }
            }
            Open::Emphasis(spans) => self.span(Span::Emphasis { spans }),
            Open::Strong(spans) => self.span(Span::Strong { spans }),
            Open::Link { address, spans } => {
                let words = words(&spans);
                let is_address = address == words || address.strip_prefix("mailto:") == Some(words.as_str());
                self.span(Span::Link {
                    spans: if is_address { Vec::new() } else { spans },
                    address,
                });
            }
            Open::Nothing { block: true } => self.text("\n"),
            Open::Nothing { block: false } => {}
        }
    }

    /// What is added to now.
    fn inner(&mut self) -> Option<&mut Open> {
        self.open
            .iter_mut()
            .rev()
            .find(|open| !matches!(open, Open::Nothing { .. }))
    }

    fn block(&mut self, block: Block) {
        match self.inner() {
            None => self.blocks.push(block),
            Some(Open::Item(blocks) | Open::Quote(blocks)) => blocks.push(block),
            Some(Open::List { items, .. }) => items.push(vec![block]),
            // Blocks lie in blocks; were one to lie among words, it would be words.
            Some(_) => {}
        }
    }

    fn span(&mut self, span: Span) {
        let blocks = match self.inner() {
            None => &mut self.blocks,
            Some(
                Open::Paragraph(spans)
                | Open::Heading(spans)
                | Open::Emphasis(spans)
                | Open::Strong(spans)
                | Open::Link { spans, .. },
            ) => return add(spans, span),
            Some(Open::Code(text)) => return text.push_str(&words(&[span])),
            Some(Open::Nothing { .. }) => return,
            Some(Open::Item(blocks) | Open::Quote(blocks)) => blocks,
            Some(Open::List { items, .. }) => {
                items.push(Vec::new());
                items.last_mut().expect("it was just put there")
            }
        };
        // The words of a short item stand in it without a paragraph.
        match blocks.last_mut() {
            Some(Block::Paragraph { spans }) => add(spans, span),
            _ => blocks.push(Block::Paragraph { spans: vec![span] }),
        }
    }

    fn text(&mut self, text: &str) {
        self.span(Span::Text {
            text: text.to_owned(),
        });
    }
}

/// Adds words; plain ones go on where plain ones end.
fn add(spans: &mut Vec<Span>, span: Span) {
    match (spans.last_mut(), span) {
        (Some(Span::Text { text }), Span::Text { text: more }) => text.push_str(&more),
        (_, span) => spans.push(span),
    }
}

/// Without line breaks at the end.
fn trimmed(mut spans: Vec<Span>) -> Vec<Span> {
    if let Some(Span::Text { text }) = spans.last_mut() {
        text.truncate(text.trim_end_matches('\n').len());
        if text.is_empty() {
            spans.pop();
        }
    }
    spans
}

/// The words alone.
fn words(spans: &[Span]) -> String {
    let mut all = String::new();
    for span in spans {
        match span {
            Span::Text { text } | Span::Code { text } => all.push_str(text),
            Span::Emphasis { spans } | Span::Strong { spans } => all.push_str(&words(spans)),
            Span::Link { spans, address } if spans.is_empty() => all.push_str(address),
            Span::Link { spans, .. } => all.push_str(&words(spans)),
        }
    }
    all
}

#[cfg(test)]
mod tests;
