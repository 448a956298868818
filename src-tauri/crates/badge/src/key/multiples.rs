//! Multiples of a point of the curve, worked out once, so that multiplying it takes 32 additions and not one doubling.

use curve25519_dalek::{EdwardsPoint, Scalar, constants::ED25519_BASEPOINT_POINT, traits::Identity};
use std::sync::OnceLock;

/// For each P = \[2⁸ⁱ\]point, i from 0 to 31, its multiples \[1\]P to \[128\]P: 640 KiB, made by 4,096
/// additions.
pub(super) struct Multiples(Vec<[EdwardsPoint; 128]>);

impl Multiples {
    pub(super) fn of(point: &EdwardsPoint) -> Multiples {
        let mut point = *point;
        let rows = (0..32).map(|_| {
            let mut next = EdwardsPoint::identity();
            let row = std::array::from_fn(|_| {
                next += point;
                next
            });
            point = next + next;
            row
        });
        Multiples(rows.collect())
    }

    /// Those of the base point B (RFC 8032, section 5.1).
    pub(super) fn of_base() -> &'static Multiples {
        static BASE: OnceLock<Multiples> = OnceLock::new();
        BASE.get_or_init(|| Multiples::of(&ED25519_BASEPOINT_POINT))
    }

    /// \[scalar\]point. How long it takes tells the scalar, which must be no secret.
    pub(super) fn times(&self, scalar: &Scalar) -> EdwardsPoint {
        // The bytes as digits from -127 to 128. The highest is below 128: nothing is carried out of it.
        let mut carry = 0;
        let mut sum = EdwardsPoint::identity();
        for (multiples, byte) in self.0.iter().zip(scalar.as_bytes()) {
            let digit = usize::from(*byte) + carry;
            carry = usize::from(digit > 128);
            match digit {
                0 | 256 => {}
                1..=128 => sum += &multiples[digit - 1],
                _ => sum -= &multiples[255 - digit],
            }
        }
        sum
    }
}
