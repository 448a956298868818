//! The content: chunks of 64 KiB, each encrypted with its number, the last one marked as such.

use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};

use chacha20poly1305::aead::Aead;
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use zeroize::Zeroizing;

use super::OpenError;

/// The plain bytes of a chunk.
const CHUNK: usize = 64 * 1024;
/// What the cipher adds to each.
const TAG: usize = 16;

/// The number of the chunk in eleven bytes, then whether it is the last.
fn nonce(number: u64, last: bool) -> Nonce {
    let mut nonce = [0; 12];
    nonce[3..11].copy_from_slice(&number.to_be_bytes());
    nonce[11] = last.into();
    nonce.into()
}

/// A file that is being sealed. Without [`Sealing::finish`] it does not open again.
pub struct Sealing<W: Write> {
    inner: W,
    cipher: ChaCha20Poly1305,
    chunk: Zeroizing<Vec<u8>>,
    number: u64,
}

impl<W: Write> Sealing<W> {
    pub(super) fn new(inner: W, cipher: ChaCha20Poly1305) -> Self {
        Self {
            inner,
            cipher,
            chunk: Zeroizing::new(Vec::with_capacity(CHUNK)),
            number: 0,
        }
    }

    /// Writes the last chunk and returns what it was written into.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn finish(mut self) -> io::Result<W> {
        self.put(true)?;
        Ok(self.inner)
    }

    fn put(&mut self, last: bool) -> io::Result<()> {
        let sealed = self
            .cipher
            .encrypt(&nonce(self.number, last), self.chunk.as_slice())
            .expect("64 KiB are within what the cipher takes");
        self.inner.write_all(&sealed)?;
        self.number += 1;
        self.chunk.clear();
        Ok(())
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full chunk waits for more: only then is it not the last.
        if self.chunk.len() == CHUNK && !bytes.is_empty() {
            self.put(false)?;
        }
        let taken = bytes.len().min(CHUNK - self.chunk.len());
        self.chunk.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    /// Whole chunks only: the rest is written by [`Sealing::finish`].
    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// A sealed file that the passphrase opened. A chunk that was changed is an error of the kind [`ErrorKind::InvalidData`].
pub struct Opened<R> {
    inner: R,
    cipher: ChaCha20Poly1305,
    /// Where the chunks begin in `inner`.
    start: u64,
    /// The number of chunks, at least one.
    chunks: u64,
    /// The plain bytes in all of them.
    length: u64,
    at: u64,
    chunk: Zeroizing<Vec<u8>>,
    /// Which chunk that is.
    number: u64,
}

impl<R: Read + Seek> Opened<R> {
    /// Finds out how much there is and checks that the last chunk is the last.
    pub(super) fn new(mut inner: R, cipher: ChaCha20Poly1305) -> Result<Self, OpenError> {
        let start = inner.stream_position()?;
        let sealed = inner.seek(SeekFrom::End(0))? - start;
        let chunks = sealed.div_ceil((CHUNK + TAG) as u64);
        let tags = chunks * TAG as u64;
        // No chunk at all, a last one that is no more than a piece of its tag, or one without content behind others.
        let length = sealed.checked_sub(tags).ok_or(OpenError::Damaged)?;
        if chunks == 0 || (chunks > 1 && length <= (chunks - 1) * CHUNK as u64) {
            return Err(OpenError::Damaged);
        }
        let mut opened = Self {
            inner,
            cipher,
            start,
            chunks,
            length,
            at: 0,
            chunk: Zeroizing::new(Vec::new()),
            number: 0,
        };
        opened.load(chunks - 1).map_err(|error| match error.kind() {
            ErrorKind::InvalidData => OpenError::Damaged,
            _ => error.into(),
        })?;
        Ok(opened)
    }

    /// Returns how many bytes it holds.
    pub fn length(&self) -> u64 {
        self.length
    }

    fn load(&mut self, number: u64) -> io::Result<()> {
        const SEALED: u64 = (CHUNK + TAG) as u64;
        self.inner.seek(SeekFrom::Start(self.start + number * SEALED))?;
        let mut sealed = Vec::with_capacity(CHUNK + TAG);
        self.inner.by_ref().take(SEALED).read_to_end(&mut sealed)?;
        let nonce = nonce(number, number + 1 == self.chunks);
        let plain = self.cipher.decrypt(&nonce, sealed.as_slice());
        let damaged = |_| io::Error::new(ErrorKind::InvalidData, OpenError::Damaged);
        self.chunk = Zeroizing::new(plain.map_err(damaged)?);
        self.number = number;
        Ok(())
    }
}

impl<R: Read + Seek> Read for Opened<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.length || into.is_empty() {
            return Ok(0);
        }
        let number = self.at / CHUNK as u64;
        if number != self.number {
            self.load(number)?;
        }
        let from = usize::try_from(self.at % CHUNK as u64).expect("a place in a chunk");
        // Empty only if the file shrank since it was opened.
        let rest = self.chunk.get(from..).unwrap_or_default();
        let given = rest.len().min(into.len());
        into[..given].copy_from_slice(&rest[..given]);
        self.at += given as u64;
        Ok(given)
    }
}

impl<R: Read + Seek> Seek for Opened<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or_else(|| io::Error::from(ErrorKind::InvalidInput))?;
        Ok(self.at)
    }
}
