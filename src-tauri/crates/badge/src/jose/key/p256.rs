//! P-256: ring checks the signatures, the crate p256 reads points, compressed ones too.

use super::BadKey;
use p256::elliptic_curve::sec1::ToSec1Point;
use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};

/// A point on the curve P-256 (FIPS 186-5), never the point at infinity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct P256Key([u8; 65]);

impl P256Key {
    /// Reads the two coordinates, big-endian.
    ///
    /// # Errors
    /// [`BadKey::NotOnCurve`].
    pub fn from_coordinates(x: &[u8; 32], y: &[u8; 32]) -> Result<P256Key, BadKey> {
        let mut point = [4; 65];
        point[1..33].copy_from_slice(x);
        point[33..].copy_from_slice(y);
        P256Key::from_sec1(&point)
    }

    /// Reads a compressed point: 33 bytes beginning with 2 or 3 (SEC 1, section 2.3.4).
    ///
    /// # Errors
    /// [`BadKey::NotOnCurve`].
    pub fn from_compressed(point: &[u8]) -> Result<P256Key, BadKey> {
        if point.len() != 33 {
            return Err(BadKey::NotOnCurve);
        }
        P256Key::from_sec1(point)
    }

    fn from_sec1(point: &[u8]) -> Result<P256Key, BadKey> {
        let key = p256::PublicKey::from_sec1_bytes(point).map_err(|_| BadKey::NotOnCurve)?;
        let uncompressed = key.to_sec1_point(false);
        let bytes = uncompressed.as_bytes().try_into();
        Ok(P256Key(bytes.map_err(|_| BadKey::NotOnCurve)?))
    }

    pub(super) fn coordinates(&self) -> (&[u8], &[u8]) {
        self.0[1..].split_at(32)
    }

    pub(super) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, self.0)
            .verify(message, signature)
            .is_ok()
    }
}
