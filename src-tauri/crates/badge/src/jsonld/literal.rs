//! Values that become literals.

use super::active::Kind;
use super::expand::{Members, expected, rdf};
use super::{Problem, iri};
use crate::json::{Json, Number};
use crate::rdfc::Term;
use std::borrow::Cow;

/// A datatype of XML Schema.
macro_rules! xsd {
    ($name:literal) => {
        concat!("http://www.w3.org/2001/XMLSchema#", $name)
    };
}

/// `{"@value": "…", "@language": "…"}`: the one form of value object that a compacted credential has.
pub(super) fn language_string<'d>(members: &'d Members, kind: &Kind) -> Result<Term<'d>, Problem> {
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
    Ok(Term::Tagged {
        value: value.into(),
        language: language.to_ascii_lowercase(),
    })
}

/// A boolean as a literal (section 8.6).
pub(super) fn boolean(value: bool, kind: &Kind) -> Result<Term<'_>, Problem> {
    let text = if value { "true" } else { "false" };
    native(text.into(), xsd!("boolean"), kind)
}

/// A number as a literal: integers as they are, others as doubles in canonical form, `1.5E0` (section 8.6).
pub(super) fn number(value: Number, kind: &Kind) -> Result<Term<'_>, Problem> {
    let must_be_double = matches!(kind, Kind::Datatype(datatype) if datatype == xsd!("double"));
    match value.as_i64() {
        Some(integer) if !must_be_double => native(integer.to_string().into(), xsd!("integer"), kind),
        _ => native(double(value.as_f64()).into(), xsd!("double"), kind),
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
fn native<'k>(value: Cow<'k, str>, own: &'static str, kind: &'k Kind) -> Result<Term<'k>, Problem> {
    let datatype = match kind {
        Kind::Plain => own,
        Kind::Datatype(datatype) => datatype,
        Kind::Id | Kind::Vocab | Kind::Json => return Err(expected("an address or identifier")),
    };
    Ok(Term::Typed {
        value,
        datatype: datatype.into(),
    })
}

/// Any JSON value as one literal in its canonical form (RFC 8785).
pub(super) fn json(value: &Json) -> Result<Term<'static>, Problem> {
    let text = serde_json_canonicalizer::to_string(value).map_err(|_| expected("a JSON value"))?;
    Ok(Term::Typed {
        value: text.into(),
        datatype: rdf!("JSON").into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_canonical_form() {
        let text = |value: f64, kind: &Kind| match number(Number::new(value).unwrap(), kind).unwrap() {
            Term::Typed { value, datatype } => format!("\"{value}\"^^<{datatype}>"),
            other => panic!("a number is a literal: {other:?}"),
        };
        for (value, expected) in [
            (0.0, "0"),
            (-0.0, "0"),
            (-12.0, "-12"),
            (9_007_199_254_740_991.0, "9007199254740991"),
        ] {
            let expected = format!("\"{expected}\"^^<{}>", xsd!("integer"));
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
            let expected = format!("\"{expected}\"^^<{}>", xsd!("double"));
            assert_eq!(
                text(value, &Kind::Plain),
                expected,
                "{value} is written with 16 digits at most"
            );
        }
        let double = Kind::Datatype(xsd!("double").to_owned());
        assert_eq!(
            text(5.0, &double),
            format!("\"5.0E0\"^^<{}>", xsd!("double")),
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
