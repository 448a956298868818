//! Designs to start from, and the three questions that lead to one: what kind of badge, what mood, which subject.

use serde::{Deserialize, Serialize};

use crate::art::design::Design;

/// The answers to one question, each with the word by which data and commands know it.
macro_rules! question {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $answer:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $word)] $answer,)+
        }

        impl $name {
            /// Every answer, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$answer),+];

            /// The word by which data and commands know it.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$answer => $word,)+
                }
            }
        }
    };
}

question! {
    /// What a badge is given for.
    Kind {
        /// Somebody can do something.
        Skill = "skill",
        /// Somebody was there and joined in.
        TakingPart = "taking-part",
        /// Somebody finished or won something.
        Achievement = "achievement",
        /// Somebody leads, or speaks for others.
        Role = "role",
        /// Somebody was kind, or useful to many.
        Community = "community",
        /// Somebody took a step of a longer way.
        Level = "level",
    }
}

question! {
    /// What a badge feels like.
    Mood {
        /// Merry, round, many colours.
        Playful = "playful",
        /// Quiet, few contrasts.
        Calm = "calm",
        /// Strong colours and large forms.
        Bold = "bold",
        /// As if it had been made a hundred years ago.
        Classic = "classic",
        /// Plain geometry.
        Modern = "modern",
        /// As if cut, sewn or printed by hand.
        Handmade = "handmade",
    }
}

question! {
    /// What a badge is about.
    Subject {
        /// Tools, materials and machines.
        Making = "making",
        /// Plants, animals, landscapes.
        Nature = "nature",
        /// Reading, writing, telling, languages.
        Words = "words",
        /// Music and the stage.
        Music = "music",
        /// Pictures and forms.
        Art = "art",
        /// Finding out.
        Science = "science",
        /// Moving.
        Sport = "sport",
        /// Other people.
        Helping = "helping",
        /// Growing, cooking and sharing food.
        Food = "food",
        /// What was there before us.
        History = "history",
        /// Code, games, life on screens.
        Digital = "digital",
        /// Anything.
        General = "general",
    }
}

/// What somebody answered; any question may be left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Answers {
    /// What kind of badge?
    pub kind: Option<Kind>,
    /// What mood?
    pub mood: Option<Mood>,
    /// Which subject?
    pub subject: Option<Subject>,
}

/// What a starter suits; the most fitting answer to each question comes first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suits {
    /// The word that names the starter on the command line.
    pub word: String,
    /// Kinds of badge.
    pub kinds: Vec<Kind>,
    /// Moods.
    pub moods: Vec<Mood>,
    /// Subjects.
    pub subjects: Vec<Subject>,
}

/// A design to start from.
#[derive(Debug, Clone)]
pub struct Starter {
    /// Its word, and what it suits.
    pub suits: Suits,
    /// The design.
    pub design: Design,
}

/// Returns the starters that suit the answers, the best first, equally good ones in the order given; all of them if
/// nothing was answered or none suits. Never empty unless there are no starters.
pub fn suited<'a>(starters: &'a [Starter], answers: &Answers) -> Vec<&'a Starter> {
    let points = |starter: &Starter| suitability(&starter.suits, answers);
    let mut found: Vec<_> = starters.iter().filter(|starter| points(starter) > 0).collect();
    if found.is_empty() {
        return starters.iter().collect();
    }
    found.sort_by_key(|starter| std::cmp::Reverse(points(starter)));
    found
}

/// How well a starter suits. The subject weighs more than mood and kind together, and the mood more than the kind: a
/// swimmer in the right mood is no help to bakers, while most pictures can be given for more than one reason.
fn suitability(suits: &Suits, answers: &Answers) -> u32 {
    12 * place(&suits.subjects, answers.subject)
        + 3 * place(&suits.moods, answers.mood)
        + place(&suits.kinds, answers.kind)
}

/// 3 for the most fitting answer, 2 for any other that fits.
fn place<T: PartialEq>(fitting: &[T], answer: Option<T>) -> u32 {
    match answer.and_then(|answer| fitting.iter().position(|fits| *fits == answer)) {
        Some(0) => 3,
        Some(_) => 2,
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::starters;

    fn words(answers: Answers) -> Vec<&'static str> {
        let found = suited(starters(), &answers);
        found.iter().map(|starter| starter.suits.word.as_str()).collect()
    }

    #[test]
    fn without_answers_all_are_shown_in_their_order() {
        let all: Vec<_> = starters()
            .iter()
            .map(|starter| starter.suits.word.as_str())
            .collect();
        assert_eq!(
            words(Answers::default()),
            all,
            "nobody is kept from looking at all"
        );
        assert!(
            suited(&[], &Answers::default()).is_empty(),
            "no starters, none found"
        );
    }
}
