//! Writing a pack, front to back, without holding it in memory.

use std::collections::BTreeSet;
use std::io::{self, Read, Write};

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::source::Sink;
use super::{
    Entry, FORMAT, Kind, Limits, MANIFEST_BYTES, MANIFEST_NAME, MIMETYPE, MIMETYPE_NAME, Maker, Manifest,
    Topic, WriteError, is_name,
};
use crate::badge::key::SecretKey;
use crate::badge::proof::prove_json;
use crate::sealed;

/// What a new pack says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// What it is for.
    pub kind: Kind,
    /// Who makes it.
    pub maker: Maker,
    /// When; cut to the second.
    pub made: Timestamp,
    /// The workshop that it belongs to.
    pub workshop: Option<Topic>,
}

/// A pack that is being written.
pub struct Writer<W: Write> {
    zip: ZipWriter<StreamWriter<Sink<W>>>,
    manifest: Manifest,
    names: BTreeSet<String>,
    limits: Limits,
    unpacked: u64,
}

impl<W: Write> Writer<W> {
    /// Begins a pack. Kinds with personal data need a passphrase; any kind may have one.
    ///
    /// # Errors
    /// When the passphrase is missing or too short, or `inner` refuses.
    pub fn new(inner: W, about: About, limits: Limits, passphrase: Option<&str>) -> Result<Self, WriteError> {
        let kind = about.kind;
        let sink = match passphrase {
            Some(passphrase) => Sink::Sealed(sealed::begin(inner, passphrase)?),
            None if kind.is_locked() => return Err(WriteError::NeedsPassphrase { kind }),
            None => Sink::Plain(inner),
        };
        let mut zip = ZipWriter::new_stream(sink);
        zip.start_file(MIMETYPE_NAME, options(CompressionMethod::Stored))
            .map_err(io_error)?;
        zip.write_all(MIMETYPE)?;
        let manifest = Manifest {
            format: FORMAT,
            kind,
            maker: about.maker,
            made: Timestamp::from_second(about.made.as_second())
                .expect("a whole second of an instant is in range"),
            workshop: about.workshop,
            entries: Vec::new(),
        };
        Ok(Self {
            zip,
            manifest,
            names: BTreeSet::new(),
            limits,
            unpacked: 0,
        })
    }

    /// Adds an entry. Pictures, which are compressed already, are stored as they are.
    ///
    /// # Errors
    /// When the pack is full or cannot be written.
    ///
    /// # Panics
    /// When the name is not one that entries may have, or is there already: names are the program's own.
    pub fn add(&mut self, name: &str, content: &mut impl Read) -> Result<(), WriteError> {
        assert!(is_name(name), "{name} is no name for an entry");
        assert!(
            self.names.insert(name.to_ascii_lowercase()),
            "{name} is there already"
        );
        at_most(
            "the number of entries",
            self.manifest.entries.len() as u64 + 1,
            self.limits.entries as u64,
        )?;
        let method = match name.starts_with("pictures/") {
            true => CompressionMethod::Stored,
            false => CompressionMethod::Deflated,
        };
        let large = self.limits.entry >= u64::from(u32::MAX);
        self.zip
            .start_file(name, options(method).large_file(large))
            .map_err(io_error)?;
        let (length, sha256) = copy(content, &mut self.zip)?;
        self.unpacked += length;
        at_most("the length of an entry", length, self.limits.entry)?;
        at_most("what is in it, in bytes,", self.unpacked, self.limits.unpacked)?;
        self.manifest.entries.push(Entry {
            name: name.to_owned(),
            length,
            sha256,
        });
        Ok(())
    }

    /// Writes the manifest, signed where there is a key, and returns what was written into.
    ///
    /// # Errors
    /// When it cannot be signed or written.
    pub fn finish(mut self, key: Option<&SecretKey>) -> Result<W, WriteError> {
        let mut manifest =
            serde_json::to_value(&self.manifest).expect("a manifest is texts, numbers and lists");
        if let Some(key) = key {
            manifest["proof"] = prove_json(manifest.to_string().as_bytes(), key, self.manifest.made)?;
        }
        let text = manifest.to_string();
        at_most("the length of its list", text.len() as u64, MANIFEST_BYTES)?;
        self.zip
            .start_file(MANIFEST_NAME, options(CompressionMethod::Deflated))
            .map_err(io_error)?;
        self.zip.write_all(text.as_bytes())?;
        let sink = self.zip.finish().map_err(io_error)?.into_inner();
        Ok(sink.finish()?)
    }
}

/// The same for every entry, so that the same content gives the same bytes.
fn options(method: CompressionMethod) -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
}

/// Copies to the end and returns the length and the digest.
fn copy(from: &mut impl Read, to: &mut impl Write) -> io::Result<(u64, String)> {
    let mut digest = Sha256::new();
    let mut length = 0;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = match from.read(&mut buffer) {
            Ok(0) => return Ok((length, hex::encode(digest.finalize()))),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        digest.update(&buffer[..read]);
        to.write_all(&buffer[..read])?;
        length += read as u64;
    }
}

fn at_most(what: &'static str, found: u64, most: u64) -> Result<(), WriteError> {
    if found <= most {
        Ok(())
    } else {
        Err(WriteError::TooMuch { what, found, most })
    }
}

fn io_error(error: ZipError) -> WriteError {
    WriteError::Io(error.into())
}
