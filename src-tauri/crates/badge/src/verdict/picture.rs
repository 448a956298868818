//! Whether the credential belongs to the picture that carries it.

use super::{Name, Saying, memory::Memory, report::Report};
use crate::{
    bake::Pieces,
    json::Json,
    picture::{Comparison, compare_with},
};

pub(super) fn check(document: &Json<'_>, picture: Option<&Pieces<'_>>, memory: &Memory, report: &mut Report) {
    let image = document
        .get("image")
        .and_then(|image| image.get("id").unwrap_or(image).as_str());
    let mut digests = document
        .several("relatedResource")
        .iter()
        .filter(|resource| image.is_some() && resource.get("id").and_then(Json::as_str) == image)
        .filter_map(|resource| resource.get("digestMultibase").and_then(Json::as_str))
        .peekable();
    if digests.peek().is_none() {
        if picture.is_some_and(goes_on) {
            let message = "There is something behind the end of the picture, where a file can hide another one. Ask the issuer for \
                           a clean copy.";
            report.warning(Name::File, Saying::FileBehindEnd.told(message));
        }
        let message = "The badge does not say which picture belongs to it, so the picture proves nothing; few issuers \
                       say it.";
        return report.not_checked(Name::Picture, Saying::PictureUnnamed.told(message));
    }
    let Some(picture) = picture else {
        let message = "The badge names its picture by a digest, but this is only its text.";
        return report.not_checked(Name::Picture, Saying::PictureOnlyText.told(message));
    };
    for digest in digests.take(4) {
        match compare_with(digest, || memory.digest(picture)) {
            Comparison::Same => report.passed(
                Name::Picture,
                Saying::PictureSame.told("This is the picture that the issuer signed."),
            ),
            Comparison::Other => report.failed(
                Name::Picture,
                Saying::PictureOther.told(
                    "The badge was signed for another picture: this one was changed, or the badge was moved into it. Ask \
                     for the original file.",
                ),
            ),
            Comparison::Unreadable => report.warning(
                Name::Picture,
                Saying::UnreadKind
                    .told(
                        "The badge names its picture by a kind of digest that cannot be compared here, so the picture \
                         proves nothing.",
                    )
                    .with("kind", digest),
            ),
        }
    }
}

/// Whether a PNG has bytes behind its IEND (PNG third edition, section 11.2.5), which no signature covers.
fn goes_on(picture: &Pieces<'_>) -> bool {
    const END: &[u8] = b"\0\0\0\0IEND\xae\x42\x60\x82";
    let starts_with = |piece: &[u8]| piece.starts_with(b"\x89PNG");
    picture.iter().next().is_some_and(starts_with)
        && !picture.iter().last().is_some_and(|piece| piece.ends_with(END))
}
