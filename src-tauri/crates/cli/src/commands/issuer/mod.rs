//! `roundel issuer` and `roundel revoke`

mod signers;
mod spare;
mod trust;

use std::fmt::Write;
use std::path::{Path, PathBuf};

use roundel::catalogue::Issuer;
use roundel::failure::Failure;
use roundel::files;
use roundel::issuer::{self, Card};
use roundel::signers::Terms;
use roundel::studio::Studio;
use serde_json::{Value, json};

use super::studio;
use crate::args::{IssuerAction, RevokeRequest};
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
                logo: None,
                same_name,
            },
            output,
        ),
        IssuerAction::List => list(&studio, output),
        IssuerAction::ExportCard { issuer, out } => {
            export_card(&studio, issuer.as_deref(), out.as_deref(), output)
        }
        IssuerAction::Backup { issuer, out } => spare::backup(&studio, issuer.as_deref(), &out, output),
        IssuerAction::Words { issuer } => spare::words(&studio, issuer.as_deref(), output),
        IssuerAction::Restore { file, name, .. } => spare::restore(&studio, file.as_deref(), &name, output),
        IssuerAction::Appoint {
            card,
            issuer,
            name,
            role,
            until,
            badges,
            out,
        } => {
            let terms = Terms {
                name,
                role,
                until,
                badges: signers::ids(&badges)?,
            };
            signers::appoint(&studio, issuer.as_deref(), &card, &terms, &out, output)
        }
        IssuerAction::Signers { issuer } => signers::list(&studio, issuer.as_deref(), output),
        IssuerAction::Dismiss {
            signer,
            issuer,
            key_lost,
        } => signers::dismiss(&studio, issuer.as_deref(), &signer, key_lost, output),
        IssuerAction::Resign { issuer } => signers::resign(&studio, issuer.as_deref(), output),
        IssuerAction::Open { file, trust } => trust::open(&studio, &file, trust, output),
        IssuerAction::Trusted => trust::trusted(&studio, output),
        IssuerAction::Revocations { issuer, out, renew } => {
            trust::revocations(&studio, issuer.as_deref(), out.as_deref(), renew, output)
        }
    }
}

pub(crate) fn revoke(
    request: &RevokeRequest,
    home: Option<PathBuf>,
    output: &Output,
) -> Result<End, Failure> {
    trust::take_back(&studio(home)?, request, output)
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
        "{QUIET}Make a spare now, with roundel issuer backup and roundel issuer words: a lost key cannot be recovered.{QUIET:#}"
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
    let text = issuer::card_file(&issuer);
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
