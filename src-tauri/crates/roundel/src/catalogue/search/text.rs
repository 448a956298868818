//! What of a document can be found: its words for people, none of its machinery.

use serde_json::Value;

use crate::catalogue::{DocumentRow, Kind};

/// Texts longer than this are data, in bytes.
const LONGEST: usize = 16 * 1024;

/// Puts the texts of a document together, its title first. A body that cannot be understood gives what it can.
pub(super) fn of(row: &DocumentRow, body: &str) -> String {
    let body: Value = serde_json::from_str(body).unwrap_or(Value::Null);
    let mut text = row.title.clone();
    if let Some(author) = &row.author {
        add(&mut text, author);
    }
    match row.kind {
        Kind::Canvas => answers(&body, &mut text),
        Kind::Design => artwork(&body, &mut text),
        Kind::Badge => every(body.get("achievement").unwrap_or(&body), &mut text),
        Kind::Workshop | Kind::Template | Kind::Checklist | Kind::Palette => {
            every(&body, &mut text);
        }
    }
    text
}

fn add(text: &mut String, more: &str) {
    if more.len() <= LONGEST {
        text.push('\n');
        text.push_str(more);
    }
}

fn add_field(text: &mut String, value: &Value, field: &str) {
    if let Some(more) = value.get(field).and_then(Value::as_str) {
        add(text, more);
    }
}

fn items<'a>(value: &'a Value, field: &str) -> impl Iterator<Item = &'a Value> {
    value.get(field).and_then(Value::as_array).into_iter().flatten()
}

/// What people say on a canvas now; its questions are everybody's.
fn answers(body: &Value, text: &mut String) {
    for answer in items(body, "answers") {
        if let Some(now) = items(answer, "wordings").last() {
            add_field(text, now, "text");
            add_field(text, now, "author");
        }
    }
}

/// The name of a design, what it shows, and the words that are drawn.
fn artwork(body: &Value, text: &mut String) {
    add_field(text, body, "name");
    add_field(text, body, "alt");
    layers(body, text);
}

fn layers(value: &Value, text: &mut String) {
    for layer in items(value, "layers") {
        add_field(text, layer, "name");
        add_field(text, layer, "alt");
        if let Some(content) = layer.get("content") {
            add_field(text, content, "text");
            layers(content, text);
        }
    }
}

/// Every text that is not an id, an instant, an address or a reference to a picture.
fn every(value: &Value, text: &mut String) {
    match value {
        Value::String(more) if !is_machinery(more) => add(text, more),
        Value::Array(values) => values.iter().for_each(|value| every(value, text)),
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !name.starts_with('@'))
            .for_each(|(_, value)| every(value, text)),
        _ => {}
    }
}

fn is_machinery(text: &str) -> bool {
    let address = ["urn:", "did:", "http:", "https:", "data:", "picture:", "#"];
    address.iter().any(|start| text.starts_with(start))
        || uuid::Uuid::try_parse(text).is_ok()
        || text.parse::<jiff::Timestamp>().is_ok()
}
