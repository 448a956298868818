//! Whether the results are ones that the achievement says there can be.

use super::{Name, Saying, report::Report};
use crate::{credential::inspect::quoted, json::Json};

/// Warns of values that the achievement does not allow (OB 3.0, ResultDescription). The standard describes what may be asserted and
/// does not say what a verifier makes of anything else.
pub(super) fn check(document: &Json<'_>, report: &mut Report) {
    let Some(subject) = document.get("credentialSubject") else {
        return;
    };
    let descriptions = subject
        .get("achievement")
        .map_or(&[][..], |achievement| achievement.several("resultDescription"));
    for result in subject.several("result") {
        let (Some(value), Some(id)) = (text(result, "value"), text(result, "resultDescription")) else {
            continue;
        };
        let description = descriptions
            .iter()
            .find(|description| text(description, "id") == Some(id));
        if let Some((expected, short)) = description.and_then(|description| objection(description, value)) {
            let message = format!(
                "The result {} is not one that the badge describes: expected {expected}. Ask the issuer.",
                quoted(value)
            );
            let told = Saying::ResultOther.told(message);
            report.warning(Name::Subject, told.with("value", value).with("expected", short));
        }
    }
}

/// What should stand there, where the description does not allow this value: in words, and in signs.
fn objection(description: &Json<'_>, value: &str) -> Option<(String, String)> {
    let allowed: Vec<&str> = description
        .several("allowedValue")
        .iter()
        .filter_map(Json::as_str)
        .collect();
    if !allowed.is_empty() && !allowed.contains(&value) {
        let words: Vec<String> = allowed.iter().take(8).map(|word| quoted(word)).collect();
        let words = words.join(", ");
        return Some((format!("one of {words}"), words));
    }
    let number = |text: &str| text.trim().parse::<f64>().ok();
    let limit = |name: &str| text(description, name).and_then(number);
    let value = number(value)?;
    let (least, most) = (limit("valueMin"), limit("valueMax"));
    if let Some(least) = least.filter(|least| value < *least) {
        return Some((format!("at least {least}"), format!("≥ {least}")));
    }
    most.filter(|most| value > *most)
        .map(|most| (format!("at most {most}"), format!("≤ {most}")))
}

fn text<'j>(object: &'j Json<'_>, name: &str) -> Option<&'j str> {
    object.get(name).and_then(Json::as_str)
}
