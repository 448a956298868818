//! `roundel issuer`

use std::fmt::Write;
use std::path::{Path, PathBuf};

use roundel::catalogue::Issuer;
use roundel::failure::{Code, Failure};
use roundel::files;
use roundel::issuer::{self, Card};
use roundel::studio::Studio;
use serde_json::{Value, json};

use super::studio;
use crate::args::IssuerAction;
use crate::output::{GOOD, Output, QUIET, STRONG};
use crate::{End, passphrase};

pub(crate) fn run(action: IssuerAction, home: Option<PathBuf>, output: &Output) -> Result<End, Failure> {
    let studio = studio(home)?;
    match action {
        IssuerAction::Create {
            name,
            url,
            email,
            same_name,
        } => create(
            &studio,
            &Card {
                name,
                url,
                email,
                same_name,
            },
            output,
        ),
        IssuerAction::List => list(&studio, output),
        IssuerAction::ExportCard { issuer, out } => {
            export_card(&studio, issuer.as_deref(), out.as_deref(), output)
        }
    }
}

fn create(studio: &Studio, card: &Card, output: &Output) -> Result<End, Failure> {
    issuer::check(studio, card)?;
    let issuer = issuer::create(studio, card, &passphrase::new()?)?;
    let key = studio.keys().join(&issuer.key_file);
    let name = issuer::name(&issuer);
    output.result(
        &machine(&issuer, studio),
        format!(
            "{GOOD}made{GOOD:#}  {STRONG}{name}{STRONG:#}\n      {}\n      key: {}\n",
            issuer.did,
            key.display()
        ),
    );
    output.note(format!(
        "{QUIET}Copy the key file to a safe place now: a lost key or passphrase cannot be recovered.{QUIET:#}"
    ));
    Ok(End::Done)
}

fn list(studio: &Studio, output: &Output) -> Result<End, Failure> {
    let issuers = studio.catalogue()?.issuers()?;
    let mut text = String::new();
    for issuer in &issuers {
        let day = issuer::day(&issuer.created);
        let name = issuer::name(issuer);
        let _ = writeln!(
            text,
            "{STRONG}{name}{STRONG:#}\n  {}\n  {QUIET}since {day}{QUIET:#}",
            issuer.did
        );
    }
    if issuers.is_empty() {
        output.note(
            "There is no issuer yet. Make one: roundel issuer create --name \"Harbour Street Library\"",
        );
    }
    let all: Vec<Value> = issuers.iter().map(|issuer| machine(issuer, studio)).collect();
    output.result(&all, text);
    Ok(End::Done)
}

fn export_card(
    studio: &Studio,
    wanted: Option<&str>,
    out: Option<&Path>,
    output: &Output,
) -> Result<End, Failure> {
    let issuer = issuer::choose(studio, wanted)?;
    let card = profile(&issuer);
    let text =
        serde_json::to_string_pretty(&card).map_err(|error| Failure::new(Code::Catalogue, error))? + "\n";
    match out {
        None => output.raw(text.as_bytes()),
        Some(out) => {
            files::write_atomically(out, text.as_bytes())?;
            let written = format!("{GOOD}written{GOOD:#}  {}\n", out.display());
            output.result(&json!({ "file": out, "issuer": issuer.did }), written);
        }
    }
    Ok(End::Done)
}

fn machine(issuer: &Issuer, studio: &Studio) -> Value {
    json!({
        "name": issuer::name(issuer),
        "did": issuer.did,
        "created": issuer.created,
        "key_file": studio.keys().join(&issuer.key_file),
        "profile": profile(issuer),
    })
}

fn profile(issuer: &Issuer) -> Value {
    serde_json::from_str(&issuer.profile).unwrap_or(Value::Null)
}
