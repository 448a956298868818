//! `roundel search`

use std::fmt::Write;
use std::path::PathBuf;

use jiff::tz::TimeZone;
use roundel::catalogue::{Catalogue, Filter, Found, Kind, Question};
use roundel::failure::{Code, Failure};
use uuid::Uuid;

use super::studio;
use crate::End;
use crate::args::SearchRequest;
use crate::harmless::short;
use crate::output::{Output, QUIET, STRONG};

pub(crate) fn run(request: SearchRequest, home: Option<PathBuf>, output: &Output) -> Result<End, Failure> {
    let studio = studio(home)?;
    let catalogue = studio.catalogue()?;
    let question = Question {
        text: request.text.join(" "),
        what: request.kinds,
        workshop: request
            .workshop
            .map(|named| workshop(&catalogue, &named))
            .transpose()?,
        author: request.author,
        state: request.state,
        limit: request.limit,
    };
    let found = catalogue.search(&question)?;
    let here = studio.now_here().time_zone().clone();
    output.result(&found, text(&found, question.limit, &here));
    Ok(End::Done)
}

/// Finds the workshop that is meant by its title or its id.
fn workshop(catalogue: &Catalogue, named: &str) -> Result<Uuid, Failure> {
    if let Ok(id) = named.parse() {
        return Ok(id);
    }
    let all = catalogue.document_heads(&Filter {
        kind: Some(Kind::Workshop),
        ..Filter::default()
    })?;
    let fits = |title: &str| title.trim().to_lowercase() == named.trim().to_lowercase();
    match all
        .iter()
        .filter(|row| fits(&row.title))
        .collect::<Vec<_>>()
        .as_slice()
    {
        [one] => Ok(one.id),
        [] => Err(
            Failure::new(Code::Usage, format!("there is no workshop called {named:?}"))
                .hint("see them all: roundel search --kind workshop"),
        ),
        several => Err(Failure::new(
            Code::Usage,
            format!("{} workshops are called {named:?}", several.len()),
        )
        .hint("say which one by its id: roundel search --kind workshop --json")),
    }
}

fn text(found: &[Found], limit: u32, here: &TimeZone) -> String {
    let mut text = String::new();
    for one in found {
        let changed = one.at.to_zoned(here.clone()).date().to_string();
        let date = one.awarded.as_deref().unwrap_or(&changed);
        let parts = [
            one.badge.as_deref(),
            one.author.as_deref(),
            one.state.as_deref(),
            Some(date),
        ];
        let rest: Vec<_> = parts.into_iter().flatten().map(short).collect();
        let _ = writeln!(
            text,
            "{QUIET}{:<10}{QUIET:#} {STRONG}{}{STRONG:#}  {}",
            one.what.word(),
            short(&one.title),
            rest.join(", "),
        );
    }
    let end = match found.len() {
        0 => "nothing found".to_owned(),
        count if count == limit as usize => {
            format!("the newest {count}; narrow the search, or ask for more with --limit")
        }
        count => format!("{count} found"),
    };
    let _ = writeln!(text, "{QUIET}{end}{QUIET:#}");
    text
}
