//! Signatures in JOSE form: compact JWS (RFC 7515), JWK (RFC 7517) and the claims of a credential that travels as JWT.
//!
//! Only what Open Badges asks for is read: RS256, ES256 and EdDSA with Ed25519. The algorithm comes from an allow-list and must be
//! the one that the key is made for, so neither `none` nor an HMAC keyed with a public key can pass. The signatures themselves are
//! checked by ring and ed25519-dalek. No header is ever followed to fetch a key.

mod claims;
mod jwk;
mod jws;
mod key;
#[cfg(test)]
mod tests;

pub use claims::{Claims, ClaimsError, Mismatch, Presented, credential};
pub use jwk::{Jwk, JwkError, JwkSet, Uses};
pub use jws::{Algorithm, Header, Jws, JwsError, MAX_TOKEN_BYTES};
pub use key::{BadKey, P256Key, RsaKey, VerificationKey};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Decodes base64url as RFC 7515, section 2, has it: no padding, no white space, no stray bits at the end.
pub(crate) fn base64url(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// A text from outside, short enough for a message.
pub(crate) fn shorten(text: &str) -> String {
    const LONGEST: usize = 100;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
