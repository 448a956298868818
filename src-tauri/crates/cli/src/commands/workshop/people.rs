//! `roundel workshop seats` and `roundel workshop groups`

use std::fmt::Write;

use roundel::failure::{Code, Failure};
use roundel::studio::Studio;
use roundel::workshop::{self, Group, Member, Workshop};

use crate::End;
use crate::args::{GroupsRequest, SeatsRequest};
use crate::harmless::harmless;
use crate::output::{Output, QUIET, STRONG};

pub(super) fn seats(
    studio: &Studio,
    mut workshop: Workshop,
    request: SeatsRequest,
    output: &Output,
) -> Result<End, Failure> {
    let seats = match request.count {
        Some(count) => {
            workshop::seats(&request.word, count.into()).map_err(|error| Failure::new(Code::Usage, error))?
        }
        None if request.nicknames.is_empty() => {
            let mut text = String::new();
            for (number, seat) in (1..).zip(&workshop.seats) {
                let _ = writeln!(text, "{number:>3}  {}", harmless(seat.as_str()));
            }
            output.result(&workshop.seats, text);
            return Ok(End::Done);
        }
        None => request.nicknames,
    };
    workshop.reseat(seats);
    super::keep(studio, &workshop, "seated", output)
}

pub(super) fn groups(
    studio: &Studio,
    mut workshop: Workshop,
    request: GroupsRequest,
    output: &Output,
) -> Result<End, Failure> {
    if let Some(size) = request.of {
        workshop.groups = workshop.in_groups_of(size.into());
    } else if let Some(name) = request.add {
        let members = request.members.iter().map(|said| member(&workshop, said));
        let members = members.collect::<Result<_, _>>()?;
        workshop.groups.retain(|group| group.name != name);
        workshop.groups.push(Group { name, members });
    } else if let Some(name) = request.remove {
        let before = workshop.groups.len();
        workshop.groups.retain(|group| group.name != name);
        if workshop.groups.len() == before {
            let message = format!("there is no group \"{}\"", name.as_str());
            return Err(Failure::new(Code::Workshop, message).hint("roundel workshop groups lists them"));
        }
    } else {
        output.result(&workshop.groups, told(&workshop.groups));
        return Ok(End::Done);
    }
    super::keep(studio, &workshop, "grouped", output)
}

/// Reads `4` or `4:asker+drawer`.
fn member(workshop: &Workshop, said: &str) -> Result<Member, Failure> {
    let (seat, roles) = said.split_once(':').unwrap_or((said, ""));
    let role = |role: &str| role.parse().map_err(|error| Failure::new(Code::Usage, error));
    let roles = roles.split('+').filter(|role| !role.trim().is_empty());
    Ok(Member {
        seat: super::seat(workshop, seat)?.clone(),
        roles: roles.map(role).collect::<Result<_, Failure>>()?,
    })
}

/// The groups, for people.
pub(super) fn told(groups: &[Group]) -> String {
    let mut text = String::new();
    for group in groups {
        let _ = writeln!(text, "{STRONG}{}{STRONG:#}", harmless(group.name.as_str()));
        for member in &group.members {
            let roles: Vec<_> = member.roles.iter().map(|role| harmless(role.as_str())).collect();
            let _ = writeln!(
                text,
                "  {}  {QUIET}{}{QUIET:#}",
                harmless(member.seat.as_str()),
                roles.join(", ")
            );
        }
    }
    text
}
