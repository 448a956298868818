//! RSA: ring checks the signatures; the numbers come from JWK, PKCS#1 or PEM.

use super::BadKey;
use crate::jose::shorten;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use pkcs8::der::asn1::UintRef;
use pkcs8::der::oid::ObjectIdentifier;
use pkcs8::der::{Decode, Reader, SliceReader};
use pkcs8::spki::SubjectPublicKeyInfoRef;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};

/// The longest PEM text that is read, in bytes. RSA with 8,192 bits has about 1,500.
const MAX_PEM: usize = 8 * 1024;

/// `rsaEncryption`, RFC 8017, appendix A.1.
const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// An RSA public key of 2,048 to 8,192 bits with an odd exponent from 3 to 2³³ − 1, the range that ring checks with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RsaKey {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

impl RsaKey {
    pub(super) fn from_pem(pem: &str) -> Result<RsaKey, BadKey> {
        let (label, der) = decode_pem(pem).ok_or(BadKey::Pem)?;
        match label {
            "PUBLIC KEY" => RsaKey::from_spki(&der),
            "RSA PUBLIC KEY" => RsaKey::from_pkcs1(&der),
            other => Err(BadKey::UnknownKind {
                found: shorten(other),
            }),
        }
    }

    /// Reads modulus and exponent, big-endian. Leading zeros, which some libraries write, are dropped.
    ///
    /// # Errors
    /// [`BadKey::RsaSize`] and [`BadKey::RsaNumbers`].
    pub fn from_components(modulus: &[u8], exponent: &[u8]) -> Result<RsaKey, BadKey> {
        let (modulus, exponent) = (without_leading_zeros(modulus), without_leading_zeros(exponent));
        let bits = modulus
            .first()
            .map_or(0, |first| modulus.len() * 8 - first.leading_zeros() as usize);
        if !(2048..=8192).contains(&bits) {
            return Err(BadKey::RsaSize { bits });
        }
        let value = exponent.iter().try_fold(0_u64, |value, byte| {
            Some(value.checked_mul(256)? | u64::from(*byte))
        });
        let sound_exponent = value.is_some_and(|e| (3..1 << 33).contains(&e) && e % 2 == 1);
        if !sound_exponent || modulus.last().is_some_and(|last| last % 2 == 0) {
            return Err(BadKey::RsaNumbers);
        }
        Ok(RsaKey {
            modulus: modulus.to_vec(),
            exponent: exponent.to_vec(),
        })
    }

    /// RFC 8017, appendix A.1.1.
    pub(super) fn from_pkcs1(der: &[u8]) -> Result<RsaKey, BadKey> {
        let read = || -> Result<_, pkcs8::der::Error> {
            let mut reader = SliceReader::new(der)?;
            let numbers = reader.sequence(|inner| {
                Ok::<_, pkcs8::der::Error>((UintRef::decode(inner)?, UintRef::decode(inner)?))
            })?;
            reader.finish()?;
            Ok(numbers)
        };
        let (modulus, exponent) = read().map_err(|_| BadKey::Der)?;
        RsaKey::from_components(modulus.as_bytes(), exponent.as_bytes())
    }

    /// RFC 5280, section 4.1.2.7.
    fn from_spki(der: &[u8]) -> Result<RsaKey, BadKey> {
        let info = SubjectPublicKeyInfoRef::from_der(der).map_err(|_| BadKey::Der)?;
        if info.algorithm.oid != RSA_ENCRYPTION {
            return Err(BadKey::UnknownKind {
                found: info.algorithm.oid.to_string(),
            });
        }
        RsaKey::from_pkcs1(info.subject_public_key.as_bytes().ok_or(BadKey::Der)?)
    }

    pub(super) fn modulus(&self) -> &[u8] {
        &self.modulus
    }

    pub(super) fn exponent(&self) -> &[u8] {
        &self.exponent
    }

    pub(super) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        RsaPublicKeyComponents {
            n: &self.modulus,
            e: &self.exponent,
        }
        .verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
        .is_ok()
    }
}

/// The label and the content of a PEM text (RFC 7468), with base64 lines of any length: older badges have all in one.
fn decode_pem(pem: &str) -> Option<(&str, Vec<u8>)> {
    if pem.len() > MAX_PEM {
        return None;
    }
    let (label, rest) = pem.trim().strip_prefix("-----BEGIN ")?.split_once("-----")?;
    let body = rest
        .strip_suffix("-----")?
        .strip_suffix(label)?
        .strip_suffix("-----END ")?;
    let base64: String = body.split_ascii_whitespace().collect();
    Some((label, STANDARD.decode(base64).ok()?))
}

fn without_leading_zeros(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    &bytes[zeros..]
}
