//! The header: how the passphrase opens the file's own key, and a code that nobody changed it.

use std::io::{Read, Seek, SeekFrom};

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use scrypt::Params;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{MAGIC, MOST_WORK, OpenError};

/// More than any header with one scrypt recipient has, in bytes.
const LONGEST: u64 = 256;

/// The key that the header keeps and from which all others come.
pub(super) struct FileKey(Zeroizing<[u8; 16]>);

impl FileKey {
    pub(super) fn new(key: [u8; 16]) -> Self {
        Self(Zeroizing::new(key))
    }

    /// The header that keeps this key behind the passphrase.
    pub(super) fn header(&self, passphrase: &str, salt: &[u8; 16], work: u8) -> String {
        let wrapped = wrapping(passphrase, salt, work)
            .encrypt(&Nonce::default(), self.0.as_slice())
            .expect("16 bytes are within what the cipher takes");
        let signed = format!(
            "{}-> scrypt {} {work}\n{}\n---",
            std::str::from_utf8(MAGIC).expect("it is ASCII"),
            STANDARD_NO_PAD.encode(salt),
            STANDARD_NO_PAD.encode(wrapped)
        );
        let code = STANDARD_NO_PAD.encode(self.mac(signed.as_bytes()).finalize().into_bytes());
        format!("{signed} {code}\n")
    }

    /// The cipher of the content.
    pub(super) fn cipher(&self, nonce: &[u8; 16]) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new((&*self.derive(Some(nonce), b"payload")).into())
    }

    fn mac(&self, signed: &[u8]) -> Hmac<Sha256> {
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&*self.derive(None, b"header"))
            .expect("HMAC takes keys of every length");
        mac.update(signed);
        mac
    }

    fn derive(&self, salt: Option<&[u8]>, what: &[u8]) -> Zeroizing<[u8; 32]> {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(salt, self.0.as_slice())
            .expand(what, &mut *key)
            .expect("HKDF gives 32 bytes");
        key
    }
}

/// Reads the header and leaves `inner` behind it.
pub(super) fn read<R: Read + Seek>(inner: &mut R, passphrase: &str) -> Result<FileKey, OpenError> {
    let mut head = Vec::new();
    inner.by_ref().take(LONGEST).read_to_end(&mut head)?;
    let header = Header::parse(&head)?;
    let cipher = wrapping(passphrase, &header.salt, header.work);
    let key = cipher
        .decrypt(&Nonce::default(), header.wrapped.as_slice())
        .map_err(|_| OpenError::WrongPassphrase)?;
    let key = FileKey::new(
        Zeroizing::new(key)
            .as_slice()
            .try_into()
            .expect("32 bytes hold a key of 16 and a tag of 16"),
    );
    key.mac(header.signed)
        .verify_slice(&header.code)
        .map_err(|_| OpenError::Header)?;
    let excess = head.len() - header.length;
    let excess = i64::try_from(excess).expect("it is at most as long as what was read");
    inner.seek(SeekFrom::Current(-excess))?;
    Ok(key)
}

struct Header<'a> {
    salt: [u8; 16],
    work: u8,
    wrapped: [u8; 32],
    code: [u8; 32],
    /// What `code` covers.
    signed: &'a [u8],
    /// In bytes.
    length: usize,
}

impl<'a> Header<'a> {
    /// Every line exactly as age writes it; whatever deviates is refused.
    fn parse(head: &'a [u8]) -> Result<Self, OpenError> {
        let rest = head.strip_prefix(MAGIC).ok_or(OpenError::NotSealed)?;
        let mut lines = rest.split(|byte| *byte == b'\n');
        let mut line = |prefix: &[u8]| lines.next()?.strip_prefix(prefix);
        let parts = line(b"-> scrypt ").zip(line(b"")).zip(line(b"--- "));
        let ((recipient, wrapped), code) = parts.ok_or(OpenError::Header)?;
        let mut words = recipient.splitn(2, |byte| *byte == b' ');
        let (salt, work) = words.next().zip(words.next()).ok_or(OpenError::Header)?;
        let work = number(work).ok_or(OpenError::Header)?;
        if work > MOST_WORK {
            return Err(OpenError::Work { found: work });
        }
        let end = MAGIC.len() + b"-> scrypt \n\n---".len() + recipient.len() + wrapped.len();
        let length = end + b" \n".len() + code.len();
        // A last line without its end would be taken for a whole one.
        if head.len() < length {
            return Err(OpenError::Header);
        }
        Ok(Self {
            salt: bytes(salt)?,
            work,
            wrapped: bytes(wrapped)?,
            code: bytes(code)?,
            signed: &head[..end],
            length,
        })
    }
}

/// A number from 1 to 99 without a sign or leading zeros.
fn number(digits: &[u8]) -> Option<u8> {
    let plain = matches!(digits, [b'1'..=b'9'] | [b'1'..=b'9', b'0'..=b'9']);
    let text = std::str::from_utf8(digits).ok().filter(|_| plain)?;
    text.parse().ok()
}

fn bytes<const N: usize>(text: &[u8]) -> Result<[u8; N], OpenError> {
    let bytes = STANDARD_NO_PAD.decode(text).map_err(|_| OpenError::Header)?;
    bytes.try_into().map_err(|_| OpenError::Header)
}

/// What the passphrase becomes: scrypt (RFC 7914) with r = 8 and p = 1.
fn wrapping(passphrase: &str, salt: &[u8; 16], work: u8) -> ChaCha20Poly1305 {
    const LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
    let mut key = Zeroizing::new([0; 32]);
    let params = Params::new(work, 8, 1).expect("1 to 99 are within what scrypt takes");
    scrypt::scrypt(passphrase.as_bytes(), &[LABEL, salt].concat(), &params, &mut *key)
        .expect("scrypt gives 32 bytes");
    ChaCha20Poly1305::new((&*key).into())
}
