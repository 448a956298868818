//! The file: is it whole, and is one badge inside?

use std::borrow::Cow;

use super::{Name, Saying, report::Report};
use crate::bake::{
    self, BakeError, Format, Generation, MAX_CREDENTIAL_BYTES, Oddity, Pieces, Sniffed, Taken,
};

/// The text of a badge and the picture it came from.
pub(super) struct Found<'a> {
    pub(super) text: Cow<'a, str>,
    /// The picture without the badge; None for a text file.
    pub(super) picture: Option<Pieces<'a>>,
    /// For which edition the place in the picture is meant; None for a text file.
    pub(super) place: Option<Generation>,
}

impl Found<'_> {
    /// Says so when the badge lies where programs look for one of another edition (OB 3.0, section 5.3).
    pub(super) fn check_place(&self, is_older: bool, report: &mut Report) {
        let (place, edition) = match (self.place, is_older) {
            (Some(Generation::Three), true) => ("3.0", "an older one"),
            (Some(Generation::Two | Generation::One), false) => ("2.0 and before", "one of 3.0"),
            _ => return,
        };
        report.warning(
            Name::File,
            Saying::FilePlace.told(format!(
                "The picture carries the badge in the place of Open Badges {place}, but it is {edition}, so some programs \
                 will not find it. Ask the issuer for a clean copy."
            )),
        );
    }
}

/// Opens a file. None when there is nothing to go on with; the report then says why.
pub(super) fn open<'a>(file: &'a [u8], report: &mut Report) -> Option<Found<'a>> {
    match bake::sniff(file) {
        Sniffed::Picture(_) => match bake::take(file) {
            Ok(taken) => Some(picture(taken, report)),
            Err(e) => {
                report.failed(
                    Name::File,
                    Saying::FileDead.told(format!("{}. {}", sentence(&e.to_string()), advice(&e))),
                );
                None
            }
        },
        Sniffed::Text => text(file, report),
        Sniffed::Empty => {
            report.failed(
                Name::File,
                Saying::FileDead.told(format!("The file is empty. {}", advice(&BakeError::Empty))),
            );
            None
        }
        Sniffed::Other(found) => {
            let e = BakeError::NotAPicture { found };
            let told = Saying::FileDead.told(format!("This is {found}. {}", advice(&e)));
            report.failed(Name::File, told);
            None
        }
    }
}

fn picture<'a>(taken: Taken<'a>, report: &mut Report) -> Found<'a> {
    let kind = match taken.format {
        Format::Png => "PNG",
        Format::Svg => "SVG",
    };
    report.passed(
        Name::File,
        Saying::FilePicture
            .told(format!("A whole {kind} picture with one badge inside."))
            .with("kind", kind),
    );
    for oddity in &taken.oddities {
        let (saying, message) = match oddity {
            Oddity::Several => (
                Saying::FileSeveral,
                "There is more than one badge in this picture. The first one is judged here; another program may show \
                 another one. Ask the issuer for a clean copy.",
            ),
            Oddity::Compressed => (
                Saying::FileCompressed,
                "The badge inside is compressed, which the standard forbids; some programs will not find it. Ask the \
                 issuer for a clean copy.",
            ),
            Oddity::ActiveContent => (
                Saying::FileScript,
                "This picture holds a program (a script) that could run when it is opened in a browser. Show it only \
                 in programs that do not run scripts, and ask the issuer for a clean copy.",
            ),
        };
        report.warning(Name::File, saying.told(message));
    }
    Found {
        text: taken.credential,
        picture: Some(taken.unbaked),
        place: Some(taken.generation),
    }
}

fn text<'a>(file: &'a [u8], report: &mut Report) -> Option<Found<'a>> {
    if file.len() > MAX_CREDENTIAL_BYTES {
        let message = format!(
            "The text has more than {MAX_CREDENTIAL_BYTES} bytes, the most that is read; a badge has some thousands. \
             This is not a badge."
        );
        report.failed(Name::File, Saying::FileDead.told(message));
        return None;
    }
    match std::str::from_utf8(bake::trimmed(file)) {
        Ok(text) => {
            report.passed(Name::File, Saying::FileText.told("A text file."));
            Some(Found {
                text: Cow::Borrowed(text),
                picture: None,
                place: None,
            })
        }
        Err(_) => {
            let message = "The text is not UTF-8, the way in which every badge is written: it is damaged or was saved \
                           again by another program. Ask for the original file.";
            report.failed(Name::File, Saying::FileDead.told(message));
            None
        }
    }
}

/// What a person can do about a file without a badge.
fn advice(e: &BakeError) -> &'static str {
    match e {
        BakeError::NoBadge => {
            "It may be a screenshot, or a copy that went through a messenger or a photo program, which takes the badge \
             out. Ask for the original file."
        }
        BakeError::NotAPicture { .. } => {
            "A badge is a PNG or SVG picture as the issuer gave it, or its text. A photo or screenshot of a badge holds \
             nothing to check. Ask for the original file."
        }
        BakeError::Empty | BakeError::CutOff { .. } => "The copy was broken off. Copy or download it again.",
        BakeError::WrongPlace { .. } | BakeError::EmptyBadge => "Ask the issuer for a correct copy.",
        BakeError::TooLarge { .. }
        | BakeError::TooManyParts { .. }
        | BakeError::CredentialTooLarge { .. } => {
            "That is far more than a badge needs, so it is not read. Ask the issuer for a smaller copy."
        }
        BakeError::EntityDeclaration => "Such files can hide other content. Do not trust it.",
        _ => "It was damaged or changed on its way. Ask for the original file.",
    }
}

/// With a capital letter.
pub(super) fn sentence(text: &str) -> String {
    let mut rest = text.chars();
    rest.next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}
