//! From the wording of an award to the credential that is signed.

use jiff::{Timestamp, civil::Date};

use super::{
    Achievement, AchievementSubject, Contexts, Evidence, IdentifierType, IdentityObject, Image, Language,
    OpenBadgeCredential, Profile, ProfileRef, RelatedResource, Result as Outcome, Uri, part::Part, text,
};

/// How the earner is named inside the credential. Choose deliberately: a badge travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Earner<'a> {
    /// The e-mail address as SHA-256 with a salt: only who knows the address can confirm it.
    EmailHash {
        /// The address, as the earner writes it.
        email: &'a str,
        /// Random text, new for each award.
        salt: &'a str,
    },
    /// The e-mail address in the open.
    Email(&'a str),
    /// The name in the open.
    Name(&'a str),
    /// A code that means something only to the issuer.
    Code(&'a str),
    /// A decentralised identifier of the earner.
    Did(Uri),
    /// Nobody: a urn made for this award.
    Anonymous {
        /// `urn:uuid:` and a fresh UUID.
        urn: Uri,
    },
}

/// The picture that will carry the credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureRef {
    /// `urn:uuid:` and a fresh UUID; the credential's `image.id` and the id of its digest.
    pub id: Uri,
    /// What the picture shows, for those who cannot see it.
    pub caption: Option<String>,
    /// [`crate::picture::digest`] of the picture before it is baked.
    pub digest: String,
}

/// Everything that makes one award. [`Self::credential`] turns it into the document that is signed.
#[derive(Clone, Debug)]
pub struct Award<'a> {
    /// Which credential it is: `urn:uuid:` and a fresh UUID.
    pub id: Uri,
    /// Who awards.
    pub issuer: &'a Profile,
    /// What is awarded.
    pub achievement: &'a Achievement,
    /// Who has earned it.
    pub earner: Earner<'a>,
    /// What shows it.
    pub evidence: Vec<Evidence>,
    /// What this earner did (Markdown).
    pub narrative: Option<String>,
    /// The day of the award in the issuer's calendar; written as midnight UTC, as the standard wants an instant.
    pub awarded: Option<Date>,
    /// From when on it is valid.
    pub valid_from: Timestamp,
    /// Until when it is valid; for ever where absent.
    pub valid_until: Option<Timestamp>,
    /// Results, each of which refers to a result description of the achievement.
    pub results: Vec<Outcome>,
    /// The language of the texts, where the achievement does not state one.
    pub language: Option<Language>,
    /// The picture that will carry it.
    pub image: Option<PictureRef>,
}

/// Why an award cannot become a credential.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AwardError {
    /// Nothing is left of the earner's identity once control characters and outer spaces are gone.
    #[error("the earner's {0} is empty")]
    EmptyIdentity(&'static str),
    /// The end of validity is not after its beginning.
    #[error("the award ends on {until}, which is not after its beginning on {from}")]
    EndsBeforeItBegins {
        /// `valid_from`.
        from: Timestamp,
        /// `valid_until`.
        until: Timestamp,
    },
    /// The badge states neither an address nor a narrative of its criteria.
    #[error("the badge \"{badge}\" does not say how it is earned: its criteria need a narrative or a link")]
    NoCriteria {
        /// The name of the badge.
        badge: String,
    },
    /// A result refers to a result description that the badge does not have.
    #[error("a result refers to {id}, which the badge \"{badge}\" does not describe")]
    UnknownResult {
        /// What the result refers to.
        id: Uri,
        /// The name of the badge.
        badge: String,
    },
}

impl Award<'_> {
    /// The credential, not yet signed. Its texts are cleaned (see [`super::clean`]).
    ///
    /// # Errors
    /// When the award contradicts itself; see [`AwardError`].
    pub fn credential(self) -> Result<OpenBadgeCredential, AwardError> {
        self.check()?;
        let mut achievement = self.achievement.clone();
        achievement.in_language = achievement.in_language.or(self.language);
        let mut subject = AchievementSubject::new(achievement);
        identify(&mut subject, &self.earner)?;
        subject.narrative = self.narrative;
        subject.result = self.results;

        let issuer = ProfileRef::Profile(Box::new(self.issuer.clone()));
        let mut credential =
            OpenBadgeCredential::new(Contexts::default(), self.id, issuer, self.valid_from, subject);
        credential.name = Some(self.achievement.name.clone());
        credential.valid_until = self.valid_until;
        credential.awarded_date = self.awarded.map(midnight);
        credential.evidence = self.evidence;
        if let Some(picture) = self.image {
            let mut resource = RelatedResource::new(picture.id.clone());
            resource.digest_multibase = Some(picture.digest);
            credential.related_resource = vec![resource];
            credential.image = Some(
                Image {
                    caption: picture.caption,
                    ..Image::new(picture.id)
                }
                .into(),
            );
        }
        credential.clean();
        Ok(credential)
    }

    fn check(&self) -> Result<(), AwardError> {
        if let Some(until) = self.valid_until.filter(|until| *until <= self.valid_from) {
            return Err(AwardError::EndsBeforeItBegins {
                from: self.valid_from,
                until,
            });
        }
        let badge = || self.achievement.name.clone();
        if self.achievement.criteria.id.is_none() && self.achievement.criteria.narrative.is_none() {
            return Err(AwardError::NoCriteria { badge: badge() });
        }
        for id in self
            .results
            .iter()
            .filter_map(|result| result.result_description.as_ref())
        {
            if !self
                .achievement
                .result_description
                .iter()
                .any(|known| known.id == *id)
            {
                return Err(AwardError::UnknownResult {
                    id: id.clone(),
                    badge: badge(),
                });
            }
        }
        Ok(())
    }
}

fn midnight(date: Date) -> Timestamp {
    date.to_zoned(jiff::tz::TimeZone::UTC)
        .map(|zoned| zoned.timestamp())
        .unwrap_or(Timestamp::MAX)
}

/// Names the earner as [`Earner`] says.
fn identify(subject: &mut AchievementSubject, earner: &Earner<'_>) -> Result<(), AwardError> {
    let (what, kind, identifier, salt) = match earner {
        Earner::Did(id) | Earner::Anonymous { urn: id } => {
            subject.id = Some(id.clone());
            return Ok(());
        }
        Earner::EmailHash { email, salt } => ("e-mail address", "emailAddress", *email, Some(*salt)),
        Earner::Email(email) => ("e-mail address", "emailAddress", *email, None),
        Earner::Name(name) => ("name", "name", *name, None),
        Earner::Code(code) => ("code", "identifier", *code, None),
    };
    let mut identifier = identifier.to_owned();
    text::clean(&mut identifier);
    let identifier = identifier.trim();
    if identifier.is_empty() {
        return Err(AwardError::EmptyIdentity(what));
    }
    let salt = salt.map(|salt| {
        let mut salt = salt.to_owned();
        text::clean(&mut salt);
        salt
    });
    let value = match &salt {
        Some(salt) => crate::identity::hash(identifier, salt),
        None => identifier.to_owned(),
    };
    let kind = IdentifierType::new(kind).expect("the word is in the list");
    let mut object = IdentityObject::new(salt.is_some(), value, kind);
    object.salt = salt;
    subject.identifier = vec![object];
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credential::Criteria;

    fn error(change: impl FnOnce(&mut Award<'_>, &mut Achievement)) -> AwardError {
        let id = Uri::new("urn:uuid:813356b5-232e-4a4f-bb9b-7823443d5b0c").expect("a urn");
        let issuer = Profile::new(id.clone());
        let criteria = Criteria {
            narrative: Some("N".to_owned()),
            ..Criteria::new()
        };
        let mut achievement = Achievement::new(id.clone(), "A".to_owned(), "D".to_owned(), criteria);
        let whole = achievement.clone();
        let mut award = Award {
            id,
            issuer: &issuer,
            achievement: &whole,
            earner: Earner::Name("Rowan"),
            evidence: vec![],
            narrative: None,
            awarded: None,
            valid_from: Timestamp::UNIX_EPOCH,
            valid_until: None,
            results: vec![],
            language: None,
            image: None,
        };
        change(&mut award, &mut achievement);
        Award {
            achievement: &achievement,
            ..award
        }
        .credential()
        .expect_err("the award contradicts itself")
    }

    #[test]
    fn contradictions_are_refused() {
        let empty = error(|award, _| award.earner = Earner::Name(" \u{7f}\t "));
        assert_eq!(empty, AwardError::EmptyIdentity("name"), "nothing is left of it");
        let ends = error(|award, _| award.valid_until = Some(award.valid_from));
        assert!(
            matches!(ends, AwardError::EndsBeforeItBegins { .. }),
            "it would never be valid: {ends}"
        );
        let criteria = error(|_, badge| badge.criteria = Criteria::new());
        assert!(
            matches!(criteria, AwardError::NoCriteria { .. }),
            "nobody knows how it is earned: {criteria}"
        );
        let result = error(|award, _| {
            let other = Uri::new("urn:x:1").expect("a urn");
            award.results = vec![Outcome {
                result_description: Some(other),
                ..Outcome::new()
            }];
        });
        assert!(
            matches!(result, AwardError::UnknownResult { .. }),
            "nobody knows what it measures: {result}"
        );
    }
}
