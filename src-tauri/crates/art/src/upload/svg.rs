//! Drawings: an SVG is read and written anew.

use resvg::usvg::{self, Tree, WriteOptions};

use super::{Media, Picture, SIDE, SVG_BYTES, UploadError, damaged, weight};

/// The most elements, attributes and texts of an SVG.
const XML_NODES: u32 = 200_000;

/// An SVG, also after a byte order mark, white space, comments and an XML declaration.
pub(super) fn looks_like_svg(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(4096)];
    head.windows(4).any(|window| window == b"<svg")
}

/// Reads an SVG and writes it anew: what usvg keeps is outlines, paint, clips, masks and filters.
pub(super) fn svg(bytes: &[u8]) -> Result<Picture, UploadError> {
    if bytes.len() > SVG_BYTES {
        return Err(UploadError::TooManyBytes {
            bytes: bytes.len(),
            most: SVG_BYTES,
        });
    }
    let text = std::str::from_utf8(bytes).map_err(damaged)?;
    let parsing = roxmltree::ParsingOptions {
        allow_dtd: true,
        nodes_limit: XML_NODES,
        ..Default::default()
    };
    let document = roxmltree::Document::parse_with_options(text, parsing).map_err(damaged)?;
    if !weight::is_bearable(&document) {
        return Err(UploadError::TooComplex {
            what: "too many or endless repetitions",
        });
    }
    let tree = Tree::from_xmltree(&document, &closed()).map_err(damaged)?;
    if !tree.filters().is_empty() {
        return Err(UploadError::TooComplex {
            what: "filter effects",
        });
    }
    let size = tree.size();
    let options = WriteOptions {
        indent: usvg::Indent::None,
        ..WriteOptions::default()
    };
    // Browsers scale what has a view box, and crop what has none.
    let view = format!("<svg viewBox=\"0 0 {} {}\" ", size.width(), size.height());
    let written = tree.to_string(&options).replacen("<svg ", &view, 1);
    if written.len() > SVG_BYTES {
        return Err(UploadError::TooComplex {
            what: "too many parts",
        });
    }
    let side = |value: f32| (value.ceil() as u32).clamp(1, SIDE);
    let (width, height) = (side(size.width()), side(size.height()));
    Ok(Picture::new(Media::Svg, (width, height), written.into_bytes()))
}

/// Neither files, addresses nor pictures within: each would be another way in.
pub(super) fn closed() -> usvg::Options<'static> {
    let mut options = usvg::Options::default();
    options.image_href_resolver.resolve_string = Box::new(|_, _| None);
    options.image_href_resolver.resolve_data = Box::new(|_, _, _| None);
    options
}
