//! A look over an SVG before the XML reader gets it: bounds what the reader's time and memory depend on.
//!
//! The reader compares every attribute of a tag with every other, and copies the namespaces in scope for every tag
//! that declares one. So both are counted, in one pass that only knows where tags begin and end.

use super::BakeError;

/// The most elements in an SVG.
pub(super) const MAX_ELEMENTS: usize = 50_000;
/// The most attributes of all elements together.
const MAX_ATTRIBUTES: usize = 100_000;
/// The most attributes of one element.
const MAX_ATTRIBUTES_OF_ONE: usize = 64;
/// The most namespace declarations.
const MAX_NAMESPACES: usize = 200;

/// Refuses an SVG that declares entities or has more parts than a badge needs.
pub(super) fn check(text: &str) -> Result<(), BakeError> {
    let mut seen = Seen::default();
    let mut rest = text.as_bytes();
    while let Some(start) = rest.iter().position(|byte| *byte == b'<') {
        rest = &rest[start..];
        let length = if rest.starts_with(b"<!--") {
            until(rest, b"-->")
        } else if rest.starts_with(b"<![CDATA[") {
            until(rest, b"]]>")
        } else if rest.starts_with(b"<?") {
            until(rest, b"?>")
        } else if rest.starts_with(b"<!") {
            doctype(rest)?
        } else {
            let length = tag_end(rest);
            seen.tag(&rest[..length])?;
            length
        };
        rest = &rest[length..];
    }
    Ok(())
}

#[derive(Default)]
struct Seen {
    elements: usize,
    attributes: usize,
    namespaces: usize,
}

impl Seen {
    fn tag(&mut self, tag: &[u8]) -> Result<(), BakeError> {
        if tag.starts_with(b"</") {
            return Ok(());
        }
        let (attributes, namespaces) = attributes(tag);
        self.elements += 1;
        self.attributes += attributes;
        self.namespaces += namespaces;
        let limits = [
            (self.elements, MAX_ELEMENTS, "elements"),
            (attributes, MAX_ATTRIBUTES_OF_ONE, "attributes on one element"),
            (self.attributes, MAX_ATTRIBUTES, "attributes"),
            (self.namespaces, MAX_NAMESPACES, "namespaces"),
        ];
        match limits.into_iter().find(|(count, limit, _)| count > limit) {
            Some((_, limit, what)) => Err(BakeError::TooManyParts { what, limit }),
            None => Ok(()),
        }
    }
}

/// How many values are quoted in a tag, and how many of them belong to `xmlns`.
fn attributes(tag: &[u8]) -> (usize, usize) {
    let (mut values, mut namespaces) = (0, 0);
    let mut quote = None;
    let mut name_start = 0;
    for (at, byte) in tag.iter().enumerate() {
        match (quote, byte) {
            (None, b'"' | b'\'') => {
                values += 1;
                namespaces += usize::from(tag[name_start..at].trim_ascii_start().starts_with(b"xmlns"));
                quote = Some(*byte);
            }
            (Some(open), byte) if open == *byte => {
                quote = None;
                name_start = at + 1;
            }
            (None, b' ' | b'\t' | b'\r' | b'\n') if values == 0 && name_start == 0 => name_start = at,
            _ => {}
        }
    }
    (values, namespaces)
}

/// The length of a tag with its `>`; quoted values may hold one.
pub(super) fn tag_end(tag: &[u8]) -> usize {
    let mut quote = None;
    for (at, byte) in tag.iter().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), byte) if open == *byte => quote = None,
            _ => {}
        }
    }
    tag.len()
}

/// The length of a DOCTYPE. What it points to is never fetched; what it declares inside is refused where it could
/// change the document.
fn doctype(rest: &[u8]) -> Result<usize, BakeError> {
    let end = tag_end(rest);
    let Some(open) = rest[..end].iter().position(|byte| *byte == b'[') else {
        return Ok(end);
    };
    let close = open + until(&rest[open..], b"]");
    let inside = &rest[open..close];
    if contains(inside, b"<!ENTITY") {
        return Err(BakeError::EntityDeclaration);
    }
    if inside.iter().any(|byte| matches!(byte, b'"' | b'\'' | b'%'))
        || contains(inside, b"<!--")
        || contains(inside, b"<?")
    {
        return Err(BakeError::BrokenSvg {
            reason: "its DOCTYPE declares more than a badge needs".to_owned(),
        });
    }
    Ok(close + tag_end(&rest[close..]))
}

fn contains(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len()).any(|window| window == word)
}

/// The length up to and with `mark`; all of it where the mark is missing, which the XML reader then reports.
fn until(rest: &[u8], mark: &[u8]) -> usize {
    rest.windows(mark.len())
        .position(|window| window == mark)
        .map_or(rest.len(), |at| at + mark.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_doctype_passes_and_entities_do_not() {
        let usual = r#"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>"#;
        assert_eq!(
            check(usual),
            Ok(()),
            "it points to a document type that nobody fetches"
        );
        assert_eq!(
            check("<!DOCTYPE svg [ <!ELEMENT a ANY> ]><svg/>"),
            Ok(()),
            "an element changes nothing"
        );
        for hidden in [
            "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>",
            "<!DOCTYPE svg SYSTEM \"[\" [<!ENTITY % a 'b'>]><svg/>",
            "<!DOCTYPE svg [<!ELEMENT a ANY>\n<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg/>",
        ] {
            assert!(check(hidden).is_err(), "{hidden} declares an entity");
        }
    }

    #[test]
    fn every_costly_part_is_counted() {
        let what = |svg: &str| match check(svg) {
            Err(BakeError::TooManyParts { what, .. }) => what,
            other => panic!("expected too many parts, found {other:?}"),
        };
        assert_eq!(what(&"<a/>".repeat(MAX_ELEMENTS + 1)), "elements");
        let many: String = (0..=MAX_ATTRIBUTES_OF_ONE)
            .map(|n| format!(" a{n}='>'"))
            .collect();
        assert_eq!(what(&format!("<svg{many}/>")), "attributes on one element");
        assert_eq!(
            what(&"<a xmlns:b='c' xmlns='d'>".repeat(MAX_NAMESPACES)),
            "namespaces"
        );
        let hidden = format!("<!-- > --><![CDATA[<a>]]><?x <b> ?><svg{many}/>");
        assert_eq!(
            what(&hidden),
            "attributes on one element",
            "comments and the like do not hide a tag"
        );
    }
}
