//! What kind of file it is, by its first bytes and never by its name.

/// A kind of picture that can carry a badge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Portable Network Graphics.
    Png,
    /// Scalable Vector Graphics.
    Svg,
}

/// What a file looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sniffed {
    Picture(Format),
    /// Perhaps JSON or a JWS.
    Text,
    /// Nothing, or only white space.
    Empty,
    /// Something that is no badge; the words go into a message.
    Other(&'static str),
}

/// PNG (third edition), section 5.2.
pub(super) const PNG_SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The file without a byte order mark and leading white space.
pub(crate) fn trimmed(file: &[u8]) -> &[u8] {
    file.strip_prefix(BYTE_ORDER_MARK)
        .unwrap_or(file)
        .trim_ascii_start()
}

/// Files that people take for a badge.
const OTHERS: &[(&[u8], &str)] = &[
    (b"\xff\xd8\xff", "a JPEG photo"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a WebP picture or another RIFF file"),
    (b"BM", "a bitmap (BMP)"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a compressed file (gzip; perhaps an .svgz)"),
    (b"\xff\xfe", "a text in UTF-16"),
    (b"\xfe\xff", "a text in UTF-16"),
];

/// How many bytes of a file say what it is.
const SNIFFED: usize = 4096;

/// Says what kind of file it is.
pub(crate) fn sniff(file: &[u8]) -> Sniffed {
    if file.starts_with(&PNG_SIGNATURE) {
        return Sniffed::Picture(Format::Png);
    }
    // A file transfer in text mode changes the line ends that the signature holds for this very purpose.
    if file.starts_with(b"\x89PNG") || file.starts_with(b"\x89\nPNG") {
        return Sniffed::Other("a PNG picture that was damaged in transfer");
    }
    if let Some((_, what)) = OTHERS.iter().find(|(magic, _)| file.starts_with(magic)) {
        return Sniffed::Other(what);
    }
    let start = &file[..file.len().min(SNIFFED)];
    match trimmed(start) {
        [] if file.len() > SNIFFED => Sniffed::Other("a file of an unknown kind"),
        [] => Sniffed::Empty,
        [b'<', ..] if is_html(trimmed(start)) => Sniffed::Other("a web page"),
        [b'<', ..] => Sniffed::Picture(Format::Svg),
        text if text.contains(&0) => Sniffed::Other("a file of an unknown kind"),
        _ => Sniffed::Text,
    }
}

fn is_html(text: &[u8]) -> bool {
    let start = text[..text.len().min(15)].to_ascii_lowercase();
    start.starts_with(b"<!doctype html") || start.starts_with(b"<html")
}
