//! `roundel design shapes`

use std::fmt::Write;

use roundel::art::catalogue::{patterns, ribbons, shapes};
use serde_json::{Value, json};

use crate::End;
use crate::output::{Output, QUIET, STRONG};

/// Lists the named shapes, ribbons and patterns with their parameters.
pub(super) fn list(output: &Output) -> End {
    let mut text = String::new();
    let named = shapes().iter().map(|shape| {
        let size = format!("{} × {}", shape.width, shape.height);
        (
            &shape.id,
            &shape.name,
            format!("{size}, {}", parameters(&json!(shape.shape))),
        )
    });
    section(&mut text, "Shapes", named);
    let named = ribbons()
        .iter()
        .map(|ribbon| (&ribbon.id, &ribbon.name, parameters(&json!(ribbon))));
    section(&mut text, "Ribbons", named);
    let named = patterns()
        .iter()
        .map(|pattern| (&pattern.id, &pattern.name, parameters(&json!(pattern))));
    section(&mut text, "Patterns", named);
    let machine = json!({ "shapes": shapes(), "ribbons": ribbons(), "patterns": patterns() });
    output.result(&machine, text);
    End::Done
}

fn section<'a>(
    text: &mut String,
    title: &str,
    named: impl Iterator<Item = (&'a String, &'a String, String)>,
) {
    let _ = writeln!(text, "{STRONG}{title}{STRONG:#}");
    for (id, name, parameters) in named {
        let _ = writeln!(text, "  {id:<20} {name:<28} {QUIET}{parameters}{QUIET:#}");
    }
}

/// The fields of an entry that are not its names, as `field value`.
fn parameters(entry: &Value) -> String {
    let fields = entry.as_object().into_iter().flatten();
    let told = fields
        .filter(|(field, value)| !matches!(field.as_str(), "id" | "name") && !value.is_null())
        .map(|(field, value)| match value {
            Value::String(word) if matches!(field.as_str(), "shape" | "pattern") => word.clone(),
            Value::String(word) => format!("{field} {word}"),
            value => format!("{field} {value}"),
        });
    told.collect::<Vec<_>>().join(", ")
}
