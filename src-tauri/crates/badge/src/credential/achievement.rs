//! What is recognised: the achievement and what describes it.

use super::{
    EndorsementCredential, IdentifierEntry, ImageRef, Profile,
    class::{Kind, class},
    rules,
    value::{Jws, Language, Quantity, Uri},
    vocabulary::{AchievementType, ResultType, TargetType},
};

class! {
    /// A badge: what somebody can earn, before anybody has earned it.
    Achievement: Kind::Array(&["Achievement"]), rule rules::achievement;
    required {
        /// Which achievement it is.
        id "id": Uri,
        /// Its name.
        name "name": String,
        /// What it stands for.
        description "description": String,
        /// How it is earned.
        criteria "criteria": Criteria,
    }
    optional {
        /// What kind of achievement it is.
        achievement_type "achievementType": AchievementType,
        /// Who defined it, where that is not the issuer.
        creator "creator": Box<Profile>,
        /// Credits that go with it.
        credits_available "creditsAvailable": Quantity,
        /// Subject area.
        field_of_study "fieldOfStudy": String,
        /// A code printed in catalogues.
        human_code "humanCode": String,
        /// The picture of the achievement in general.
        image "image": ImageRef,
        /// The language of its texts.
        in_language "inLanguage": Language,
        /// Specialisation within the field.
        specialization "specialization": String,
        /// Its version.
        version "version": String,
    }
    several {
        /// Where it stands in frameworks.
        alignment "alignment": Alignment,
        /// What others say about it, each signed by itself.
        endorsement "endorsement": EndorsementCredential,
        /// The same as signed texts.
        endorsement_jwt "endorsementJwt": Jws,
        /// What others call it.
        other_identifier "otherIdentifier": IdentifierEntry,
        /// Related achievements.
        related "related": Related,
        /// The results that somebody can have.
        result_description "resultDescription": ResultDescription,
        /// Words to find it by.
        tag "tag": String,
    }
}

class! {
    /// How an achievement is earned: an address, a narrative (Markdown), or both.
    Criteria, rule rules::criteria;
    required {}
    optional {
        /// Where the criteria stand.
        id "id": Uri,
        /// The criteria themselves.
        narrative "narrative": String,
    }
    several {}
}

class! {
    /// Where something stands in a framework.
    Alignment: Kind::Array(&["Alignment"]);
    required {
        /// The name of the entry.
        target_name "targetName": String,
        /// The address of the entry.
        target_url "targetUrl": Uri,
    }
    optional {
        /// The code of the entry.
        target_code "targetCode": String,
        /// What the entry says.
        target_description "targetDescription": String,
        /// The name of the framework.
        target_framework "targetFramework": String,
        /// What kind of entry it is.
        target_type "targetType": TargetType,
    }
    several {}
}

class! {
    /// Another achievement that has to do with this one.
    Related: Kind::Array(&["Related"]);
    required {
        /// Which achievement.
        id "id": Uri,
    }
    optional {
        /// The language of the other one.
        in_language "inLanguage": Language,
        /// The version of the other one.
        version "version": String,
    }
    several {}
}

class! {
    /// A result that somebody can have.
    ResultDescription: Kind::Array(&["ResultDescription"]);
    required {
        /// Which result; results refer to it.
        id "id": Uri,
        /// Its name.
        name "name": String,
        /// How it is expressed.
        result_type "resultType": ResultType,
    }
    optional {
        /// The rubric level needed to pass.
        required_level "requiredLevel": Uri,
        /// The value needed to pass.
        required_value "requiredValue": String,
        /// The largest value.
        value_max "valueMax": String,
        /// The smallest value.
        value_min "valueMin": String,
    }
    several {
        /// Where it stands in frameworks.
        alignment "alignment": Alignment,
        /// The values it can have, from the lowest to the highest.
        allowed_value "allowedValue": String,
        /// The levels of a rubric.
        rubric_criterion_level "rubricCriterionLevel": RubricCriterionLevel,
    }
}

class! {
    /// A level of a rubric.
    RubricCriterionLevel: Kind::Array(&["RubricCriterionLevel"]);
    required {
        /// Which level; results refer to it.
        id "id": Uri,
        /// Its name.
        name "name": String,
    }
    optional {
        /// What it means.
        description "description": String,
        /// Its place in the rubric.
        level "level": String,
        /// Points for it.
        points "points": String,
    }
    several {
        /// Where it stands in frameworks.
        alignment "alignment": Alignment,
    }
}
