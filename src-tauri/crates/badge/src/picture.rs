//! The digest that binds a credential to its picture.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// Multihash header of SHA2-256: its code and its length in bytes.
const SHA2_256: [u8; 2] = [0x12, 0x20];

/// The digest of a picture without its badge as `digestMultibase` (VC data model 2.0, section 5.3): the multihash of
/// SHA2-256 in multibase base64url, as the data model recommends (`uEi…`).
pub fn digest(unbaked: &[u8]) -> String {
    digest_of([unbaked])
}

/// As [`digest`], of a file that lies in pieces.
pub fn digest_of<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> String {
    format!(
        "u{}",
        URL_SAFE_NO_PAD.encode([&SHA2_256[..], &sha256(pieces)].concat())
    )
}

pub(crate) fn sha256<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> [u8; 32] {
    let mut hash = Sha256::new();
    pieces.into_iter().for_each(|piece| hash.update(piece));
    hash.finalize().into()
}

/// How a stated digest compares with a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// It is the digest of this picture.
    Same,
    /// It is the digest of another picture.
    Other,
    /// It is not a digest of a kind that is known here.
    Unreadable,
}

/// Compares a `digestMultibase` with a picture without its badge, given in pieces. SHA2-256 is known, in base58-btc
/// (`z…`) and base64url (`u…`), as the data model lists them.
pub fn compare<'a>(stated: &str, pieces: impl IntoIterator<Item = &'a [u8]>) -> Comparison {
    compare_with(stated, || sha256(pieces))
}

/// As [`compare`], with the picture's SHA2-256.
pub(crate) fn compare_with(stated: &str, digest: impl FnOnce() -> [u8; 32]) -> Comparison {
    /// A multihash has 34 bytes; no text for one is longer. Base58 takes time that grows with the square.
    const MAX_TEXT: usize = 64;
    let bytes = match stated.split_at_checked(1) {
        _ if stated.len() > MAX_TEXT => None,
        Some(("z", text)) => bs58::decode(text).into_vec().ok(),
        Some(("u", text)) => URL_SAFE_NO_PAD.decode(text).ok(),
        _ => None,
    };
    match bytes.as_deref().and_then(|bytes| bytes.strip_prefix(&SHA2_256)) {
        Some(hash) if hash.len() == 32 => match *hash == digest() {
            true => Comparison::Same,
            false => Comparison::Other,
        },
        _ => Comparison::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_a_multihash() {
        let text = digest(b"picture");
        assert!(
            text.starts_with("uEi"),
            "base64url of 0x12 0x20 and 32 bytes begins with uEi: {text}"
        );
        assert_eq!(
            text,
            digest_of([&b"pic"[..], b"ture"]),
            "pieces and the whole have one digest"
        );
        assert_eq!(
            compare(&text, [&b"picture"[..]]),
            Comparison::Same,
            "its own picture"
        );
        assert_eq!(
            compare(&text, [&b"Picture"[..]]),
            Comparison::Other,
            "another picture"
        );
        let bytes = URL_SAFE_NO_PAD.decode(&text[1..]).expect("base64url");
        let base58 = format!("z{}", bs58::encode(bytes).into_string());
        assert_eq!(
            compare(&base58, [&b"picture"[..]]),
            Comparison::Same,
            "the same digest in base58-btc"
        );
        for other in ["", "u", "é", "fabc", "uEiA", &"z1".repeat(40)] {
            assert_eq!(
                compare(other, [&b"picture"[..]]),
                Comparison::Unreadable,
                "{other:?} is no digest"
            );
        }
    }
}
