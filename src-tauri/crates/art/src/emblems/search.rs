//! Finds icons by words, in the order in which somebody who makes a badge would like to see them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Entry;
use super::words::{Concepts, Fit, Meant, Tongue, fold, forms};

/// Letters that a word must have before it is looked for inside other words.
const INSIDE: usize = 3;

/// The most words of a query that count; more is no search.
const WORDS: usize = 8;

/// The most concepts that an icon is called by.
const SAID: usize = 3;

/// How well an icon answers one word, least best: see [`Index::answer`].
type Rank = u32;

/// The icon's whole name is what was asked for.
const NAMED: Rank = 0;

/// What one word of the catalogue belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Use {
    icon: usize,
    /// 0 where it is part of the icon's name, 1 where it is one of its search words.
    kind: Rank,
}

/// The catalogue's words and the concepts, made once, at the first search.
pub(super) struct Index {
    lines: Vec<Range<usize>>,
    words: BTreeMap<String, Vec<Use>>,
    concepts: Concepts,
}

impl Index {
    pub(super) fn new(catalogue: &str, concepts: &str) -> Self {
        let mut index = Self {
            lines: Vec::new(),
            words: BTreeMap::new(),
            concepts: Concepts::read(concepts),
        };
        let mut at = 0;
        for line in catalogue.split_inclusive('\n') {
            let range = at..at + line.trim_end_matches('\n').len();
            at += line.len();
            let Some(entry) = Entry::parse(&catalogue[range.clone()]) else {
                continue;
            };
            let icon = index.lines.len();
            index.lines.push(range);
            index.learn(entry.title().split('-'), Use { icon, kind: 0 });
            index.learn(entry.words.split([',', ' ']), Use { icon, kind: 1 });
        }
        index
    }

    fn learn<'a>(&mut self, words: impl Iterator<Item = &'a str>, place: Use) {
        for word in words.filter(|word| !word.is_empty()) {
            let uses = match self.words.get_mut(word) {
                Some(uses) => uses,
                None => self.words.entry(word.to_owned()).or_default(),
            };
            if uses.last().is_none_or(|last| last.icon != place.icon) {
                uses.push(place);
            }
        }
    }

    /// Icons for a query, best first, at most `limit`. Other languages are asked only if the own one and English know
    /// nothing, and single words only if no icon answers them all.
    pub(super) fn search<'a>(
        &self,
        catalogue: &'a str,
        query: &str,
        language: &str,
        limit: usize,
    ) -> Vec<Entry<'a>> {
        let query = fold(query);
        let primary = primary(language);
        let longest = query
            .split(' ')
            .max_by_key(|word| word.chars().count())
            .unwrap_or_default();
        for asked in [query.as_str(), longest] {
            for tongue in [Tongue::Own(&primary), Tongue::Any] {
                let found = self.ranked(catalogue, asked, tongue, limit);
                if !found.is_empty() {
                    return found;
                }
            }
        }
        Vec::new()
    }

    /// What an icon shows, in a language; see [`super::Emblems::called`].
    pub(super) fn called(&self, catalogue: &str, icon: &str, language: &str) -> Option<String> {
        let line = |range: &Range<usize>| Entry::parse(&catalogue[range.clone()]);
        let at = self
            .lines
            .partition_point(|range| line(range).is_some_and(|entry| entry.name < icon));
        let entry = line(self.lines.get(at)?).filter(|entry| entry.name == icon)?;
        let language = primary(language);
        let title = entry.subject();
        if !self.concepts.translates(&language) {
            return Some(title.join(" "));
        }
        let mut said = self.concepts.translated(&title, &language);
        said.truncate(SAID);
        if said.is_empty() {
            let tags = entry
                .words
                .split(',')
                .map(|tag| tag.split(' ').collect::<Vec<_>>());
            said = tags
                .flat_map(|tag| self.concepts.translated(&tag, &language))
                .take(1)
                .collect();
        }
        (!said.is_empty()).then(|| said.join(", "))
    }

    fn ranked<'a>(
        &self,
        catalogue: &'a str,
        query: &str,
        tongue: Tongue<'_>,
        limit: usize,
    ) -> Vec<Entry<'a>> {
        let words: Vec<&str> = query
            .split(' ')
            .filter(|word| !word.is_empty())
            .take(WORDS)
            .collect();
        let Some((first, rest)) = words.split_first() else {
            return Vec::new();
        };
        let mut ranks = self.answer(first, tongue);
        for word in rest {
            let more = self.answer(word, tongue);
            ranks = ranks
                .into_iter()
                .filter_map(|(icon, rank)| Some((icon, rank + more.get(&icon)?)))
                .collect();
        }
        if !rest.is_empty() {
            self.mean(query, tongue, &mut ranks);
        }
        let name = query.replace(' ', "-");
        let mut found: Vec<_> = ranks
            .into_iter()
            .filter_map(|(icon, rank)| {
                let entry = Entry::parse(&catalogue[self.lines[icon].clone()])?;
                let title = entry.title();
                let rank = if title == name { NAMED } else { rank };
                Some(((rank, entry.place(), title.split('-').count(), entry.name), entry))
            })
            .collect();
        found.sort_unstable_by_key(|(order, _)| *order);
        found.into_iter().take(limit).map(|(_, entry)| entry).collect()
    }

    /// Every icon that answers a word: 1 by a word of its name, 2 by a search word, 3 and 4 by the beginnings of those,
    /// 5 and 6 by their insides. A concept counts as the word that it fits.
    fn answer(&self, word: &str, tongue: Tongue<'_>) -> BTreeMap<usize, Rank> {
        let mut ranks = BTreeMap::new();
        let mut note = |uses: &[Use], rank: Rank| {
            for place in uses {
                note_best(&mut ranks, place.icon, rank + place.kind);
            }
        };
        for form in forms(word) {
            note(self.words.get(&form).map_or(&[], Vec::as_slice), 1);
        }
        let inside = word.chars().count() >= INSIDE;
        for (known, uses) in &self.words {
            if known.starts_with(word) {
                note(uses, 3);
            } else if inside && known.contains(word) {
                note(uses, 5);
            }
        }
        self.mean(word, tongue, &mut ranks);
        ranks
    }

    /// Adds the icons of the concepts that words mean.
    fn mean(&self, typed: &str, tongue: Tongue<'_>, ranks: &mut BTreeMap<usize, Rank>) {
        for Meant { fit, aside, english } in self.concepts.meant(typed, tongue) {
            let rank = match fit {
                Fit::Whole => 1,
                Fit::Beginning => 3,
                Fit::Middle => 5,
            };
            // Who types `bow` in a concept of archery means bows first and arrows late.
            let beside = if aside { 3 } else { 1 };
            for (near, term) in english.iter().enumerate() {
                let far = if near > 0 { beside } else { 0 };
                for place in self.carriers(term) {
                    note_best(ranks, place.icon, rank + place.kind.max(far));
                }
            }
        }
    }

    /// The icons that have every word of an English term.
    fn carriers(&self, term: &str) -> Vec<Use> {
        let uses = |word: &str| -> BTreeMap<usize, Rank> {
            let mut all = BTreeMap::new();
            for form in forms(word) {
                for place in self.words.get(&form).into_iter().flatten() {
                    note_best(&mut all, place.icon, place.kind);
                }
            }
            all
        };
        let mut words = term.split(' ');
        let mut kept = words.next().map(&uses).unwrap_or_default();
        for word in words {
            let more = uses(word);
            kept = kept
                .into_iter()
                .filter_map(|(icon, kind)| Some((icon, kind.max(*more.get(&icon)?))))
                .collect();
        }
        kept.into_iter().map(|(icon, kind)| Use { icon, kind }).collect()
    }
}

/// The language of a tag (BCP 47) without its region.
fn primary(language: &str) -> String {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    primary.to_lowercase()
}

fn note_best(ranks: &mut BTreeMap<usize, Rank>, icon: usize, rank: Rank) {
    ranks
        .entry(icon)
        .and_modify(|best| *best = rank.min(*best))
        .or_insert(rank);
}
