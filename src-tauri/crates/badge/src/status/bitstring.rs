//! W3C Bitstring Status List 1.0.

use super::{Status, StatusError, text};
use crate::jose::base64url;
use crate::json::Json;
use flate2::bufread::GzDecoder;
use std::io::Read as _;

/// The fewest entries that a list may have (section 3.2): fewer would tell the list's server who is being verified.
pub const MIN_BITSTRING_ENTRIES: usize = 131_072;

/// The longest list that is unpacked, in bytes: 33,554,432 entries of one bit. It bounds what a gzip bomb costs; of the list itself
/// only the bytes asked for are kept.
pub const MAX_BITSTRING_BYTES: usize = 4 * 1024 * 1024;

/// Entries of more bits are not read; no purpose that is defined needs them.
const MAX_STATUS_BITS: usize = 8;

/// Where in which list a credential's status stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BitstringEntry {
    /// `statusPurpose`: `revocation`, `suspension`, `refresh`, `message` or another one.
    pub purpose: String,
    /// `statusListIndex`, from 0.
    pub index: usize,
    /// `statusListCredential`: the URL of the list.
    pub list: String,
    /// `statusSize`: bits of one entry, 1 to 8; 1 by default.
    pub bits: usize,
    /// `statusMessage`: values and what they mean.
    pub messages: Vec<(u8, String)>,
}

impl BitstringEntry {
    pub(super) fn parse(entry: &Json) -> Result<BitstringEntry, StatusError> {
        let damaged = |member| StatusError::Member {
            place: "entry",
            member,
        };
        let purpose = text(entry, "entry", "statusPurpose")?.to_owned();
        let index = entry.get("statusListIndex").and_then(whole_number);
        let bits = match entry.get("statusSize") {
            None => 1,
            Some(size) => whole_number(size).ok_or_else(|| damaged("statusSize"))?,
        };
        let wide_enough = (1..=MAX_STATUS_BITS).contains(&bits);
        if !wide_enough || (bits > 1 && matches!(purpose.as_str(), "revocation" | "suspension" | "refresh")) {
            return Err(StatusError::Size { bits, purpose });
        }
        let messages = entry.several("statusMessage");
        Ok(BitstringEntry {
            purpose,
            index: index.ok_or_else(|| damaged("statusListIndex"))?,
            list: text(entry, "entry", "statusListCredential")?.to_owned(),
            bits,
            messages: messages.iter().filter_map(message).collect(),
        })
    }

    /// The validate algorithm (section 3.2) from the list's purpose on.
    pub(super) fn look_up(&self, credential: &Json) -> Result<Status, StatusError> {
        let list = credential.get("credentialSubject");
        let list = list.and_then(|subject| subject.each().first());
        let list = list.ok_or(StatusError::Member {
            place: "list",
            member: "credentialSubject",
        })?;
        self.check_kind(credential, list)?;
        let encoded = text(list, "list", "encodedList")?;
        Ok(self.status(self.value(encoded)?))
    }

    fn check_kind(&self, credential: &Json, list: &Json) -> Result<(), StatusError> {
        let is = |json: &Json, name: &str| {
            json.get("type")
                .is_some_and(|types| types.each().iter().any(|one| one.as_str() == Some(name)))
        };
        if !is(credential, "BitstringStatusListCredential") || !is(list, "BitstringStatusList") {
            return Err(StatusError::Member {
                place: "list",
                member: "type",
            });
        }
        let purposes = list.several("statusPurpose");
        let purposes: Vec<&str> = purposes.iter().filter_map(Json::as_str).collect();
        if !purposes.contains(&self.purpose.as_str()) {
            return Err(StatusError::Purpose {
                expected: self.purpose.clone(),
                found: crate::jose::shorten(&purposes.join(", ")),
            });
        }
        Ok(())
    }

    /// The entry's value. The list is unpacked piece by piece and never held as a whole.
    fn value(&self, encoded: &str) -> Result<u8, StatusError> {
        let packed = encoded.strip_prefix('u').and_then(base64url);
        let packed = packed.ok_or(StatusError::Encoding)?;
        let first_bit = self.index.saturating_mul(self.bits);
        let (first_byte, shift) = (first_bit / 8, first_bit % 8);
        let mut wanted = [0; 2];
        let mut length = 0;
        let mut unpacking = GzDecoder::new(packed.as_slice());
        let mut piece = [0; 8192];
        loop {
            let count = unpacking.read(&mut piece).map_err(|_| StatusError::Encoding)?;
            if count == 0 {
                break;
            }
            for (place, byte) in wanted.iter_mut().enumerate() {
                let offset = (first_byte + place).checked_sub(length);
                if let Some(found) = offset.and_then(|offset| piece[..count].get(offset)) {
                    *byte = *found;
                }
            }
            length += count;
            if length > MAX_BITSTRING_BYTES {
                return Err(StatusError::TooLong);
            }
        }
        if !unpacking.into_inner().is_empty() {
            return Err(StatusError::Encoding);
        }
        self.check_length(length)?;
        let window = u16::from_be_bytes(wanted) << shift >> (16 - self.bits);
        Ok(u8::try_from(window).expect("an entry has at most 8 bits"))
    }

    fn check_length(&self, bytes: usize) -> Result<(), StatusError> {
        let entries = bytes * 8 / self.bits;
        if entries < MIN_BITSTRING_ENTRIES {
            return Err(StatusError::TooShort { found: entries });
        }
        if self.index >= entries {
            return Err(StatusError::Range {
                index: self.index,
                entries,
            });
        }
        Ok(())
    }

    fn status(&self, value: u8) -> Status {
        match (value, self.purpose.as_str()) {
            (0, _) => Status::Clear,
            (_, "revocation") => Status::Revoked { reason: None },
            (_, "suspension") => Status::Suspended,
            (_, "refresh") => Status::Refreshable,
            (_, purpose) => Status::Message {
                purpose: purpose.to_owned(),
                value,
                message: self
                    .messages
                    .iter()
                    .find(|(of, _)| *of == value)
                    .map(|(_, message)| message.clone()),
            },
        }
    }
}

/// A number from 0, as the text that the standard asks for or as the JSON number that 1EdTech's samples have.
fn whole_number(value: &Json) -> Option<usize> {
    match value {
        Json::String(text) if text.bytes().all(|b| b.is_ascii_digit()) => text.parse().ok(),
        Json::Number(number) => usize::try_from(number.as_i64()?).ok(),
        _ => None,
    }
}

/// `{ "status": "0x1", "message": "…" }`
fn message(json: &Json) -> Option<(u8, String)> {
    let value = json.get("status")?.as_str()?.strip_prefix("0x")?;
    let value = u8::from_str_radix(value, 16).ok()?;
    Some((value, json.get("message")?.as_str()?.to_owned()))
}
