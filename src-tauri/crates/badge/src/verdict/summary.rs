//! What a badge says, from signed text alone.

use serde::{Deserialize, Serialize};

use super::credential::issuer_id;
use crate::{json::Json, ob2};

/// Who issued a badge, as proved by a key or an address of theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issuer {
    /// The id. Whether the issuer is known is decided by this, not by the name, which anybody can choose.
    pub id: String,
    /// The name that the issuer goes by.
    pub name: Option<String>,
    /// Whether whoever asks knows this issuer: a question of its own, which is not decided here. None, and left out of the JSON,
    /// until they answer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<bool>,
    /// For whom it says that it signs; left out of the JSON where it signs for itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Organisation>,
}

impl Issuer {
    /// The organisation that has appointed it, where one has.
    pub fn appointed_by(&self) -> Option<&Organisation> {
        self.organisation
            .as_ref()
            .filter(|organisation| organisation.appointment.is_some())
    }

    /// The ids by which somebody may know it: its own, and that of the organisation that has appointed it.
    pub fn known_by(&self) -> impl Iterator<Item = &str> {
        let house = self.appointed_by().map(|house| house.id.as_str());
        std::iter::once(self.id.as_str()).chain(house)
    }

    /// What people call it: the name that it goes by, and the organisation that has appointed it.
    pub fn called(&self) -> Option<String> {
        let house = self.appointed_by().and_then(|house| house.name.as_deref());
        match (self.name.as_deref(), house) {
            (Some(name), Some(house)) => Some(format!("{name}, {house}")),
            (name, house) => name.or(house).map(str::to_owned),
        }
    }
}

/// The organisation for which an issuer signs: its `parentOrg`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its id.
    pub id: String,
    /// Its name: its own word where it has appointed the issuer, else only the issuer's.
    pub name: Option<String>,
    /// Its appointment of the issuer for this badge. None where there is none that holds: then anybody could say so.
    pub appointment: Option<Appointed>,
}

/// What an appointment that holds says about the signer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointed {
    /// The id of the appointment.
    pub id: String,
    /// The name of the signer.
    pub name: String,
    /// What they are to the organisation.
    pub role: Option<String>,
}

/// What a badge says, in its own words. They are somebody else's: escape them before they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The id of this award.
    pub id: Option<String>,
    /// The name of the achievement.
    pub badge: Option<String>,
    /// What it stands for.
    pub description: Option<String>,
    /// Who has earned it, where that is not hashed.
    pub earner: Option<String>,
    /// When it was awarded.
    pub awarded: Option<String>,
    /// From when on it is valid.
    pub valid_from: Option<String>,
    /// Until when it is valid.
    pub valid_until: Option<String>,
}

/// Both.
#[derive(Default)]
pub(super) struct Summary {
    pub(super) issuer: Option<Issuer>,
    pub(super) content: Option<Content>,
}

impl Summary {
    /// Of a 3.0 credential whose signature is good and the issuer's.
    pub(super) fn of(document: &Json<'_>) -> Self {
        let text = |value: Option<&Json<'_>>| value.and_then(Json::as_str).map(str::to_owned);
        let either = |one: &str, other: &str| text(document.get(one).or(document.get(other)));
        let subject = document.get("credentialSubject");
        let achievement = subject.and_then(|subject| subject.get("achievement"));
        let of = |name: &str| text(achievement.and_then(|achievement| achievement.get(name)));
        let content = Content {
            id: text(document.get("id")),
            badge: of("name"),
            description: of("description"),
            earner: subject.and_then(earner),
            awarded: text(document.get("awardedDate")),
            valid_from: either("validFrom", "issuanceDate"),
            valid_until: either("validUntil", "expirationDate"),
        };
        let issuer = issuer_id(document).map(|id| Issuer {
            id: id.to_owned(),
            name: text(document.get("issuer").and_then(|issuer| issuer.get("name"))),
            known: None,
            organisation: None,
        });
        Self {
            issuer,
            content: Some(content),
        }
    }

    /// Of an older badge.
    pub(super) fn of_older(summary: ob2::Summary) -> Self {
        let name = summary.issuer;
        let issuer = summary.issuer_id.map(|id| Issuer {
            id,
            name,
            known: None,
            organisation: None,
        });
        let content = Content {
            id: summary.id,
            badge: summary.badge,
            ..Content::default()
        };
        Self {
            issuer,
            content: Some(content),
        }
    }
}

/// The plainest way in which the badge names its earner.
fn earner(subject: &Json<'_>) -> Option<String> {
    let identifiers = subject.several("identifier");
    let plain = identifiers
        .iter()
        .filter(|one| one.get("hashed").and_then(Json::as_bool) == Some(false))
        .find_map(|one| one.get("identityHash")?.as_str());
    let id = || {
        subject
            .get("id")
            .and_then(Json::as_str)
            .filter(|id| !id.starts_with("urn:uuid:"))
    };
    plain.or_else(id).map(str::to_owned)
}
