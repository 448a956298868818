//! The credential as an element of an SVG (Open Badges 3.0, section 5.3.2).

use std::{borrow::Cow, ops::Range};

use roxmltree::{Document, Node, ParsingOptions};

use super::{
    BakeError, Format, Generation, MAX_SVG_BYTES, Oddity, Pieces, Taken, joined, spliced,
    svg_scan::{self, MAX_ELEMENTS, tag_end},
    without,
};
use crate::credential::Jws;

const NAMESPACE_3: &str = "https://purl.imsglobal.org/ob/v3p0";
const NAMESPACE_2: &str = "http://openbadges.org";
const NAMESPACE_SVG: &str = "http://www.w3.org/2000/svg";

/// What [`insert`] writes directly after the name of the `<svg>` tag. With [`ELEMENT`] as the first child it is
/// recognised as Roundel's own and taken out again with the element.
const DECLARATION: &str = r#" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0""#;
const ELEMENT: &str = "<openbadges:credential";
const CLOSE: &str = "</openbadges:credential>";

/// An SVG whose limits have been checked and which is well-formed.
struct Svg<'a> {
    text: &'a str,
    document: Document<'a>,
}

impl<'a> Svg<'a> {
    fn read(file: &'a [u8]) -> Result<Self, BakeError> {
        let broken = |reason: String| BakeError::BrokenSvg { reason };
        let text = std::str::from_utf8(file).map_err(|_| broken("its text is not UTF-8".to_owned()))?;
        svg_scan::check(text)?;
        let options = ParsingOptions {
            allow_dtd: true,
            // Text between the elements makes nodes too.
            nodes_limit: 3 * MAX_ELEMENTS as u32,
            ..ParsingOptions::default()
        };
        let document = Document::parse_with_options(text, options).map_err(|e| broken(e.to_string()))?;
        let root = document.root_element().tag_name();
        if root.name() != "svg" || root.namespace().is_some_and(|space| space != NAMESPACE_SVG) {
            return Err(broken("its outermost element is not <svg>".to_owned()));
        }
        Ok(Self { text, document })
    }

    fn badges(&self) -> impl Iterator<Item = (Generation, Node<'_, 'a>)> {
        self.document.descendants().filter_map(|node| {
            let name = node.is_element().then(|| node.tag_name())?;
            match (name.namespace(), name.name()) {
                (Some(NAMESPACE_3), "credential") => Some((Generation::Three, node)),
                (Some(NAMESPACE_2), "assertion") => Some((Generation::Two, node)),
                _ => None,
            }
        })
    }

    /// Where the name of the `<svg>` tag ends, and where the tag ends.
    fn opening(&self) -> (usize, usize) {
        let start = self.document.root_element().range().start;
        let tag = &self.text.as_bytes()[start..];
        let name = tag
            .iter()
            .position(|b| b.is_ascii_whitespace() || matches!(b, b'>' | b'/'))
            .unwrap_or(0);
        (start + name, start + tag_end(tag))
    }

    /// The declaration that [`insert`] wrote, if it did.
    fn own_declaration(&self) -> Option<Range<usize>> {
        let (name_end, tag_end) = self.opening();
        let declared = self.text[name_end..].starts_with(DECLARATION);
        let element = self.text[tag_end..].strip_prefix(ELEMENT)?;
        let relies_on_it = element.starts_with("><![CDATA[") || element.starts_with(" verify=\"");
        (declared && relies_on_it).then(|| name_end..name_end + DECLARATION.len())
    }

    fn cuts(&self) -> Vec<Range<usize>> {
        let elements = self.badges().map(|(_, node)| node.range());
        elements.chain(self.own_declaration()).collect()
    }

    fn declares_the_prefix(&self) -> bool {
        self.own_declaration().is_none()
            && self
                .document
                .root_element()
                .namespaces()
                .any(|space| space.name() == Some("openbadges"))
    }
}

/// Where a credential goes, and what it takes the place of.
#[derive(Clone, Debug)]
pub(super) struct Place {
    name_end: usize,
    tag_end: usize,
    cuts: Vec<Range<usize>>,
    /// The picture uses the prefix for something of its own, so the element declares it anew.
    shadows: bool,
}

impl Place {
    pub(super) fn find(picture: &[u8]) -> Result<Self, BakeError> {
        let svg = Svg::read(picture)?;
        let (name_end, tag_end) = svg.opening();
        if svg.text[..tag_end].ends_with("/>") {
            return Err(BakeError::NothingDrawn);
        }
        Ok(Self {
            name_end,
            tag_end,
            cuts: svg.cuts(),
            shadows: svg.declares_the_prefix(),
        })
    }

    pub(super) fn insert(&self, picture: &[u8], credential: &str) -> Result<Vec<u8>, BakeError> {
        let content = content(credential)?;
        let declaration = [DECLARATION.as_bytes()];
        let own = if self.shadows { DECLARATION } else { "" };
        let element = [ELEMENT, own, &content, CLOSE].map(str::as_bytes);
        let mut edits = without(&self.cuts);
        if !self.shadows {
            edits.push((self.name_end..self.name_end, &declaration));
        }
        edits.push((self.tag_end..self.tag_end, &element));
        joined(&spliced(picture, edits), MAX_SVG_BYTES)
    }
}

pub(super) fn remove(file: &[u8]) -> Result<Pieces<'_>, BakeError> {
    Ok(Pieces::without(file, &Svg::read(file)?.cuts()))
}

pub(super) fn take(file: &[u8]) -> Result<Taken<'_>, BakeError> {
    let svg = Svg::read(file)?;
    let badges: Vec<_> = svg.badges().collect();
    let newest = badges
        .iter()
        .find(|(generation, _)| *generation == Generation::Three)
        .or(badges.first());
    let (generation, node) = newest.ok_or(BakeError::NoBadge)?;
    let signed = node
        .attribute("verify")
        .map(str::trim)
        .filter(|text| !text.is_empty());
    let written: String = node
        .children()
        .filter(Node::is_text)
        .filter_map(|text| text.text())
        .collect();
    let is_written = !written.trim().is_empty();
    let credential = match signed {
        Some(signed) if Jws::allows(signed) || !is_written => signed.to_owned(),
        _ if is_written => written,
        _ => return Err(BakeError::EmptyBadge),
    };
    let mut oddities = Vec::new();
    let both = *generation == Generation::Three && signed.is_some() && is_written;
    if badges.len() > 1 || both {
        oddities.push(Oddity::Several);
    }
    if svg.document.descendants().any(is_active) {
        oddities.push(Oddity::ActiveContent);
    }
    Ok(Taken {
        format: Format::Svg,
        credential: Cow::Owned(credential),
        generation: *generation,
        oddities,
        unbaked: Pieces::without(file, &svg.cuts()),
    })
}

/// The attributes and the content of the element: a JWS in `verify`, anything else in CDATA.
fn content(credential: &str) -> Result<String, BakeError> {
    let token = credential.trim();
    if Jws::allows(token) {
        return Ok(format!(" verify=\"{token}\">"));
    }
    let unfit =
        |c: char| (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    if let Some(c) = credential.chars().find(|c| unfit(*c)) {
        return Err(BakeError::NotForXml(u32::from(c)));
    }
    // `]]>` ends a CDATA section, and XML readers turn a bare CR into a line feed: both stand outside.
    let text = credential
        .replace("]]>", "]]]]><![CDATA[>")
        .replace('\r', "]]>&#13;<![CDATA[");
    Ok(format!("><![CDATA[{text}]]>"))
}

/// Whether an element can run a program in somebody's browser.
fn is_active(node: Node<'_, '_>) -> bool {
    let runs = |value: &str| {
        let start: String = value
            .chars()
            .filter(|c| !c.is_whitespace() && !c.is_control())
            .take(16)
            .collect();
        let start = start.to_ascii_lowercase();
        start.starts_with("javascript:")
            || start.starts_with("vbscript:")
            || start.starts_with("data:text/html")
    };
    let active = ["script", "handler", "foreignObject", "iframe", "object", "embed"];
    node.is_element()
        && (active
            .iter()
            .any(|name| node.tag_name().name().eq_ignore_ascii_case(name))
            || node.attributes().any(|attribute| {
                let name = attribute.name().as_bytes();
                (attribute.namespace().is_none() && name.len() > 2 && name[..2].eq_ignore_ascii_case(b"on"))
                    || runs(attribute.value())
            }))
}
