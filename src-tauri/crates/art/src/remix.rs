//! A dice for designs: each throw changes what is not locked, and keeps nothing that looks worse than before.

mod change;
mod shape;

use crate::Library;
use crate::alt;
use crate::design::{Design, Origin, limits};
use crate::problem::{Problem, find};

/// How many throws are checked, of all changes together and then of each.
const THROWS: usize = 4;
/// How many throws of one change are made until one is worth a look.
const LOOKS: usize = 12;

/// What a throw leaves as it is. Default: nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Locks {
    /// The shape of the badge.
    pub shape: bool,
    /// All colours.
    pub colours: bool,
    /// The largest emblem.
    pub emblem: bool,
    /// How words look. What they say is never changed.
    pub words: bool,
}

/// Throws the dice: another shape of the same class, another emblem on the same subject, other letters, other colours.
/// Each is kept only if [`crate::problem::check`] then finds no problem that the design did not have, and none that is
/// worse. The remix remembers its origin. The same design, library, seed and locks give the same remix.
pub fn remix(design: &Design, library: &Library, seed: u64, locks: Locks) -> Design {
    let changes: [(bool, Change); 4] = [
        (locks.shape, shape::shape),
        (locks.emblem, change::emblem),
        (locks.words, change::letters),
        (locks.colours, change::colours),
    ];
    let free: Vec<Change> = changes
        .into_iter()
        .filter(|(locked, _)| !locked)
        .map(|(_, change)| change)
        .collect();
    let mut table = Table {
        library,
        before: find(design, library).problems,
        dice: Dice(seed),
    };
    let mut remix = match (0..THROWS).find_map(|_| table.throw(design, &free)) {
        Some(remix) => remix,
        // Something does not go with this design: what does is kept, one after the other.
        None => free.iter().fold(design.clone(), |so_far, change| {
            let next = (0..THROWS).find_map(|_| table.throw(&so_far, &[*change]));
            next.unwrap_or(so_far)
        }),
    };
    if remix != *design && !design.alt.trim().is_empty() {
        remix.alt = alt::describe(&remix, library);
    }
    remix.origin = Some(origin(design, library));
    remix.credit = None;
    remix
}

/// One change of a design; None when there is nothing to change, or the throw is not worth a look.
type Change = fn(&Design, &Library, &mut Dice) -> Option<Design>;

/// Where the dice are thrown.
struct Table<'a> {
    library: &'a Library,
    /// What was wrong before.
    before: Vec<Problem>,
    dice: Dice,
}

impl Table<'_> {
    /// The design with these changes; None when it is worse than before.
    fn throw(&mut self, design: &Design, changes: &[Change]) -> Option<Design> {
        let mut thrown = design.clone();
        for change in changes {
            let looks = (0..LOOKS).find_map(|_| change(&thrown, self.library, &mut self.dice));
            thrown = looks.unwrap_or(thrown);
        }
        let after = find(&thrown, self.library).problems;
        let no_worse = |new: &Problem| self.before.iter().any(|old| new.is_no_worse_than(old));
        after.iter().all(no_worse).then_some(thrown)
    }
}

/// Where a remix of this design comes from.
fn origin(design: &Design, library: &Library) -> Origin {
    let earlier = design.origin.clone().unwrap_or_default();
    let mut designs = earlier.designs;
    designs.push(design.name.clone());
    let excess = designs.len().saturating_sub(limits::ORIGINS);
    designs.drain(..excess);
    Origin {
        designs,
        credits: design.credits_in(library),
    }
}

/// SplitMix64: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// One of many; None of none.
    fn of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        let at = self.throw().checked_rem(all.len() as u64)?;
        all.get(at as usize)
    }
}
