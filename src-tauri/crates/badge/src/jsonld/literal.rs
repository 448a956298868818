//! Values that become literals.

use super::active::Kind;
use super::expand::{Members, RDF, expected};
use super::{Problem, iri};
use crate::json::{Json, Number};
use crate::rdfc::Term;

const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

/// `{"@value": "…", "@language": "…"}`: the one form of value object that a compacted credential has.
pub(super) fn language_string(members: &Members, kind: &Kind) -> Result<Term, Problem> {
    let unusable = members
        .iter()
        .find(|(key, _)| key != "@value" && key != "@language");
    if let Some((key, _)) = unusable {
        return Err(Problem::Keyword {
            keyword: key.to_string(),
        });
    }
    let text = |name: &str| {
        members
            .iter()
            .find(|(key, _)| key == name)
            .and_then(|(_, value)| value.as_str())
    };
    let (Some(value), Some(language)) = (text("@value"), text("@language")) else {
        return Err(expected("a text in @value and its language in @language"));
    };
    if *kind != Kind::Plain {
        return Err(expected("a value without @value"));
    }
    if !iri::is_language_tag(language) {
        return Err(Problem::Language {
            tag: language.to_owned(),
        });
    }
    Ok(Term::language_string(value, &language.to_ascii_lowercase()))
}

/// A boolean as a literal (section 8.6).
pub(super) fn boolean(value: bool, kind: &Kind) -> Result<Term, Problem> {
    native(if value { "true" } else { "false" }, "boolean", kind)
}

/// A number as a literal: integers as they are, others as doubles in canonical form, `1.5E0` (section 8.6).
pub(super) fn number(value: Number, kind: &Kind) -> Result<Term, Problem> {
    let must_be_double =
        matches!(kind, Kind::Datatype(datatype) if datatype.strip_prefix(XSD) == Some("double"));
    match value.as_i64() {
        Some(integer) if !must_be_double => native(&integer.to_string(), "integer", kind),
        _ => native(&double(value.as_f64()), "double", kind),
    }
}

/// C's `%1.15E` without the zeros at the end of the fraction, except its first digit.
fn double(value: f64) -> String {
    let text = format!("{value:.15E}");
    let (mantissa, exponent) = text.split_once('E').expect("this format has an exponent");
    let mantissa = mantissa.trim_end_matches('0');
    let zero = if mantissa.ends_with('.') { "0" } else { "" };
    format!("{mantissa}{zero}E{exponent}")
}

/// A literal of the property's datatype, or else of its own.
fn native(text: &str, own: &str, kind: &Kind) -> Result<Term, Problem> {
    match kind {
        Kind::Plain => Ok(Term::literal(text, &format!("{XSD}{own}"))),
        Kind::Datatype(datatype) => Ok(Term::literal(text, datatype)),
        Kind::Id | Kind::Vocab | Kind::Json => Err(expected("an address or identifier")),
    }
}

/// Any JSON value as one literal in its canonical form (RFC 8785).
pub(super) fn json(value: &Json) -> Result<Term, Problem> {
    let text = serde_json_canonicalizer::to_string(value).map_err(|_| expected("a JSON value"))?;
    Ok(Term::literal(&text, &format!("{RDF}JSON")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_canonical_form() {
        let text = |value: f64, kind: &Kind| match number(Number::new(value).unwrap(), kind).unwrap() {
            Term::Literal(text) => text.to_string(),
            other => panic!("a number is a literal: {other:?}"),
        };
        for (value, expected) in [
            (0.0, "0"),
            (-0.0, "0"),
            (-12.0, "-12"),
            (9_007_199_254_740_991.0, "9007199254740991"),
        ] {
            let expected = format!("\"{expected}\"^^<{XSD}integer>");
            assert_eq!(text(value, &Kind::Plain), expected, "{value} has no fraction");
        }
        for (value, expected) in [
            (1.5, "1.5E0"),
            (-0.25, "-2.5E-1"),
            (1e-7, "1.0E-7"),
            (1234.5, "1.2345E3"),
            (1.0 / 3.0, "3.333333333333333E-1"),
            (1e21, "1.0E21"),
        ] {
            let expected = format!("\"{expected}\"^^<{XSD}double>");
            assert_eq!(
                text(value, &Kind::Plain),
                expected,
                "{value} is written with 16 digits at most"
            );
        }
        let double = Kind::Datatype(format!("{XSD}double"));
        assert_eq!(
            text(5.0, &double),
            format!("\"5.0E0\"^^<{XSD}double>"),
            "the property asks for a double"
        );
        let float = Kind::Datatype("https://www.w3.org/2001/XMLSchema#float".to_owned());
        let expected = "\"5\"^^<https://www.w3.org/2001/XMLSchema#float>";
        assert_eq!(
            text(5.0, &float),
            expected,
            "the https of the Open Badges context is kept"
        );
    }
}
