//! What the JSON reader found amiss, in words for people.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;

/// A document, or a part of one, that does not have the form that it should have.
#[derive(Debug)]
pub struct Misread {
    /// The field of the part in which it is.
    field: Option<String>,
    source: serde_json::Error,
}

impl Misread {
    /// Finds the field of `part` that `T` could not be read from: the one without which something else is amiss, or nothing.
    pub fn of<T: for<'de> Deserialize<'de>>(part: &Value, source: serde_json::Error) -> Self {
        let said = source.to_string();
        let is_culprit = |field: &&String| {
            let mut rest = part.clone();
            if let Some(fields) = rest.as_object_mut() {
                fields.remove(*field);
            }
            T::deserialize(&rest)
                .err()
                .is_none_or(|error| error.to_string() != said)
        };
        let mut fields = part.as_object().into_iter().flat_map(serde_json::Map::keys);
        Self {
            field: fields.find(is_culprit).cloned(),
            source,
        }
    }
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = self.source.to_string();
        match &self.field {
            Some(field) if !said.contains(&format!("`{field}`")) => write!(f, "in \"{field}\": ")?,
            _ => {}
        }
        f.write_str(&plain(&said))
    }
}

impl std::error::Error for Misread {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// What serde says, word for word where it says something unforeseen.
fn plain(said: &str) -> String {
    let names: Vec<&str> = said.split('`').skip(1).step_by(2).collect();
    let kind = said.split_once(" `").map(|(kind, _)| kind);
    match (kind, names.as_slice()) {
        (Some("unknown field"), [field]) => {
            format!("the field \"{field}\" is not known here; take it out")
        }
        (Some("unknown field"), [field, known @ ..]) => format!(
            "the field \"{field}\" is not known here; correct its name or take it out (there are {})",
            known.join(", ")
        ),
        (Some("unknown variant"), [found, known @ ..]) => {
            format!(
                "\"{found}\" is not known here; choose one of {}",
                known.join(", ")
            )
        }
        (Some("missing field"), [field]) => format!("the field \"{field}\" is missing; add it"),
        _ => wrong_type(said).unwrap_or_else(|| said.to_owned()),
    }
}

fn wrong_type(said: &str) -> Option<String> {
    let (found, expected) = said.strip_prefix("invalid type: ")?.rsplit_once(", expected ")?;
    let found = match found.split_once(' ') {
        Some(("string", text)) => format!("the text {text}"),
        _ if found.contains('`') => found.split('`').nth(1)?.to_owned(),
        _ => match found {
            "sequence" => "a list".to_owned(),
            "map" => "an object in braces".to_owned(),
            "null" => "nothing (null)".to_owned(),
            other => other.to_owned(),
        },
    };
    let expected = match expected {
        "f64" => "a number",
        "u8" | "u16" | "u32" | "usize" => "a whole number",
        "a string" => "a text",
        "a sequence" => "a list",
        "a boolean" => "true or false",
        other if other.starts_with("struct ") || other.contains("tagged enum") => "an object in braces",
        other => other,
    };
    Some(format!("expected {expected}, found {found}"))
}

#[cfg(test)]
mod tests {
    use crate::design::Design;

    #[test]
    fn what_is_amiss_is_told_in_plain_words() {
        let layer = |members: &str| {
            format!(
                r#"{{"version": 1, "layers": [{{"name": "Rim", "width": 9, "height": 9, "id": "a", {members}
                "content": {{"type": "shape", "shape": "circle"}}}}]}}"#
            )
        };
        let cases = [
            (
                layer(r##""colour": "#fff","##),
                r#"layer "Rim" cannot be read: the field "colour" is not known here; correct its name or take it out"#,
            ),
            (
                layer(r#""x": "left","#),
                r#"layer "Rim" cannot be read: in "x": expected a number, found the text "left""#,
            ),
            (
                layer("").replace("circle", "blob"),
                r#"layer "Rim" cannot be read: in "content": "blob" is not known here; choose one of"#,
            ),
            (
                layer("").replace(r#""id": "a","#, ""),
                r#"layer "Rim" cannot be read: the field "id" is missing; add it"#,
            ),
            (
                r#"{"version": 1, "layers": 3}"#.to_owned(),
                r#"the design cannot be read: in "layers": expected a list, found 3"#,
            ),
        ];
        for (json, expected) in cases {
            let told = Design::from_json(json.as_bytes())
                .expect_err("it has a mistake")
                .to_string();
            assert!(told.starts_with(expected), "{json}\nsays: {told}");
        }
    }
}
