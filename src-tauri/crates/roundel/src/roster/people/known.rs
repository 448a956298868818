//! Telling people apart: nobody is on a list twice.

use std::collections::BTreeMap;

use crate::roster::{Person, RowFault};

/// Who was met so far.
#[derive(Default)]
pub(super) struct Known {
    emails: BTreeMap<String, u32>,
    codes: BTreeMap<String, u32>,
    /// Row, and whether that person has an address or a code.
    names: BTreeMap<String, (u32, bool)>,
}

impl Known {
    /// Remembers a person, or says which earlier row is the same or may be.
    pub(super) fn tell_apart(&mut self, person: Person) -> Result<Person, RowFault> {
        let email = person.email.as_ref().map(|email| email.to_lowercase());
        let name = person.name.to_lowercase();
        let has_own_id = person.email.is_some() || person.code.is_some();
        if let Some(row) = email.as_ref().and_then(|email| self.emails.get(email)) {
            return Err(RowFault::SameEmail { first: *row });
        }
        if let Some(row) = person.code.as_ref().and_then(|code| self.codes.get(code)) {
            return Err(RowFault::SameCode {
                first: *row,
                code: person.code.unwrap_or_default(),
            });
        }
        if let Some((row, has_id)) = self.names.get(&name)
            && !(has_own_id && *has_id)
        {
            return Err(RowFault::SameName {
                first: *row,
                name: person.name,
            });
        }
        self.emails.extend(email.map(|email| (email, person.row)));
        self.codes
            .extend(person.code.clone().map(|code| (code, person.row)));
        self.names.entry(name).or_insert((person.row, has_own_id));
        Ok(person)
    }
}
