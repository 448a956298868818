//! Multiples of a point of the curve, worked out once, so that multiplying it takes 32 additions and not one doubling.

use curve25519_dalek::{EdwardsPoint, Scalar, constants::ED25519_BASEPOINT_POINT, traits::Identity};
use std::ops::Neg;
use std::sync::OnceLock;

/// The rows of a table, one for each byte of a scalar.
pub(super) const ROWS: usize = 32;

/// For each P = \[2⁸ⁱ\]point, i from 0 to 31, its multiples \[1\]P to \[128\]P: 640 KiB, made by 4,096
/// additions.
pub(super) struct Multiples(Vec<[EdwardsPoint; 128]>);

/// A scalar, or its negative, in base 256 with digits from -128 to 128.
pub(super) struct Digits([i16; ROWS]);

impl Multiples {
    pub(super) fn of(point: &EdwardsPoint) -> Multiples {
        let mut point = *point;
        let rows = (0..ROWS).map(|_| {
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

    /// Adds one row's part of \[digits\]point; those of all rows are the whole of it. How long it takes tells the digit, which must
    /// be no secret.
    pub(super) fn add_to(&self, sum: &mut EdwardsPoint, row: usize, digits: &Digits) {
        let digit = digits.0[row];
        match usize::from(digit.unsigned_abs()) {
            0 => {}
            times if digit > 0 => *sum += &self.0[row][times - 1],
            times => *sum -= &self.0[row][times - 1],
        }
    }
}

impl Digits {
    pub(super) fn of(scalar: &Scalar) -> Digits {
        let mut carry = 0;
        // The highest byte is below 128: nothing is carried out of it.
        Digits(scalar.as_bytes().map(|byte| {
            let digit = i16::from(byte) + carry;
            carry = i16::from(digit > 128);
            digit - 256 * carry
        }))
    }
}

/// Digit by digit, and not by the order of B: a key may have a part of small order, which that number does not take to zero.
impl Neg for Digits {
    type Output = Digits;

    fn neg(self) -> Digits {
        Digits(self.0.map(|digit| -digit))
    }
}
