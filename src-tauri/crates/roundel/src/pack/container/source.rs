//! A file that may be sealed.

use std::io::{self, Read, Seek, SeekFrom, Write};

use super::ReadError;
use crate::sealed::{self, OpenError, Opened, Sealing};

/// How the ZIP of a pack begins: its first local header.
const ZIP: &[u8] = b"PK\x03\x04";

/// Reads through the passphrase, if there is one.
pub(super) enum Source<R> {
    Plain(R),
    Sealed(Opened<R>),
}

impl<R: Read + Seek> Source<R> {
    pub(super) fn open(mut inner: R, passphrase: Option<&str>) -> Result<Self, ReadError> {
        let mut head = [0; sealed::MAGIC.len()];
        let mut length = 0;
        while length < head.len() {
            match inner.read(&mut head[length..])? {
                0 => break,
                read => length += read,
            }
        }
        inner.seek(SeekFrom::Start(0))?;
        if head.starts_with(ZIP) {
            return Ok(Self::Plain(inner));
        }
        if !sealed::is_sealed(&head[..length]) {
            return Err(ReadError::NotAPack);
        }
        let passphrase = passphrase.ok_or(ReadError::Locked)?;
        match sealed::open(inner, passphrase) {
            Ok(opened) => Ok(Self::Sealed(opened)),
            Err(OpenError::Io(error)) => Err(error.into()),
            Err(error) => Err(ReadError::Sealed(error)),
        }
    }

    pub(super) fn is_sealed(&self) -> bool {
        matches!(self, Self::Sealed(_))
    }
}

impl<R: Read + Seek> Read for Source<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(inner) => inner.read(into),
            Self::Sealed(inner) => inner.read(into),
        }
    }
}

impl<R: Read + Seek> Seek for Source<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::Plain(inner) => inner.seek(to),
            Self::Sealed(inner) => inner.seek(to),
        }
    }
}

/// Writes through the passphrase, if there is one.
pub(super) enum Sink<W: Write> {
    Plain(W),
    Sealed(Sealing<W>),
}

impl<W: Write> Sink<W> {
    pub(super) fn finish(self) -> io::Result<W> {
        match self {
            Self::Plain(inner) => Ok(inner),
            Self::Sealed(sealing) => sealing.finish(),
        }
    }
}

impl<W: Write> Write for Sink<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(inner) => inner.write(bytes),
            Self::Sealed(inner) => inner.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(inner) => inner.flush(),
            Self::Sealed(inner) => inner.flush(),
        }
    }
}
