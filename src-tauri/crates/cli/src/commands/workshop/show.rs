//! `roundel workshop list` and `roundel workshop show`

use std::fmt::Write;

use roundel::canvas::Label;
use roundel::catalogue::{Filter, Kind};
use roundel::failure::Failure;
use roundel::kept;
use roundel::studio::Studio;
use roundel::workshop::{Photos, Workshop};
use serde_json::json;

use super::people;
use crate::End;
use crate::harmless::harmless;
use crate::output::{Output, QUIET, STRONG};

pub(super) fn list(studio: &Studio, output: &Output) -> Result<End, Failure> {
    let workshops = kept::workshops(&studio.catalogue()?)?;
    let (mut text, mut machine) = (String::new(), Vec::new());
    for workshop in &workshops {
        let _ = writeln!(
            text,
            "{STRONG}{}{STRONG:#}\n  {QUIET}{}{QUIET:#}",
            harmless(workshop.name.as_str()),
            harmless(&when_and_where(workshop))
        );
        machine.push(json!({
            "id": workshop.id, "name": workshop.name, "date": workshop.date, "place": workshop.place,
            "host": workshop.host, "seats": workshop.seats.len(),
        }));
    }
    if workshops.is_empty() {
        output.note("There is no workshop yet. Plan one: roundel workshop new; or look at one: roundel workshop sample");
    }
    output.result(&machine, text);
    Ok(End::Done)
}

fn when_and_where(workshop: &Workshop) -> String {
    let parts = [
        workshop.date.map(|date| date.to_string()),
        workshop.place.as_ref().map(|place| place.as_str().to_owned()),
        Some(format!("{} seats", workshop.seats.len())),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

pub(super) fn run(studio: &Studio, workshop: &Workshop, output: &Output) -> Result<End, Failure> {
    let rows = studio.catalogue()?.document_heads(&Filter {
        workshop: Some(workshop.id),
        ..Filter::default()
    })?;
    let count = |kind| rows.iter().filter(|row| row.kind == kind).count();
    let [canvases, designs, badges] = [Kind::Canvas, Kind::Design, Kind::Badge].map(count);
    let mut text = plan(workshop);
    let mut line = |what: &str, said: &str| {
        let _ = writeln!(text, "{QUIET}{what:<12}{QUIET:#} {}", harmless(said));
    };
    let seats: Vec<_> = workshop.seats.iter().map(Label::as_str).collect();
    line("seats", &seats.join(", "));
    line(
        "made so far",
        &format!("{canvases} canvases, {designs} designs, {badges} badges"),
    );
    text.push_str(&people::told(&workshop.groups));
    let made = json!({ "canvases": canvases, "designs": designs, "badges": badges });
    output.result(&json!({ "workshop": workshop, "made": made }), text);
    Ok(End::Done)
}

/// What was planned.
fn plan(workshop: &Workshop) -> String {
    let mut text = format!("{STRONG}{}{STRONG:#}\n", harmless(workshop.name.as_str()));
    let mut line = |what: &str, said: Option<String>| {
        if let Some(said) = said.filter(|said| !said.is_empty()) {
            let _ = writeln!(text, "{QUIET}{what:<12}{QUIET:#} {}", harmless(&said));
        }
    };
    let label = |label: &Option<Label>| label.as_ref().map(|label| label.as_str().to_owned());
    line("when", workshop.date.map(|date| date.to_string()));
    line("where", label(&workshop.place));
    line("who invites", label(&workshop.host));
    let template = workshop.template.template();
    let questions = template.map(|template| template.name().get(&workshop.language, template.language()));
    line(
        "questions",
        questions.map(|name| format!("{name}, {} minutes", workshop.minutes)),
    );
    let languages: Vec<_> = workshop
        .languages
        .iter()
        .map(|language| language.as_str())
        .collect();
    line("languages", Some(languages.join(", ")));
    line("palettes", Some(listed(workshop.palettes.iter())));
    line("starters", Some(listed(workshop.starters.iter())));
    let issuer = workshop.issuer.as_ref();
    line(
        "issuer",
        issuer.map(|card| card.name.clone().unwrap_or_else(|| card.id.to_string())),
    );
    let photos = Photos::ALL.iter().find(|(photos, ..)| *photos == workshop.photos);
    line("photos", photos.map(|(.., meaning)| (*meaning).to_owned()));
    line("names until", Some(workshop.keep_until.to_string()));
    text
}

fn listed(words: impl Iterator<Item = impl ToString>) -> String {
    words.map(|word| word.to_string()).collect::<Vec<_>>().join(", ")
}
