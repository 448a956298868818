//! Telling people apart: nobody is on a list twice.

use std::collections::BTreeMap;

use crate::roster::Person;

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
    pub(super) fn tell_apart(&mut self, person: Person) -> Result<Person, String> {
        let email = person.email.as_ref().map(|email| email.to_lowercase());
        let name = person.name.to_lowercase();
        let has_own_id = person.email.is_some() || person.code.is_some();
        if let Some(row) = email.as_ref().and_then(|email| self.emails.get(email)) {
            return Err(format!(
                "the e-mail address is in row {row} already; each person needs their own"
            ));
        }
        if let Some(row) = person.code.as_ref().and_then(|code| self.codes.get(code)) {
            return Err(format!(
                "the code {} is in row {row} already",
                person.code.unwrap_or_default()
            ));
        }
        if let Some((row, has_id)) = self.names.get(&name)
            && !(has_own_id && *has_id)
        {
            return Err(format!(
                "{} is in row {row} already; if these are two people, give both an e-mail address or a code",
                person.name
            ));
        }
        self.emails.extend(email.map(|email| (email, person.row)));
        self.codes
            .extend(person.code.clone().map(|code| (code, person.row)));
        self.names.entry(name).or_insert((person.row, has_own_id));
        Ok(person)
    }
}
