//! The spare of an issuer's key: a file on another stick, words on paper, and the way back from either.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use super::files::TextFile;
use super::issuers::{IssuerState, WhichIssuer, find, state};
use super::secret::Secret;
use crate::failure::Failure;
use crate::{keyring, rescue};

/// Where the spare file of a key shall be.
#[derive(Debug, Deserialize, TS)]
pub struct SpareFile {
    /// The issuer's identifier.
    pub did: String,
    /// The folder.
    #[ts(type = "string")]
    pub folder: PathBuf,
}

/// The spare file of a key was written and read back.
#[derive(Debug, Serialize, TS)]
pub struct SpareWritten {
    /// The file.
    #[ts(type = "string")]
    pub file: PathBuf,
    /// The issuer.
    pub issuer: IssuerState,
}

/// A word of a key that somebody has typed back.
#[derive(Debug, Deserialize, TS)]
pub struct TypedWord {
    /// Its number, from 1.
    pub number: usize,
    /// The word.
    pub word: Secret,
}

/// Words of a key that somebody has typed back.
#[derive(Debug, Deserialize, TS)]
pub struct TypedWords {
    /// The issuer's identifier.
    pub did: String,
    /// Some of its words.
    pub words: Vec<TypedWord>,
}

/// An issuer that is to come back from its spare file.
#[derive(Debug, Deserialize, TS)]
pub struct RestoreFile {
    /// The file.
    pub file: TextFile,
    /// What unlocks it.
    pub passphrase: Secret,
}

/// An issuer that is to come back from its words.
#[derive(Debug, Deserialize, TS)]
pub struct RestoreWords {
    /// The 24 words.
    pub words: Secret,
    /// Its name, where this laptop does not know it.
    pub name: String,
    /// What will unlock its key here.
    pub passphrase: Secret,
}

/// Writes the encrypted key and the card of an issuer into a folder, which should be on another stick.
pub(super) fn write(context: &Context, request: SpareFile) -> Result<SpareWritten, Failure> {
    let issuer = find(context, &request.did)?;
    let file = rescue::write(context.studio(), &issuer, &request.folder)?;
    Ok(SpareWritten {
        file,
        issuer: state(context, &issuer)?,
    })
}

/// The words of a key, which must be unlocked.
pub(super) fn words(context: &Context, request: WhichIssuer) -> Result<Vec<String>, Failure> {
    let words = rescue::words(&*context.key(&request.did)?);
    Ok(words.split(' ').map(str::to_owned).collect())
}

/// Remembers that somebody has the words on paper; the key must be unlocked.
pub(super) fn prove(context: &Context, request: TypedWords) -> Result<IssuerState, Failure> {
    let key = context.key(&request.did)?;
    let typed: Vec<(usize, &str)> = request
        .words
        .iter()
        .map(|typed| (typed.number, &*typed.word))
        .collect();
    rescue::prove(context.studio(), &key, &typed)?;
    state(context, &find(context, &request.did)?)
}

/// Brings an issuer back from its spare file; its key is unlocked.
pub(super) fn restore_file(context: &Context, request: RestoreFile) -> Result<IssuerState, Failure> {
    let text = request.file.read(rescue::LARGEST)?;
    let issuer = rescue::restore_file(context.studio(), &text, &request.passphrase)?;
    context
        .keys
        .unlock(keyring::unlock(context.studio(), &issuer, &request.passphrase)?);
    state(context, &issuer)
}

/// Brings an issuer back from its words; its key is unlocked.
pub(super) fn restore_words(context: &Context, request: RestoreWords) -> Result<IssuerState, Failure> {
    let (words, name, passphrase) = (&request.words, &request.name, &request.passphrase);
    let (issuer, key) = rescue::restore_words(context.studio(), words, name, passphrase)?;
    context.keys.unlock(key);
    state(context, &issuer)
}
