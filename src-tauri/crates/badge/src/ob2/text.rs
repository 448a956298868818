//! The forms in which an older badge comes: JSON, a compact JWS, or only the address where it is hosted.

use super::Name;
use super::documents::owned;
use super::report::show;
use super::url::Url;
use crate::jose::{Jws, JwsError};
use crate::json::{self, Json};
use crate::verdict::{Saying, Told};

/// A badge as it was given.
pub(super) enum Given<'a> {
    /// A JSON document.
    Document(Json<'static>),
    /// A JWS and the document that is its payload; the signature is not checked yet.
    Signed(Box<Jws<'a>>, Json<'static>),
    /// The address of a hosted badge.
    Link(String),
}

/// Why a text cannot be read, and which check that fails.
pub(super) struct Refusal {
    pub(super) name: Name,
    pub(super) told: Told,
}

pub(super) fn read(text: &[u8]) -> Result<Given<'_>, Refusal> {
    let refusal = |saying: Saying, message: String| Refusal {
        name: Name::Format,
        told: saying.told(message),
    };
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text).trim_ascii();
    if text.first() == Some(&b'{') {
        let document = json::parse(text).map_err(|e| {
            let message = format!(
                "The badge is not JSON that every program reads the same: {e}. Ask the issuer for a new copy."
            );
            refusal(Saying::TextDamaged, message)
        })?;
        return Ok(Given::Document(owned(document)));
    }
    let text = std::str::from_utf8(text).map_err(|_| {
        let message = "The badge is damaged: it is not text (UTF-8). Ask the issuer for a new copy.";
        refusal(Saying::TextDamaged, message.to_owned())
    })?;
    if let Some(url) = Url::parse(text) {
        return Ok(Given::Link(url.page().to_owned()));
    }
    if text.contains('.') && !text.contains(char::is_whitespace) {
        return signed(text);
    }
    let message = format!(
        "Expected an Open Badge as JSON, as signed text (JWS) or as a web address, found \"{}\". Ask the earner or the \
         issuer for the original file.",
        show(text)
    );
    Err(refusal(Saying::TextNoBadge, message))
}

fn signed(token: &str) -> Result<Given<'_>, Refusal> {
    let jws = Jws::parse(token).map_err(|e| {
        let (name, saying) = match e {
            JwsError::TooLong { .. } | JwsError::Parts { .. } | JwsError::Base64 { .. } => {
                (Name::Format, Saying::TextDamaged)
            }
            _ => (Name::Signature, Saying::SignatureUnsound),
        };
        let message =
            format!("The signed text of the badge cannot be accepted: {e}. Ask the issuer for a new copy.");
        Refusal {
            name,
            told: saying.told(message),
        }
    })?;
    let payload = json::parse(jws.payload()).map(owned).map_err(|e| Refusal {
        name: Name::Format,
        told: Saying::TextDamaged.told(format!(
            "What was signed is not a JSON document: {e}. Ask the issuer for a new copy."
        )),
    })?;
    Ok(Given::Signed(Box::new(jws), payload))
}
