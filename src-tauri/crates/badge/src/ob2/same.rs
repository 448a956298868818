//! Whether two documents say the same.

use super::documents::member;
use crate::json::Json;
use std::collections::{BTreeMap, BTreeSet};

/// The path of the first difference, as `recipient.identity`; None when both say the same.
///
/// The order of members does not count, `x` is the same as `[x]`, a member that is `null` the same as none (JSON-LD drops
/// it), and an object the same as its bare id where one side only refers to it: what lies at that id is compared elsewhere.
pub(super) fn difference(left: &Json, right: &Json) -> Option<String> {
    let path = differ(left, right)?;
    Some(path.into_iter().rev().collect::<Vec<_>>().join("."))
}

/// The names on the way to the first difference, innermost first.
fn differ(left: &Json, right: &Json) -> Option<Vec<String>> {
    match (left, right) {
        (Json::Object(_), Json::Object(_)) => differ_in_members(left, right),
        (Json::Object(_), Json::String(id)) => refers(left, id),
        (Json::String(id), Json::Object(_)) => refers(right, id),
        (Json::Array(left), Json::Array(right)) if left.len() == right.len() => left
            .iter()
            .zip(right)
            .find_map(|(left, right)| differ(left, right)),
        (Json::Array(one), other) | (other, Json::Array(one))
            if one.len() == 1 && other.as_array().is_none() =>
        {
            differ(&one[0], other)
        }
        _ => (left != right).then(Vec::new),
    }
}

fn differ_in_members(left: &Json, right: &Json) -> Option<Vec<String>> {
    let (left, right) = (members(left), members(right));
    let names: BTreeSet<&str> = left.keys().chain(right.keys()).copied().collect();
    names.into_iter().find_map(|name| {
        let mut path = match (left.get(name), right.get(name)) {
            (Some(left), Some(right)) => differ(left, right)?,
            _ => Vec::new(),
        };
        path.push(name.to_owned());
        Some(path)
    })
}

/// The members by name. An object may have a hundred thousand of them, so none is searched for one by one.
fn members<'j, 'a>(object: &'j Json<'a>) -> BTreeMap<&'j str, &'j Json<'a>> {
    let members = object.as_object().unwrap_or_default().iter();
    let present = members.filter(|(_, value)| *value != Json::Null);
    present.map(|(name, value)| (name.as_ref(), value)).collect()
}

fn refers(object: &Json, id: &str) -> Option<Vec<String>> {
    (member(object, "id").and_then(Json::as_str) != Some(id)).then(Vec::new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    #[test]
    fn differences_are_found_and_named() {
        let cases = [
            (r#"{"a":1,"b":[2]}"#, r#"{"b":2,"a":1.0}"#, None),
            (r#"{"a":1}"#, r#"{"a":1,"expires":null}"#, None),
            (
                r#"{"badge":"https://b.example/"}"#,
                r#"{"badge":{"id":"https://b.example/","name":"B"}}"#,
                None,
            ),
            (
                r#"{"badge":"https://b.example/"}"#,
                r#"{"badge":{"id":"https://c.example/"}}"#,
                Some("badge"),
            ),
            (
                r#"{"r":{"i":"x","s":1}}"#,
                r#"{"r":{"i":"y","s":1}}"#,
                Some("r.i"),
            ),
            (r#"{"a":[1,2]}"#, r#"{"a":[2,1]}"#, Some("a")),
            (r#"{"a":[1,1]}"#, r#"{"a":1}"#, Some("a")),
            (r#"{"a":true}"#, r#"{"a":"true"}"#, Some("a")),
            (r#"{}"#, r#"{"z":0}"#, Some("z")),
        ];
        for (left, right, expected) in cases {
            let (l, r) = (parse(left.as_bytes()).unwrap(), parse(right.as_bytes()).unwrap());
            assert_eq!(difference(&l, &r).as_deref(), expected, "{left} against {right}");
            assert_eq!(
                difference(&r, &l).is_none(),
                expected.is_none(),
                "it is the same the other way round"
            );
        }
    }
}
