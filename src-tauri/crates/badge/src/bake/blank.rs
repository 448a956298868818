//! A picture that is checked once and baked many times.

use std::borrow::Cow;

use super::{BakeError, Format, MAX_CREDENTIAL_BYTES, format_of, png, svg};

/// A picture that can hold a credential: checked, and the place known. A class shares one picture, so it is checked
/// once, and each badge costs one copy of the bytes.
///
/// Badges that were in the picture before are left out of every file that is made from it.
#[derive(Clone, Debug)]
pub struct Blank<'a> {
    picture: Cow<'a, [u8]>,
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Png(png::Place),
    Svg(svg::Place),
}

impl<'a> Blank<'a> {
    /// Checks a picture, borrowed or owned.
    ///
    /// # Errors
    /// When it is not a PNG or SVG that can hold a credential; see [`BakeError`].
    pub fn new(picture: impl Into<Cow<'a, [u8]>>) -> Result<Self, BakeError> {
        let picture = picture.into();
        let place = match format_of(&picture)? {
            Format::Png => Place::Png(png::Place::find(&picture)?),
            Format::Svg => Place::Svg(svg::Place::find(&picture)?),
        };
        Ok(Self { picture, place })
    }

    /// Returns the picture with this credential inside; see [`insert`](super::insert).
    ///
    /// # Errors
    /// When the credential is empty or too long, or an SVG cannot hold one of its characters.
    pub fn insert(&self, credential: &str) -> Result<Vec<u8>, BakeError> {
        let credential = credential.strip_prefix('\u{feff}').unwrap_or(credential);
        if credential.trim().is_empty() {
            return Err(BakeError::EmptyBadge);
        }
        if credential.len() > MAX_CREDENTIAL_BYTES {
            return Err(BakeError::CredentialTooLarge {
                limit: MAX_CREDENTIAL_BYTES,
            });
        }
        match &self.place {
            Place::Png(place) => place.insert(&self.picture, credential),
            Place::Svg(place) => place.insert(&self.picture, credential),
        }
    }
}
