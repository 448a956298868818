//! Who has earned the achievement, and with what.

use jiff::Timestamp;

use super::{
    Achievement, Alignment, ImageRef, Profile,
    class::{Kind, class},
    rules,
    value::{Quantity, Uri},
    vocabulary::{IdentifierType, ResultStatus},
};

class! {
    /// The earner and the achievement.
    AchievementSubject: Kind::Array(&["AchievementSubject"]), rule rules::subject;
    required {
        /// What has been achieved.
        achievement "achievement": Achievement,
    }
    optional {
        /// Who has earned it: a DID, a `mailto:` link or a urn. Needed where there is no `identifier`.
        id "id": Uri,
        /// When the activity ended.
        activity_end_date "activityEndDate": Timestamp,
        /// When the activity began.
        activity_start_date "activityStartDate": Timestamp,
        /// Credits earned.
        credits_earned "creditsEarned": Quantity,
        /// A picture for this earner.
        image "image": ImageRef,
        /// The number of a licence.
        license_number "licenseNumber": String,
        /// What this earner did (Markdown).
        narrative "narrative": String,
        /// The part this earner had.
        role "role": String,
        /// Who vouches for the achievement, where that is not the issuer.
        source "source": Box<Profile>,
        /// The term or semester.
        term "term": String,
    }
    several {
        /// Who has earned it, by e-mail address, name or code, plain or hashed.
        identifier "identifier": IdentityObject,
        /// Results, each of which refers to a result description of the achievement.
        result "result": Result,
    }
}

class! {
    /// One way to know the earner.
    IdentityObject: Kind::Text("IdentityObject"), closed true, rule rules::identity;
    required {
        /// Whether `identity_hash` is a hash.
        hashed "hashed": bool,
        /// The identifier itself, or `sha256$` or `md5$` and the hash in hexadecimal of the identifier followed by
        /// the salt.
        identity_hash "identityHash": String,
        /// What kind of identifier it is.
        identity_type "identityType": IdentifierType,
    }
    optional {
        /// What was appended to the identifier before it was hashed.
        salt "salt": String,
    }
    several {}
}

class! {
    /// A result.
    Result: Kind::Array(&["Result"]);
    required {}
    optional {
        /// The rubric level reached, by its id.
        achieved_level "achievedLevel": Uri,
        /// Which result description it answers, by its id.
        result_description "resultDescription": Uri,
        /// How far the earner has come.
        status "status": ResultStatus,
        /// The value reached.
        value "value": String,
    }
    several {
        /// Where it stands in frameworks.
        alignment "alignment": Alignment,
    }
}

class! {
    /// What shows that the earner has met the criteria.
    Evidence: Kind::Array(&["Evidence"]);
    required {}
    optional {
        /// Where it can be seen.
        id "id": Uri,
        /// What it is, told (Markdown).
        narrative "narrative": String,
        /// Its name.
        name "name": String,
        /// A longer description.
        description "description": String,
        /// Its kind, such as photo or text.
        genre "genre": String,
        /// Whom it is for.
        audience "audience": String,
    }
    several {}
}
