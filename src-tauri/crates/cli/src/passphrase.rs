//! The passphrase of an issuer's key: from the environment, or asked for. Never an argument, which others could read.

use std::env::{self, VarError};

use roundel::failure::{Code, Failure};
use roundel::keyring::SHORTEST_PASSPHRASE;
use zeroize::Zeroizing;

const VARIABLE: &str = "ROUNDEL_PASSPHRASE";

/// Keeps the real names of a workshop apart from the key: who may give badges need not know everybody's name.
const NAMES_VARIABLE: &str = "ROUNDEL_NAMES_PASSPHRASE";

/// Locks packs: others must know it, and the key that signs a pack has its own.
const PACK_VARIABLE: &str = "ROUNDEL_PACK_PASSPHRASE";

/// Returns the passphrase for an existing key.
pub(crate) fn known(issuer: &str) -> Result<Zeroizing<String>, Failure> {
    known_in(VARIABLE, issuer)
}

/// Returns the passphrase of the names of a workshop.
pub(crate) fn names(workshop: &str) -> Result<Zeroizing<String>, Failure> {
    known_in(NAMES_VARIABLE, &format!("the names of {workshop}"))
}

/// Returns the passphrase that locks a pack.
pub(crate) fn of_pack(name: &str) -> Result<Zeroizing<String>, Failure> {
    known_in(PACK_VARIABLE, name)
}

fn known_in(variable: &str, whose: &str) -> Result<Zeroizing<String>, Failure> {
    match from_environment(variable)? {
        Some(passphrase) => Ok(passphrase),
        None => ask(&format!("Passphrase of {whose}: "), variable),
    }
}

/// Returns the passphrase for a new key, asked for twice so that a slip of the finger does not lock it for ever.
pub(crate) fn new() -> Result<Zeroizing<String>, Failure> {
    new_in(VARIABLE)
}

/// The same for names.
pub(crate) fn new_names() -> Result<Zeroizing<String>, Failure> {
    new_in(NAMES_VARIABLE)
}

/// The same for a pack.
pub(crate) fn for_pack() -> Result<Zeroizing<String>, Failure> {
    new_in(PACK_VARIABLE)
}

fn new_in(variable: &str) -> Result<Zeroizing<String>, Failure> {
    if let Some(passphrase) = from_environment(variable)? {
        return Ok(passphrase);
    }
    let first = ask(
        &format!("New passphrase (at least {SHORTEST_PASSPHRASE} characters): "),
        variable,
    )?;
    let second = ask("The same again: ", variable)?;
    if *first == *second {
        Ok(first)
    } else {
        Err(Failure::new(Code::Passphrase, "the two passphrases differ").hint("nothing was made; try again"))
    }
}

fn from_environment(variable: &str) -> Result<Option<Zeroizing<String>>, Failure> {
    match env::var(variable) {
        Ok(passphrase) => Ok(Some(Zeroizing::new(passphrase))),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(Failure::new(
            Code::Passphrase,
            format!("the passphrase in {variable} is not readable text"),
        )),
    }
}

fn ask(prompt: &str, variable: &str) -> Result<Zeroizing<String>, Failure> {
    rpassword::prompt_password(prompt)
        .map(Zeroizing::new)
        .map_err(|_| {
            Failure::new(
                Code::Passphrase,
                "a passphrase is needed, and there is no terminal to ask for it",
            )
            .hint(format!("put it into the environment variable {variable}"))
        })
}
