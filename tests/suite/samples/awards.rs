//! Awards to sign.

use jiff::{Timestamp, civil::Date};
use proptest::prelude::*;
use roundel_badge::{
    bake,
    credential::{
        Achievement, Alignment, Award, Criteria, Earner, Evidence, Language, PictureRef, Profile,
        Result as Outcome, ResultDescription, ResultType, Uri,
    },
    key::SecretKey,
    picture,
    proof::Signer,
};

use crate::pictures::any_text;

pub(crate) fn uri(text: &str) -> Uri {
    Uri::new(text).expect("the samples are absolute links")
}

pub(crate) fn key() -> SecretKey {
    SecretKey::from_seed([7; 32])
}

/// An instant at which the sample awards are in date.
pub(crate) fn at() -> Timestamp {
    "2026-06-01T12:00:00Z".parse().expect("an instant")
}

pub(crate) fn issuer(name: &str) -> Profile {
    Profile {
        name: Some(name.to_owned()),
        ..Profile::new(uri(key().did().as_str()))
    }
}

/// The wording of an award, owned, so that a strategy can make it.
#[derive(Clone, Debug)]
pub(crate) struct Wording {
    pub(crate) issuer: String,
    pub(crate) badge: String,
    pub(crate) description: String,
    pub(crate) criteria: String,
    pub(crate) tags: Vec<String>,
    pub(crate) narrative: Option<String>,
    pub(crate) evidence: Vec<String>,
    pub(crate) caption: Option<String>,
    pub(crate) name: String,
    pub(crate) earner: u8,
    pub(crate) score: Option<u32>,
}

impl Wording {
    pub(crate) fn plain() -> Self {
        Self {
            issuer: "Harbour Street Makers Guild".to_owned(),
            badge: "Bench Soldering".to_owned(),
            description: "Can solder.".to_owned(),
            criteria: "Solder **twelve** joints.\nAll pass.".to_owned(),
            tags: vec!["soldering".to_owned()],
            narrative: Some("Did it.".to_owned()),
            evidence: vec!["Twelve joints".to_owned()],
            caption: Some("A blue disc".to_owned()),
            name: "Rowan".to_owned(),
            earner: 0,
            score: Some(87),
        }
    }

    pub(crate) fn achievement(&self) -> Achievement {
        let criteria = Criteria {
            narrative: Some(self.criteria.clone()),
            ..Criteria::new()
        };
        let id = uri("urn:uuid:ae4b5b38-77de-4268-b8f4-a2d1ba6af489");
        let mut achievement = Achievement::new(id, self.badge.clone(), self.description.clone(), criteria);
        achievement.tag = self.tags.clone();
        let url = uri("https://framework.example/9");
        achievement.alignment = vec![Alignment::new("Joining".to_owned(), url)];
        achievement.in_language = Some(Language::new("en-GB").expect("a language code"));
        if self.score.is_some() {
            let kind = ResultType::new("RawScore").expect("a word of the list");
            let score = ResultDescription::new(score_id(), "Score".to_owned(), kind);
            achievement.result_description = vec![score];
        }
        achievement
    }

    fn earner(&self) -> Earner<'_> {
        match self.earner % 6 {
            0 => Earner::EmailHash {
                email: "rowan@learner.example",
                salt: "brine-41",
            },
            1 => Earner::Email("rowan@learner.example"),
            2 => Earner::Name(&self.name),
            3 => Earner::Code("seat 12"),
            4 => Earner::Did(uri("did:example:rowan")),
            _ => Earner::Anonymous {
                urn: uri("urn:uuid:0d7f2ab1-14b8-4f3c-9a36-0f6b6f0d1c2e"),
            },
        }
    }

    /// The award for an unbaked picture.
    pub(crate) fn award<'a>(
        &'a self,
        issuer: &'a Profile,
        achievement: &'a Achievement,
        unbaked: &[u8],
    ) -> Award<'a> {
        Award {
            id: uri("urn:uuid:813356b5-232e-4a4f-bb9b-7823443d5b0c"),
            issuer,
            achievement,
            earner: self.earner(),
            evidence: self
                .evidence
                .iter()
                .map(|e| Evidence {
                    name: Some(e.clone()),
                    ..Evidence::new()
                })
                .collect(),
            narrative: self.narrative.clone(),
            awarded: Some(Date::constant(2026, 5, 30)),
            valid_from: "2026-05-30T08:00:00Z".parse().expect("an instant"),
            valid_until: Some("2036-05-30T08:00:00Z".parse().expect("an instant")),
            results: self.score.iter().map(|score| result(*score)).collect(),
            language: None,
            image: Some(PictureRef {
                id: uri("urn:uuid:5918785d-c152-4a95-8b32-d92968d3e9e6"),
                caption: self.caption.clone(),
                digest: picture::digest(unbaked),
            }),
        }
    }

    /// The signed text for an unbaked picture.
    pub(crate) fn signed(&self, unbaked: &[u8]) -> String {
        let (issuer, achievement) = (issuer(&self.issuer), self.achievement());
        let credential = self
            .award(&issuer, &achievement, unbaked)
            .credential()
            .expect("the samples are complete");
        let created = "2026-05-30T09:00:00Z".parse().expect("an instant");
        Signer::new(&key(), created)
            .sign(&credential)
            .expect("what the builder makes can be signed")
    }

    /// The picture with the signed credential inside.
    pub(crate) fn baked(&self, unbaked: &[u8]) -> Vec<u8> {
        bake::insert(unbaked, &self.signed(unbaked)).expect("the sample pictures can be baked")
    }
}

fn score_id() -> Uri {
    uri("urn:uuid:09c2d691-879a-4391-b5d7-1ed9109b4237")
}

fn result(score: u32) -> Outcome {
    Outcome {
        result_description: Some(score_id()),
        value: Some(score.to_string()),
        ..Outcome::new()
    }
}

/// A text that is not empty once it is cleaned.
pub(crate) fn some_text() -> impl Strategy<Value = String> {
    any_text().prop_map(|text| format!("é{text}"))
}

pub(crate) fn any_wording() -> impl Strategy<Value = Wording> {
    let badge = (
        some_text(),
        some_text(),
        some_text(),
        some_text(),
        prop::collection::vec(some_text(), 0..4),
    );
    let award = (
        prop::option::of(any_text()),
        prop::collection::vec(any_text(), 0..3),
        prop::option::of(any_text()),
        some_text(),
        any::<u8>(),
        prop::option::of(any::<u32>()),
    );
    (badge, award).prop_map(|((issuer, badge, description, criteria, tags), award)| {
        let (narrative, evidence, caption, name, earner, score) = award;
        Wording {
            issuer,
            badge,
            description,
            criteria,
            tags,
            narrative,
            evidence,
            caption,
            name,
            earner,
            score,
        }
    })
}
