//! Several people who sign for one issuer.

use std::path::{Path, PathBuf};

use roundel::badge::appointment::Appointment;
use roundel::badge::credential::Uri;
use roundel::failure::Failure;
use roundel::known::LARGEST_CARD;
use roundel::signers::{self, Standing, Terms, days};
use roundel::studio::Studio;
use roundel::{files, issuer, keyring};
use serde_json::{Value, json};

use super::super::issue::badge;
use super::trust::tell;
use crate::harmless::short;
use crate::output::{GOOD, Output, QUIET, STRONG};
use crate::{End, passphrase};

/// The ids of badge files.
pub(super) fn ids(badges: &[PathBuf]) -> Result<Vec<Uri>, Failure> {
    let id = |path: &PathBuf| Ok(badge(path)?.id);
    badges.iter().map(id).collect()
}

pub(super) fn appoint(
    studio: &Studio,
    wanted: Option<&str>,
    card: &Path,
    terms: &Terms,
    out: &Path,
    output: &Output,
) -> Result<End, Failure> {
    let issuer = issuer::choose(studio, wanted)?;
    let card = files::read_limited(card, LARGEST_CARD as u64)?;
    let key = keyring::unlock(studio, &issuer, &passphrase::known(&issuer::name(&issuer))?)?;
    let signer = signers::appoint(studio, &issuer, &key, &String::from_utf8_lossy(&card), terms)?;
    files::write_atomically(out, signer.file.as_bytes())?;
    let text = words(studio, &signer.appointment, signer.standing);
    output.result(
        &machine(studio, &signer.appointment, signer.standing),
        format!("{GOOD}written{GOOD:#}  {}\n{text}", out.display()),
    );
    output.note("Compare these six words with theirs. On their computer: roundel issuer open FILE");
    Ok(End::Done)
}

pub(super) fn accept(studio: &Studio, file: &[u8], output: &Output) -> Result<End, Failure> {
    let (_, appointment) = signers::accept(studio, file)?;
    output.result(
        &machine(studio, &appointment, Standing::Stands),
        format!(
            "{GOOD}taken in{GOOD:#}\n{}",
            words(studio, &appointment, Standing::Stands)
        ),
    );
    Ok(End::Done)
}

pub(super) fn resign(studio: &Studio, wanted: Option<&str>, output: &Output) -> Result<End, Failure> {
    let issuer = issuer::choose(studio, wanted)?;
    signers::resign(studio, &issuer)?;
    let name = issuer::name(&issuer);
    output.result(
        &json!({ "issuer": issuer.did, "name": name }),
        format!("{GOOD}done{GOOD:#}  {} signs for itself\n", short(&name)),
    );
    Ok(End::Done)
}

pub(super) fn list(studio: &Studio, wanted: Option<&str>, output: &Output) -> Result<End, Failure> {
    let issuer = issuer::choose(studio, wanted)?;
    let all = signers::signers(studio, &issuer.did)?;
    let text: String = all
        .iter()
        .map(|signer| words(studio, &signer.appointment, signer.standing))
        .collect();
    if all.is_empty() {
        output.note("Nobody else signs for this issuer: roundel issuer appoint --help");
    }
    let machine = all
        .iter()
        .map(|signer| machine(studio, &signer.appointment, signer.standing));
    output.result(&machine.collect::<Vec<_>>(), text);
    Ok(End::Done)
}

pub(super) fn dismiss(
    studio: &Studio,
    wanted: Option<&str>,
    signer: &str,
    key_is_lost: bool,
    output: &Output,
) -> Result<End, Failure> {
    let issuer = issuer::choose(studio, wanted)?;
    let key = keyring::unlock(studio, &issuer, &passphrase::known(&issuer::name(&issuer))?)?;
    let (signer, list) = signers::dismiss(studio, &issuer, &key, signer, key_is_lost)?;
    output.note(format!(
        "{} signs no longer. Others know it when they have the list: roundel issuer revocations -o FILE",
        short(&signer.appointment.name)
    ));
    Ok(tell(&list, output))
}

fn words(studio: &Studio, appointment: &Appointment, standing: Standing) -> String {
    let did = appointment.signer.as_str();
    let role = appointment
        .role
        .as_deref()
        .map(|role| format!(", {}", short(role)));
    let (from, until) = days(studio, appointment);
    let until = until.map_or_else(|| "without an end".to_owned(), |until| format!("until {until}"));
    let ended = match standing {
        Standing::Stands | Standing::Early => "",
        Standing::Over => ", which has passed",
        Standing::Ended => ", but was dismissed",
    };
    format!(
        "{STRONG}{}{STRONG:#}{} for {}\n  {did}\n  {}\n  {QUIET}from {from}, {until}{ended}{QUIET:#}\n",
        short(&appointment.name),
        role.unwrap_or_default(),
        short(appointment.organisation.name.as_deref().unwrap_or_default()),
        issuer::words(did),
    )
}

fn machine(studio: &Studio, appointment: &Appointment, standing: Standing) -> Value {
    let (from, until) = days(studio, appointment);
    json!({
        "id": appointment.id,
        "issuer": appointment.organisation.id,
        "did": appointment.signer,
        "words": issuer::words(appointment.signer.as_str()),
        "name": appointment.name,
        "role": appointment.role,
        "from": from,
        "until": until,
        "badges": appointment.badges,
        "standing": match standing {
            Standing::Stands => "stands",
            Standing::Early => "early",
            Standing::Over => "over",
            Standing::Ended => "ended",
        },
    })
}
