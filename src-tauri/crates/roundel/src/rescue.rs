//! The spare of an issuer's key, made when the key is: a file on a second stick, and 24 words on paper.
//!
//! A did:key can neither be changed nor be revoked, so without a spare a lost laptop is a lost issuer. The file is the encrypted
//! key as the keyring keeps it, behind the issuer's card; OpenSSL opens it too. The words are the key itself (BIP 39, English list,
//! without a passphrase: the 256 bits of the Ed25519 seed): whoever reads them has it. They are shown, and never written anywhere.

use std::path::{Path, PathBuf};

use bip39::{Language, Mnemonic};
use roundel_badge::credential::{Profile, Uri};
use roundel_badge::key::SecretKey;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::catalogue::{CatalogueError, Issuer};
use crate::files::{self, FileError};
use crate::issuer;
use crate::keyring::{self, KeyringError};
use crate::studio::Studio;

/// How many words a key has.
pub const WORDS: usize = 24;

/// The largest file that is read, in bytes: the key, and a card with a logo.
pub const LARGEST: u64 = 512 * 1024;

const BEGIN: &str = "-----BEGIN ENCRYPTED PRIVATE KEY-----";
const HEAD: &str = "The key of an issuer of badges, made by Roundel. It opens with the issuer's passphrase. Keep it apart from the laptop.";

/// What a person must do so that a lost laptop is no lost issuer, and when they did it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spares {
    /// When the file was last written, UTC to the second.
    pub file: Option<String>,
    /// When somebody last proved to have written the words down.
    pub words: Option<String>,
}

/// Why a spare could not be made or used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum RescueError {
    /// On this laptop it would be lost with it.
    #[error("{} is inside Roundel's own folder, and would be lost with the laptop", .0.display())]
    Inside(PathBuf),
    /// It was written, but reads back as something else.
    #[error("{} does not hold what was written to it", .0.display())]
    ReadBack(PathBuf),
    /// Not the 24 words of a key.
    #[error("these are not the words of a key: {0}")]
    Words(bip39::Error),
    /// Fewer or more words than a key has.
    #[error("there are {found} words; a key has {WORDS}")]
    Count {
        /// How many there are.
        found: usize,
    },
    /// Typed back otherwise than they were shown.
    #[error("word number {number} is another one")]
    OtherWord {
        /// Its number, from 1.
        number: usize,
    },
    /// Not a file that this module wrote.
    #[error("this is no spare key: {0}")]
    NoSpare(&'static str),
    /// The name for an issuer that nothing here knows.
    #[error("the name of the issuer is missing")]
    NoName,
    /// The key could not be read or kept.
    #[error(transparent)]
    Key(#[from] KeyringError),
    /// The disk refused.
    #[error(transparent)]
    File(#[from] FileError),
    /// The catalogue cannot be used.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

/// When the spares of an issuer were made.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn spares(studio: &Studio, did: &str) -> Result<Spares, CatalogueError> {
    let catalogue = studio.catalogue()?;
    Ok(Spares {
        file: catalogue.setting(&noted("file", did))?,
        words: catalogue.setting(&noted("words", did))?,
    })
}

/// Writes the encrypted key with the issuer's card into a folder, reads it back and remembers when. Returns the file.
///
/// # Errors
/// When the folder is Roundel's own, the disk refuses, or the file reads back otherwise.
pub fn write(studio: &Studio, issuer: &Issuer, folder: &Path) -> Result<PathBuf, RescueError> {
    let folder = files::full_path(folder)?;
    if folder.starts_with(files::full_path(studio.home())?) {
        return Err(RescueError::Inside(folder));
    }
    let pem = keyring::encrypted(studio, issuer)?;
    let text = Zeroizing::new(format!("{HEAD}\n{}\n\n{}", issuer.profile, *pem));
    let words = issuer::words(&issuer.did);
    let words: Vec<&str> = words.split(' ').take(2).collect();
    let path = folder.join(format!("roundel-key-{}.pem", words.join("-")));
    files::write_private(&path, text.as_bytes())?;
    if files::read_limited(&path, LARGEST)? != text.as_bytes() {
        return Err(RescueError::ReadBack(path));
    }
    note(studio, "file", &issuer.did)?;
    Ok(path)
}

/// The words of a key.
pub fn words(key: &SecretKey) -> Zeroizing<String> {
    let mnemonic = Mnemonic::from_entropy_in(Language::English, &*key.seed()).expect("256 bits are 24 words");
    Zeroizing::new(mnemonic.to_string())
}

/// Remembers that somebody has written the words down, when some of them, by their numbers from 1, are typed back.
///
/// # Errors
/// When one is not the word that was shown, or the catalogue cannot be written.
pub fn prove(studio: &Studio, key: &SecretKey, typed: &[(usize, &str)]) -> Result<(), RescueError> {
    let words = words(key);
    for (number, typed) in typed {
        let shown = number
            .checked_sub(1)
            .and_then(|place| words.split(' ').nth(place));
        if shown != Some(typed.trim().to_lowercase().as_str()) {
            return Err(RescueError::OtherWord { number: *number });
        }
    }
    Ok(note(studio, "words", key.did().as_str())?)
}

/// Brings an issuer back from the file that [`write()`] made. Its key is kept as it is in the file.
///
/// # Errors
/// When it is no such file, the passphrase does not open it, or it cannot be kept.
pub fn restore_file(studio: &Studio, file: &str, passphrase: &str) -> Result<Issuer, RescueError> {
    let (head, _) = file
        .split_once(BEGIN)
        .ok_or(RescueError::NoSpare("there is no key in it"))?;
    let pem = &file[head.len()..];
    let card = head.lines().find(|line| line.starts_with('{'));
    let profile: Profile = card
        .and_then(|card| serde_json::from_str(card).ok())
        .ok_or(RescueError::NoSpare("the issuer's card is missing"))?;
    let key = keyring::open(pem, passphrase, profile.name.as_deref().unwrap_or_default())?;
    if key.did().as_str() != profile.id.as_str() {
        return Err(RescueError::NoSpare("the card in it is another issuer's"));
    }
    let key_file = keyring::keep(studio, &key, pem)?;
    own(studio, &profile, key_file)
}

/// Brings an issuer back from its words. Its profile is the one that this laptop knows of it, else it gets the name.
///
/// # Errors
/// When they are not the words of a key, the passphrase is too short, or the name is needed and missing.
pub fn restore_words(
    studio: &Studio,
    words: &str,
    name: &str,
    passphrase: &str,
) -> Result<(Issuer, SecretKey), RescueError> {
    let words = Zeroizing::new(
        words
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase(),
    );
    let found = words.split(' ').filter(|word| !word.is_empty()).count();
    if found != WORDS {
        return Err(RescueError::Count { found });
    }
    let mnemonic = Mnemonic::parse_in_normalized(Language::English, &words).map_err(RescueError::Words)?;
    let (entropy, length) = mnemonic.to_entropy_array();
    let entropy = Zeroizing::new(entropy);
    let mut seed = Zeroizing::new([0; 32]);
    seed.copy_from_slice(&entropy[..length]);
    let key = SecretKey::from_seed(*seed);
    let profile = profile_of(studio, &key, name)?;
    let key_file = keyring::encrypt(studio, &key, passphrase)?;
    Ok((own(studio, &profile, key_file)?, key))
}

fn profile_of(studio: &Studio, key: &SecretKey, name: &str) -> Result<Profile, RescueError> {
    let did = key.did();
    let known = studio.catalogue()?.issuer(did.as_str())?;
    if let Some(profile) = known.and_then(|known| serde_json::from_str(&known.profile).ok()) {
        return Ok(profile);
    }
    let name = name.trim();
    if name.is_empty() {
        return Err(RescueError::NoName);
    }
    let mut profile = Profile::new(Uri::new(did.as_str()).expect("a did:key is an absolute IRI"));
    profile.name = Some(name.to_owned());
    Ok(profile)
}

/// Makes an issuer this laptop's own. One that is here keeps its profile.
fn own(studio: &Studio, profile: &Profile, key_file: String) -> Result<Issuer, RescueError> {
    let mut catalogue = studio.catalogue()?;
    let did = profile.id.as_str();
    catalogue.own_issuer(&Issuer {
        did: did.to_owned(),
        profile: serde_json::to_string(profile).expect("a profile of texts is JSON"),
        key_file,
        created: studio.now().to_string(),
    })?;
    let issuer = catalogue.issuer(did)?;
    Ok(issuer.expect("it was just kept"))
}

fn note(studio: &Studio, what: &str, did: &str) -> Result<(), CatalogueError> {
    let now = studio.now().to_string();
    studio.catalogue()?.set_setting(&noted(what, did), Some(&now))
}

fn noted(what: &str, did: &str) -> String {
    format!("spare.{what}.{did}")
}
