//! What shows that somebody earned a badge, as it goes into the credential.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use roundel_badge::credential::{Evidence, Uri};
use serde::Deserialize;
use ts_rs::TS;

use crate::art::upload;
use crate::failure::{Code, Failure, Reason};
use crate::issue::told;

/// The largest photo in a credential, in bytes: many sites take badges of at most 250 KB.
const MOST_PHOTO: usize = 100 * 1024;

/// What shows that somebody earned a badge.
#[derive(Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Proof {
    /// Some words, or the address of a page.
    Told {
        /// They.
        text: String,
    },
    /// Somebody saw it.
    Seen {
        /// Who.
        by: String,
        /// How the badge says so, with the name in it.
        text: String,
    },
    /// A photo, which becomes a part of the badge.
    Photo {
        /// The file, in base64.
        data: String,
        /// What it shows.
        about: String,
    },
    /// A file that stays where it is. The badge names it, so that everybody can tell whether a file is the same.
    File {
        /// Its name.
        name: String,
        /// Its SHA-256, in hexadecimal.
        sha256: String,
    },
}

impl Proof {
    /// Words it for a credential. A photo is decoded and written anew, so that nothing hidden in it travels.
    pub(super) fn evidence(&self) -> Result<Evidence, Failure> {
        let mut evidence = Evidence::new();
        match self {
            Self::Told { text } => return Ok(told(text.trim())),
            Self::Seen { by, text } => {
                evidence.name = Some(by.clone());
                evidence.narrative = Some(text.clone());
                evidence.genre = Some("Observation".to_owned());
            }
            Self::Photo { data, about } => {
                evidence.id = Some(photo(data)?);
                evidence.description = Some(about.clone()).filter(|about| !about.is_empty());
                evidence.genre = Some("Photo".to_owned());
            }
            Self::File { name, sha256 } => {
                evidence.name = Some(name.clone());
                evidence.narrative = Some(format!("SHA-256 {sha256}"));
                evidence.genre = Some("File".to_owned());
            }
        }
        Ok(evidence)
    }
}

fn photo(data: &str) -> Result<Uri, Failure> {
    let bytes = STANDARD
        .decode(data)
        .map_err(|e| Failure::new(Code::Program, e))?;
    let picture = upload::picture(&bytes)
        .map_err(|e| Failure::new(Code::Design, &e).because(Some(Reason::of_picture(&e))))?;
    let size = picture.bytes().len();
    if size > MOST_PHOTO {
        let message = format!("this photo has {} KB, too much for a badge", size.div_ceil(1024));
        return Err(Failure::new(Code::Design, message)
            .because(Some(Reason::PictureLarge))
            .hint("choose a smaller one"));
    }
    Uri::new(picture.data_uri()).map_err(|e| Failure::new(Code::Program, e))
}
