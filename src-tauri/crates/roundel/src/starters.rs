//! Designs to start from, and the three questions that lead to one: what kind of badge, what mood, which subject.

use serde::{Deserialize, Serialize};

use crate::art::design::Design;

/// The answers to one question, each with the word by which data and commands know it.
macro_rules! question {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $answer:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
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
    let mut found: Vec<_> = starters
        .iter()
        .map(|starter| (merits(&starter.suits, answers), starter))
        .filter(|(merits, _)| merits.contains(&true))
        .collect();
    if found.is_empty() {
        return starters.iter().collect();
    }
    found.sort_by_key(|(merits, _)| std::cmp::Reverse(*merits));
    found.into_iter().map(|(_, starter)| starter).collect()
}

/// What speaks for a starter, the weightiest first. The subject outweighs the rest: a swimmer in the right mood is no help
/// to bakers, while most pictures can be given for more than one reason.
fn merits(suits: &Suits, answers: &Answers) -> [bool; 6] {
    let (subject, subject_first) = fits(&suits.subjects, answers.subject);
    let (mood, mood_first) = fits(&suits.moods, answers.mood);
    let (kind, kind_first) = fits(&suits.kinds, answers.kind);
    [subject, mood, kind, subject_first, mood_first, kind_first]
}

/// Whether an answer fits, and whether it is the most fitting one.
fn fits<T: PartialEq>(fitting: &[T], answer: Option<T>) -> (bool, bool) {
    let place = answer.and_then(|answer| fitting.iter().position(|fits| *fits == answer));
    (place.is_some(), place == Some(0))
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

    #[test]
    fn the_subject_is_never_missed_for_a_mood() {
        for &mood in Mood::ALL {
            for &subject in Subject::ALL {
                let answers = Answers {
                    mood: Some(mood),
                    subject: Some(subject),
                    kind: None,
                };
                let best = &suited(starters(), &answers)[0].suits;
                let both = |suits: &Suits| suits.subjects.contains(&subject) && suits.moods.contains(&mood);
                assert!(
                    best.subjects.contains(&subject),
                    "{mood:?} and {subject:?}: {} is about something else",
                    best.word
                );
                assert!(
                    both(best) || !starters().iter().any(|starter| both(&starter.suits)),
                    "{mood:?} and {subject:?}: {} comes before one that has both",
                    best.word
                );
            }
        }
    }

    #[test]
    fn every_answer_leads_to_a_choice() {
        let kinds = Kind::ALL.iter().map(|kind| Answers {
            kind: Some(*kind),
            ..Answers::default()
        });
        let moods = Mood::ALL.iter().map(|mood| Answers {
            mood: Some(*mood),
            ..Answers::default()
        });
        let subjects = Subject::ALL.iter().map(|subject| Answers {
            subject: Some(*subject),
            ..Answers::default()
        });
        for answers in kinds.chain(moods).chain(subjects) {
            assert!(words(answers).len() >= 3, "{answers:?}: one or two are no choice");
        }
    }
}
