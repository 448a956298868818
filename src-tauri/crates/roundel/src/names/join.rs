//! Names that two laptops have of one workshop.

use super::{Name, Names};
use crate::canvas::Label;

/// What came of the names of another laptop.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Joined {
    /// How many seats had no name here.
    pub new: usize,
    /// How many have the same name here, or were told before.
    pub known: usize,
    /// The seats that have another name here. That one counts; the other is kept beside it until somebody says which.
    pub differing: Vec<String>,
}

impl Names {
    /// Takes in the names of the same workshop from another laptop, seat by seat. The same again changes nothing.
    pub fn join(&mut self, other: &Self) -> Joined {
        let mut joined = Joined::default();
        for (seat, name) in &other.people {
            let here = self.people.iter().find(|(label, _)| label == seat);
            match here.map(|(_, here)| here) {
                None => {
                    self.people.push((seat.clone(), name.clone()));
                    joined.new += 1;
                }
                Some(here) if here == name || self.is_beside(seat, name) => joined.known += 1,
                Some(_) => {
                    self.beside.push((seat.clone(), name.clone()));
                    joined.differing.push(seat.clone());
                }
            }
        }
        joined
    }

    /// Returns what other laptops call who sits there, where that differs.
    pub fn beside<'a>(&'a self, seat: &'a Label) -> impl Iterator<Item = &'a Name> {
        let there = self.beside.iter().filter(|(label, _)| label == seat.as_str());
        there.map(|(_, name)| name)
    }

    /// Returns how many seats have a name.
    pub fn count(&self) -> usize {
        self.people.len()
    }

    fn is_beside(&self, seat: &str, name: &Name) -> bool {
        self.beside
            .iter()
            .any(|(label, there)| label == seat && there == name)
    }
}
