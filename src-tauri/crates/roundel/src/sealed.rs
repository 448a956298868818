//! Files behind a passphrase: the [age](https://c2sp.org/age) format, version 1, with its scrypt recipient.
//!
//! What this module writes opens with `age -d` and `rage -d`, and what they encrypt with a passphrase opens here. Of age it
//! knows this one recipient only, which is why it is our own: the crate `age` brings a hundred others (translations, HPKE,
//! post-quantum keys) for what is here a header of three lines and a stream of 64 KiB chunks, each with ChaCha20-Poly1305
//! (RFC 8439). The tests hold it against age's own test vectors.
//!
//! Reading and writing need no more memory than one chunk, and the 128 MiB that scrypt takes for a moment.

mod header;
mod stream;

use std::io::{self, Cursor, Read, Seek, Write};

use thiserror::Error;
use zeroize::Zeroizing;

use header::FileKey;
pub use stream::{Opened, Sealing};

/// How sealed files begin.
pub const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// The fewest characters of a passphrase that seals.
pub const SHORTEST_PASSPHRASE: usize = crate::keyring::SHORTEST_PASSPHRASE;

/// The binary logarithm of scrypt's N when sealing: 128 MiB and a third of a second on a small laptop.
pub const WORK: u8 = 17;

/// The largest that is read, age's own default: 256 MiB. More would let a stranger's file exhaust the computer.
pub const MOST_WORK: u8 = 18;

/// Why a file could not be sealed.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum SealError {
    /// The passphrase is too short.
    #[error("the passphrase has {found} characters, at least {SHORTEST_PASSPHRASE} are needed")]
    ShortPassphrase {
        /// How many it has.
        found: usize,
    },
    /// The system gave no random numbers.
    #[error("this computer gives no random numbers: {0}")]
    Randomness(#[source] getrandom::Error),
    /// It could not be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Why a sealed file does not open.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Not a sealed file.
    #[error("it is not locked with a passphrase")]
    NotSealed,
    /// Sealed, but not with a passphrase, or damaged in its first lines.
    #[error("it is locked in a way that this program does not open, or its first lines are damaged")]
    Header,
    /// It asks for more work than [`MOST_WORK`].
    #[error("opening it would take too much memory (work {found}; at most {MOST_WORK} is allowed)")]
    Work {
        /// The binary logarithm of scrypt's N.
        found: u8,
    },
    /// The passphrase does not open it.
    #[error("the passphrase does not open it")]
    WrongPassphrase,
    /// The passphrase fits, and the content is cut short or changed.
    #[error("it is damaged: a part is missing or was changed")]
    Damaged,
    /// It could not be read.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Whether a file begins as sealed ones do.
pub fn is_sealed(head: &[u8]) -> bool {
    head.starts_with(MAGIC)
}

/// Begins a sealed file. What is written into the answer is encrypted into `inner`; [`Sealing::finish`] ends it.
///
/// # Errors
/// When the passphrase is too short, or `inner` refuses.
pub fn begin<W: Write>(inner: W, passphrase: &str) -> Result<Sealing<W>, SealError> {
    let found = passphrase.chars().count();
    if found < SHORTEST_PASSPHRASE {
        return Err(SealError::ShortPassphrase { found });
    }
    begin_with(inner, passphrase, WORK)
}

fn begin_with<W: Write>(mut inner: W, passphrase: &str, work: u8) -> Result<Sealing<W>, SealError> {
    let mut random = Zeroizing::new([0; 48]);
    getrandom::fill(&mut *random).map_err(SealError::Randomness)?;
    let (parts, _) = random.as_chunks::<16>();
    let [key, salt, nonce] = parts.try_into().expect("48 are three times 16");
    let key = FileKey::new(key);
    inner.write_all(key.header(passphrase, &salt, work).as_bytes())?;
    inner.write_all(&nonce)?;
    Ok(Sealing::new(inner, key.cipher(&nonce)))
}

/// Opens a sealed file. The answer can be read from any place; each chunk is checked before a byte of it is given out.
///
/// # Errors
/// When it is not sealed with this passphrase, asks for too much work, or is cut short.
pub fn open<R: Read + Seek>(mut inner: R, passphrase: &str) -> Result<Opened<R>, OpenError> {
    let key = header::read(&mut inner, passphrase)?;
    let mut nonce = [0; 16];
    inner.read_exact(&mut nonce).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => OpenError::Damaged,
        _ => error.into(),
    })?;
    Opened::new(inner, key.cipher(&nonce))
}

/// Seals bytes.
///
/// # Errors
/// As [`begin`].
pub fn seal(passphrase: &str, bytes: &[u8]) -> Result<Vec<u8>, SealError> {
    let mut sealing = begin(Vec::with_capacity(bytes.len() + 512), passphrase)?;
    sealing.write_all(bytes)?;
    Ok(sealing.finish()?)
}

/// Opens sealed bytes.
///
/// # Errors
/// As [`open`]; [`OpenError::Damaged`] where any part was changed.
pub fn unseal(passphrase: &str, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let mut opened = open(Cursor::new(bytes), passphrase)?;
    let mut plain = Zeroizing::new(Vec::with_capacity(bytes.len()));
    opened.read_to_end(&mut plain).map_err(|_| OpenError::Damaged)?;
    Ok(plain)
}

#[cfg(test)]
mod tests;
