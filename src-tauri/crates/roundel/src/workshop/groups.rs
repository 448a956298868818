//! Who works together, and in which role.

use serde::{Deserialize, Serialize};

use super::document::Workshop;
use crate::canvas::Label;

/// The most groups.
pub const MOST_GROUPS: usize = 60;

/// Roles that are given where a facilitator names no others: who asks the questions, draws, looks at the clock, and tells
/// the others at the end.
pub const ROLES: &[&str] = &["asker", "drawer", "timekeeper", "speaker"];

/// People who work on one badge together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What it is called; no other group of the workshop has this name.
    pub name: Label,
    /// Who belongs to it, at least one.
    pub members: Vec<Member>,
}

/// Somebody in a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// One of the workshop's seats.
    pub seat: Label,
    /// What they do in the group: [`ROLES`] or others, at most ten.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Label>,
}

impl Workshop {
    /// Returns groups of at most `size` neighbours, as equal as can be. In each, all [`ROLES`] are given: where there are
    /// fewer people than roles, some have two.
    pub fn in_groups_of(&self, size: usize) -> Vec<Group> {
        let count = self.seats.len().div_ceil(size.max(1));
        let (mut groups, mut rest) = (Vec::new(), self.seats.as_slice());
        for number in 1..=count {
            let (seats, others) = rest.split_at(rest.len().div_ceil(count - number + 1));
            rest = others;
            groups.push(Group {
                name: label(&format!("Group {number}")),
                members: with_roles(seats),
            });
        }
        groups
    }
}

fn with_roles(seats: &[Label]) -> Vec<Member> {
    let member = |(place, seat): (usize, &Label)| {
        let roles = ROLES.iter().skip(place).step_by(seats.len());
        Member {
            seat: seat.clone(),
            roles: roles.map(|role| label(role)).collect(),
        }
    };
    seats.iter().enumerate().map(member).collect()
}

fn label(text: &str) -> Label {
    text.parse().expect("a short word and a number are a label")
}
