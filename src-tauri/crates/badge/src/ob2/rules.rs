//! The members of each class of document: Open Badges 2.0, section "Open Badges Vocabulary"; 1.1, section "Badge Objects".

use super::Version;
use super::context::Category;
use super::shape::{Kind, Rule};

use Kind::{Bool, Date, Email, Host, Image, ImageOrData, Iri, Language, Link, Object, Telephone, Text, Url};

/// The rules for a document of a class in a version.
pub(super) fn rules(class: Category, version: Version) -> &'static [Rule] {
    match (class, version) {
        (Category::Assertion, Version::V2_0) => &ASSERTION,
        (Category::Assertion, _) => &OLD_ASSERTION,
        (Category::BadgeClass, Version::V2_0) => &BADGE_CLASS,
        (Category::BadgeClass, _) => &OLD_BADGE_CLASS,
        (Category::Issuer, Version::V2_0) => &ISSUER,
        (Category::Issuer, _) => &OLD_ISSUER,
        (Category::Key, _) => &KEY,
        (Category::RevocationList, _) => &REVOCATION_LIST,
        (Category::Endorsement, _) => &ENDORSEMENT,
        (Category::Part | Category::Foreign, _) => &[],
    }
}

/// The rules for the object that says how an assertion is verified.
pub(super) fn verification(version: Version) -> &'static [Rule] {
    match version {
        Version::V2_0 => &VERIFICATION,
        _ => &OLD_VERIFICATION,
    }
}

/// The verification object, which may stand under two names, has rules of its own: [`verification`].
const ASSERTION: [Rule; 13] = [
    Rule::needed("id", Iri),
    Rule::needed("recipient", Object(&IDENTITY)),
    Rule::needed("badge", Link(&[])),
    Rule::needed("issuedOn", Date),
    Rule::may("expires", Date),
    Rule::may("image", Image),
    Rule::may("narrative", Text),
    Rule::may("evidence", Link(&EVIDENCE)).many(),
    Rule::may("revoked", Bool),
    Rule::may("revocationReason", Text).mild(),
    Rule::may("endorsement", Link(&[])).many().mild(),
    Rule::may("related", Link(&RELATED)).many().mild(),
    Rule::may("@language", Language).mild(),
];

/// The date is not asked for in the form before 1.0, which called it `issued_on`.
const OLD_ASSERTION: [Rule; 7] = [
    Rule::needed("recipient", Kind::Text),
    Rule::needed("badge", Link(&[])),
    Rule::may("issuedOn", Date),
    Rule::may("issued_on", Date),
    Rule::may("expires", Date),
    Rule::may("evidence", Url).many().mild(),
    Rule::may("image", ImageOrData).mild(),
];

/// [`OLD_ASSERTION`] where the recipient is an object, as in 1.0 and 1.1.
pub(super) const IDENTIFIED: [Rule; 8] = [
    Rule::needed("uid", Text),
    Rule::needed("recipient", Object(&IDENTITY)),
    Rule::needed("badge", Link(&[])),
    Rule::needed("issuedOn", Date),
    Rule::may("expires", Date),
    Rule::may("id", Iri).mild(),
    Rule::may("evidence", Url).many().mild(),
    Rule::may("image", ImageOrData).mild(),
];

const IDENTITY: [Rule; 4] = [
    Rule::needed("type", Text),
    Rule::needed("identity", Text),
    Rule::needed("hashed", Bool),
    Rule::may("salt", Text),
];

const VERIFICATION: [Rule; 2] = [Rule::needed("type", Text).many(), Rule::may("creator", Link(&[]))];

const OLD_VERIFICATION: [Rule; 2] = [Rule::needed("type", Text), Rule::needed("url", Url)];

const EVIDENCE: [Rule; 6] = [
    Rule::may("id", Iri),
    Rule::may("narrative", Text),
    Rule::may("name", Text),
    Rule::may("description", Text),
    Rule::may("genre", Text),
    Rule::may("audience", Text),
];

const RELATED: [Rule; 3] = [
    Rule::needed("id", Iri),
    Rule::may("@language", Language),
    Rule::may("version", Text),
];

const BADGE_CLASS: [Rule; 11] = [
    Rule::needed("id", Iri),
    Rule::needed("name", Text),
    Rule::needed("description", Text),
    Rule::needed("criteria", Link(&CRITERIA)),
    Rule::needed("issuer", Link(&[])),
    // 1EdTech's validator does not ask for it, though the standard does.
    Rule::needed("image", ImageOrData).missed(),
    Rule::may("alignment", Link(&ALIGNMENT)).many(),
    Rule::may("tags", Text).many(),
    Rule::may("endorsement", Link(&[])).many().mild(),
    Rule::may("related", Link(&RELATED)).many().mild(),
    Rule::may("@language", Language).mild(),
];

const OLD_BADGE_CLASS: [Rule; 6] = [
    Rule::needed("name", Text),
    Rule::needed("description", Text),
    Rule::needed("criteria", Text).missed(),
    Rule::needed("issuer", Link(&[])),
    Rule::needed("image", ImageOrData).missed().mild(),
    Rule::may("tags", Text).many().mild(),
];

const CRITERIA: [Rule; 2] = [Rule::may("id", Iri), Rule::may("narrative", Text)];

const ALIGNMENT: [Rule; 4] = [
    Rule::needed("targetName", Text),
    Rule::needed("targetUrl", Url),
    Rule::may("targetFramework", Text),
    Rule::may("targetCode", Text),
];

const ISSUER: [Rule; 12] = [
    Rule::needed("id", Iri),
    Rule::needed("name", Text),
    Rule::needed("url", Url),
    Rule::needed("email", Email),
    Rule::may("description", Text),
    Rule::may("image", ImageOrData),
    Rule::may("telephone", Telephone).mild(),
    Rule::may("publicKey", Link(&[])).many(),
    Rule::may("verification", Object(&ISSUER_VERIFICATION)),
    Rule::may("revocationList", Link(&[])),
    Rule::may("endorsement", Link(&[])).many().mild(),
    Rule::may("@language", Language).mild(),
];

const ISSUER_VERIFICATION: [Rule; 3] = [
    Rule::may("verificationProperty", Text),
    Rule::may("startsWith", Url).many(),
    Rule::may("allowedOrigins", Host).many(),
];

/// Before 1.0 an issuer had an `origin` in place of the `url`.
const OLD_ISSUER: [Rule; 3] = [
    Rule::needed("name", Text),
    Rule::may("url", Url),
    Rule::may("revocationList", Url),
];

const KEY: [Rule; 3] = [
    Rule::may("id", Iri),
    Rule::needed("owner", Iri).missed(),
    Rule::needed("publicKeyPem", Text),
];

const REVOCATION_LIST: [Rule; 3] = [
    Rule::may("id", Iri),
    Rule::may("issuer", Link(&[])),
    Rule::may("revokedAssertions", Link(&[])).many().mild(),
];

const ENDORSEMENT: [Rule; 4] = [
    Rule::needed("id", Iri),
    Rule::needed("claim", Object(&CLAIM)),
    Rule::needed("issuedOn", Date),
    Rule::needed("issuer", Link(&[])),
];

const CLAIM: [Rule; 2] = [Rule::needed("id", Iri), Rule::may("endorsementComment", Text)];
