//! The credentials themselves and what they refer to.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    AchievementSubject, Evidence, ImageRef, ProfileRef,
    class::{Kind, class},
    inspect::Inspection,
    part::Part,
    value::{Jws, Uri},
};
use crate::json::Json;
use crate::path::Path;

/// The contexts of every credential that Roundel makes, in the order that both schemas demand.
pub const CONTEXTS: [&str; 2] = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
];

/// 1EdTech's own types for status, refresh and schema need this context too.
pub const EXTENSIONS_CONTEXT: &str = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

/// What the words of a document mean, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Contexts(pub Vec<Uri>);

impl Default for Contexts {
    /// [`CONTEXTS`].
    fn default() -> Self {
        Self(
            CONTEXTS
                .iter()
                .map(|link| Uri::new(*link).expect("the contexts are https links"))
                .collect(),
        )
    }
}

impl Part for Contexts {
    fn clean(&mut self) {}

    /// Which contexts may stand there is a question of its own: see the check of contexts in [`crate::verdict`].
    fn inspect(_: &Json<'_>, _: &Path<'_>, _: &mut Inspection) {}
}

class! {
    /// An Open Badges 3.0 credential: the statement that somebody has earned an achievement.
    OpenBadgeCredential: Kind::Array(&["VerifiableCredential", "OpenBadgeCredential"]), aliases &["AchievementCredential"];
    required {
        /// What the words mean; see [`CONTEXTS`].
        context "@context": Contexts,
        /// Which credential it is.
        id "id": Uri,
        /// Who says so.
        issuer "issuer": ProfileRef,
        /// From when on it is valid.
        valid_from "validFrom": Timestamp,
        /// The earner and the achievement.
        credential_subject "credentialSubject": AchievementSubject,
    }
    optional {
        /// Its name.
        name "name": String,
        /// A description.
        description "description": String,
        /// The picture of this very award.
        image "image": ImageRef,
        /// When it was awarded.
        awarded_date "awardedDate": Timestamp,
        /// Until when it is valid.
        valid_until "validUntil": Timestamp,
        /// Where a fresh copy can be had.
        refresh_service "refreshService": RefreshService,
    }
    several {
        /// What shows that the earner has met the criteria.
        evidence "evidence": Evidence,
        /// What others say about it, each signed by itself.
        endorsement "endorsement": EndorsementCredential,
        /// The same as signed texts.
        endorsement_jwt "endorsementJwt": Jws,
        /// Where its revocation can be looked up. Open Badges 3.0 has one place, VC data model 2.0 (section 4.10) several, such
        /// as one for revocation and one for suspension.
        credential_status "credentialStatus": CredentialStatus,
        /// Digests of other files, such as its picture (VC data model 2.0, section 5.3).
        related_resource "relatedResource": RelatedResource,
        /// Schemas it keeps to.
        credential_schema "credentialSchema": CredentialSchema,
        /// Terms under which it may be used.
        terms_of_use "termsOfUse": TermsOfUse,
        /// Signatures.
        proof "proof": Proof,
    }
}

class! {
    /// A signed statement about a profile, an achievement or a credential.
    EndorsementCredential: Kind::Array(&["VerifiableCredential", "EndorsementCredential"]);
    required {
        /// What the words mean; see [`CONTEXTS`].
        context "@context": Contexts,
        /// Which credential it is.
        id "id": Uri,
        /// Its name.
        name "name": String,
        /// Who says so.
        issuer "issuer": ProfileRef,
        /// From when on it is valid.
        valid_from "validFrom": Timestamp,
        /// What is endorsed.
        credential_subject "credentialSubject": EndorsementSubject,
    }
    optional {
        /// A description.
        description "description": String,
        /// When it was given.
        awarded_date "awardedDate": Timestamp,
        /// Until when it is valid.
        valid_until "validUntil": Timestamp,
        /// Where a fresh copy can be had.
        refresh_service "refreshService": RefreshService,
    }
    several {
        /// Where its revocation can be looked up.
        credential_status "credentialStatus": CredentialStatus,
        /// Schemas it keeps to.
        credential_schema "credentialSchema": CredentialSchema,
        /// Terms under which it may be used.
        terms_of_use "termsOfUse": TermsOfUse,
        /// Signatures.
        proof "proof": Proof,
    }
}

class! {
    /// What is endorsed.
    EndorsementSubject: Kind::Array(&["EndorsementSubject"]);
    required {
        /// The id of what is endorsed.
        id "id": Uri,
    }
    optional {
        /// What the endorser says about it.
        endorsement_comment "endorsementComment": String,
    }
    several {}
}

class! {
    /// Where the revocation of a credential can be looked up.
    CredentialStatus;
    required {
        /// Which method: `BitstringStatusListEntry` or `1EdTechRevocationList`.
        method "type": String,
    }
    optional {
        /// Which entry it is.
        id "id": Uri,
        /// What a set bit means: `revocation` or `suspension`.
        status_purpose "statusPurpose": String,
        /// Which bit, as decimal text.
        status_list_index "statusListIndex": String,
        /// The credential that holds the list.
        status_list_credential "statusListCredential": Uri,
    }
    several {}
}

class! {
    /// Where a fresh copy of a credential can be had.
    RefreshService;
    required {
        /// The address.
        id "id": Uri,
        /// Which method.
        method "type": String,
    }
    optional {}
    several {}
}

class! {
    /// A schema that a credential keeps to.
    CredentialSchema;
    required {
        /// The address of the schema.
        id "id": Uri,
        /// Which kind of schema.
        method "type": String,
    }
    optional {}
    several {}
}

class! {
    /// Terms under which a credential may be used.
    TermsOfUse;
    required {
        /// Which kind of terms.
        method "type": String,
    }
    optional {
        /// The address of the terms.
        id "id": Uri,
    }
    several {}
}

class! {
    /// The digest of another file (VC data model 2.0, section 5.3).
    RelatedResource;
    required {
        /// The id under which the credential refers to the file.
        id "id": Uri,
    }
    optional {
        /// Its media type.
        media_type "mediaType": String,
        /// Its digest as W3C Subresource Integrity text.
        digest_sri "digestSRI": String,
        /// Its digest as multihash in multibase; see [`crate::picture::digest`].
        digest_multibase "digestMultibase": String,
    }
    several {}
}

class! {
    /// A signature of a credential (W3C Data Integrity).
    Proof;
    required {
        /// Which family of signatures, such as `DataIntegrityProof`.
        method "type": String,
    }
    optional {
        /// Which signature id it has.
        id "id": Uri,
        /// How the document was made canonical and signed.
        cryptosuite "cryptosuite": String,
        /// When it was signed.
        created "created": Timestamp,
        /// Until when the signature counts.
        expires "expires": Timestamp,
        /// Which key.
        verification_method "verificationMethod": Uri,
        /// What for; `assertionMethod` for a credential.
        proof_purpose "proofPurpose": String,
        /// The signature, in multibase.
        proof_value "proofValue": String,
        /// For presentations: what the verifier asked to be signed.
        challenge "challenge": String,
        /// For presentations: to whom.
        domain "domain": String,
        /// Random text of the signer.
        nonce "nonce": String,
    }
    several {}
}
