//! A prepared key gives the verdict of ed25519-dalek's `verify_strict`, signature for signature, also among many.

use super::{Equation, PublicKey, SecretKey, hold};
use curve25519_dalek::{EdwardsPoint, Scalar, constants::EIGHT_TORSION, edwards::CompressedEdwardsY};
use ed25519_dalek::VerifyingKey;
use sha2::{Digest as _, Sha512};
use std::sync::LazyLock;

/// The order of the base point, little-endian (RFC 8032, section 5.1).
const ORDER: [u8; 32] =
    *b"\xed\xd3\xf5\x5c\x1a\x63\x12\x58\xd6\x9c\xf7\xa2\xde\xf9\xde\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10";

struct Pair {
    plain: PublicKey,
    prepared: PublicKey,
}

impl Pair {
    fn new(plain: PublicKey) -> Pair {
        let prepared = plain.prepared();
        Pair { plain, prepared }
    }

    /// The key of any point, as a signer with bad intentions would choose it.
    fn at(point: EdwardsPoint) -> Pair {
        let key = VerifyingKey::from_bytes(point.compress().as_bytes()).expect("a point of the curve");
        Pair::new(
            PublicKey::from_multibase(&PublicKey::from_verifying_key(key).multibase()).expect("not weak"),
        )
    }

    fn verdict(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let verdict = self.plain.verifies(message, signature);
        if let Some(equation) = self.prepared.equation(message, signature) {
            let good = good(b"neighbour");
            assert_eq!(
                hold(&[&good, &equation, &good]),
                [true, verdict, true],
                "no neighbour changes what a signature is worth: {}",
                hex::encode(signature)
            );
        }
        assert_eq!(
            self.prepared.verifies(message, signature),
            verdict,
            "both ways to check are one rule: {}",
            hex::encode(signature)
        );
        verdict
    }
}

/// What is left to check of a good signature, by a key of its own.
fn good(message: &[u8]) -> Equation {
    static KEY: LazyLock<(SecretKey, PublicKey)> = LazyLock::new(|| {
        let key = SecretKey::from_seed([77; 32]);
        let public = key.public().prepared();
        (key, public)
    });
    let (key, public) = &*KEY;
    public
        .equation(message, &key.sign(message))
        .expect("the key is prepared")
}

/// Some number that looks like chance.
fn scalar(of: &str) -> Scalar {
    Scalar::from_bytes_mod_order_wide(&Sha512::digest(of).into())
}

fn challenge(r: &CompressedEdwardsY, key: &EdwardsPoint, message: &[u8]) -> Scalar {
    let hash = Sha512::new()
        .chain_update(r.as_bytes())
        .chain_update(key.compress().as_bytes())
        .chain_update(message);
    Scalar::from_bytes_mod_order_wide(&hash.finalize().into())
}

fn signature(r: &CompressedEdwardsY, s: &Scalar) -> [u8; 64] {
    let bytes = [*r.as_bytes(), *s.as_bytes()].concat();
    bytes.try_into().expect("two times 32 bytes")
}

#[test]
fn good_and_altered_signatures() {
    for seed in 0..8 {
        let key = SecretKey::from_seed([seed; 32]);
        let pair = Pair::new(key.public());
        for length in [0, 1, 31, 64, 200] {
            let message = vec![seed; length];
            let good = key.sign(&message);
            assert!(pair.verdict(&message, &good), "its own signature");
            assert!(!pair.verdict(b"another", &good), "not of another message");
            for bit in (usize::from(seed)..512).step_by(37) {
                let mut altered = good;
                altered[bit / 8] ^= 1 << (bit % 8);
                assert!(!pair.verdict(&message, &altered), "bit {bit}");
            }
        }
    }
}

#[test]
fn of_many_signatures_each_has_its_own_answer() {
    let (secret, other) = (SecretKey::from_seed([1; 32]), SecretKey::from_seed([2; 32]));
    let (key, another) = (secret.public().prepared(), other.public().prepared());
    let equations: Vec<Equation> = (0..=200_u8)
        .map(|n| match n {
            0 | 63 | 64 | 199 => key.equation(&[n], &secret.sign(&[n + 1])),
            7 | 128 => another.equation(&[n], &secret.sign(&[n])),
            _ if n % 2 == 0 => key.equation(&[n], &secret.sign(&[n])),
            _ => another.equation(&[n], &other.sign(&[n])),
        })
        .map(|equation| equation.expect("s is in range"))
        .collect();
    let bad: Vec<usize> = hold(&equations.iter().collect::<Vec<_>>())
        .into_iter()
        .enumerate()
        .filter_map(|(at, holds)| (!holds).then_some(at))
        .collect();
    assert_eq!(
        bad,
        [0, 7, 63, 64, 128, 199],
        "those of another message or another key"
    );
    assert!(hold(&[]).is_empty(), "of none there is nothing to say");
}

#[test]
fn numbers_have_one_encoding() {
    let key = SecretKey::from_seed([9; 32]);
    let pair = Pair::new(key.public());
    let mut beyond = key.sign(b"message");
    let mut carry = 0;
    for (byte, more) in beyond[32..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(more) + carry;
        *byte = sum as u8;
        carry = sum >> 8;
    }
    assert!(
        !pair.verdict(b"message", &beyond),
        "s + L is the same number, and refused"
    );
    // Points have y below 2²⁵⁵ - 19; these are beyond, and the first of them stands for the neutral point.
    for low in 0xee..=0xff {
        let mut r = [0xff; 32];
        (r[0], r[31]) = (low, 0x7f);
        let r = CompressedEdwardsY(r);
        for s in [Scalar::ZERO, Scalar::ONE, scalar("s")] {
            assert!(
                !pair.verdict(b"message", &signature(&r, &s)),
                "R has another encoding"
            );
        }
    }
}

#[test]
fn points_of_small_order() {
    let secret = scalar("secret");
    let (mut equations, mut accepted) = (0, 0);
    for twist in EIGHT_TORSION {
        let point = EdwardsPoint::mul_base(&secret) + twist;
        let pair = Pair::at(point);
        for hidden in EIGHT_TORSION {
            for n in 0..12_u8 {
                // R is of small order by itself: weak, even where the equation holds.
                let r = hidden.compress();
                let k = challenge(&r, &point, &[n]);
                equations += u32::from(hidden == -(twist * k));
                assert!(!pair.verdict(&[n], &signature(&r, &(k * secret))), "R is weak");
                // R has a part of small order: it counts where it is that of the key, times -k.
                let nonce = scalar("nonce");
                let r = (EdwardsPoint::mul_base(&nonce) + hidden).compress();
                let k = challenge(&r, &point, &[n]);
                let holds = hidden == -(twist * k);
                let verdict = pair.verdict(&[n], &signature(&r, &(nonce + k * secret)));
                assert_eq!(verdict, holds, "[s]B - [k]A is R, without a cofactor");
                accepted += u32::from(verdict);
            }
        }
    }
    assert!(
        equations > 0 && accepted > 0,
        "both kinds were met: {equations}, {accepted}"
    );
}
