//! Open Badges 3.0 as types, and the builder of an award.
//!
//! Each class is a table of the properties that the standard requires and allows (the published JSON-LD context
//! 3.0.3 and both published JSON schemas agree on them). JSON is read strictly: a member that a class does not name is
//! an error, so nothing is dropped silently. What is written passes both schemas.

mod achievement;
mod award;
mod class;
mod draft;
mod envelope;
pub(crate) mod inspect;
pub(crate) mod part;
mod profile;
mod rules;
mod subject;
mod text;
pub(crate) mod value;
mod vocabulary;

pub use achievement::{Achievement, Alignment, Criteria, Related, ResultDescription, RubricCriterionLevel};
pub use award::{Award, AwardError, Earner, PictureRef};
pub(crate) use class::is_kind;
pub use class::{Class, Kind, TypeOf};
pub use draft::AchievementError;
pub use envelope::{
    CONTEXTS, Contexts, CredentialSchema, CredentialStatus, EXTENSIONS_CONTEXT, EndorsementCredential,
    EndorsementSubject, OpenBadgeCredential, Proof, RefreshService, RelatedResource, TermsOfUse,
};
pub use inspect::Fault;
pub use profile::{Address, GeoCoordinates, IdentifierEntry, Image, ImageRef, Profile, ProfileRef};
pub use subject::{AchievementSubject, Evidence, IdentityObject, Result};
pub use text::clean;
pub use value::{Jws, Language, Quantity, Uri, ValueError};
pub use vocabulary::{AchievementType, IdentifierType, ResultStatus, ResultType, TargetType};
