//! The passphrase of an issuer's key: from the environment, or asked for. Never an argument, which others could read.

use std::env::{self, VarError};

use roundel::failure::{Code, Failure};
use roundel::keyring::SHORTEST_PASSPHRASE;
use zeroize::Zeroizing;

const VARIABLE: &str = "ROUNDEL_PASSPHRASE";

/// Returns the passphrase for an existing key.
pub(crate) fn known(issuer: &str) -> Result<Zeroizing<String>, Failure> {
    match from_environment()? {
        Some(passphrase) => Ok(passphrase),
        None => ask(&format!("Passphrase of {issuer}: ")),
    }
}

/// Returns the passphrase for a new key, asked for twice so that a slip of the finger does not lock it for ever.
pub(crate) fn new() -> Result<Zeroizing<String>, Failure> {
    if let Some(passphrase) = from_environment()? {
        return Ok(passphrase);
    }
    let first = ask(&format!(
        "New passphrase (at least {SHORTEST_PASSPHRASE} characters): "
    ))?;
    let second = ask("The same again: ")?;
    if *first == *second {
        Ok(first)
    } else {
        Err(Failure::new(Code::Passphrase, "the two passphrases differ").hint("nothing was made; try again"))
    }
}

fn from_environment() -> Result<Option<Zeroizing<String>>, Failure> {
    match env::var(VARIABLE) {
        Ok(passphrase) => Ok(Some(Zeroizing::new(passphrase))),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(Failure::new(
            Code::Passphrase,
            format!("the passphrase in {VARIABLE} is not readable text"),
        )),
    }
}

fn ask(prompt: &str) -> Result<Zeroizing<String>, Failure> {
    rpassword::prompt_password(prompt)
        .map(Zeroizing::new)
        .map_err(|_| {
            Failure::new(
                Code::Passphrase,
                "a passphrase is needed, and there is no terminal to ask for it",
            )
            .hint(format!("put it into the environment variable {VARIABLE}"))
        })
}
