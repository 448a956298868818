//! Which blank node gets which canonical label: RDFC-1.0, sections 4.4 to 4.8. Names follow the recommendation.

use super::dataset::{Blanks, Quad};
use super::{Blank, Dataset, Lines, MAX_STEPS, RdfcError};
use sha2::Digest;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::rc::Rc;

/// The longest hash that there is, SHA-512, in bytes.
const MAX_HASH: usize = 64;

/// The deepest recursion through nodes that look alike; bounds the stack.
const MAX_RECURSION: usize = 256;

pub(super) struct Labelling<'d, D> {
    dataset: &'d Dataset,
    /// The quads that mention each blank node; one that was inserted twice or names the node twice comes again.
    mentions: BTreeMap<Blank, Vec<&'d Quad>>,
    first_degree: BTreeMap<Blank, Rc<str>>,
    canonical: Issuer,
    steps_left: u32,
    digest: PhantomData<D>,
}

/// Hands out numbers in the order of asking (section 4.5).
#[derive(Clone, Default)]
struct Issuer {
    order: Vec<Blank>,
    numbers: BTreeMap<Blank, u32>,
}

impl Issuer {
    fn issue(&mut self, blank: Blank) -> u32 {
        let next = self.order.len() as u32;
        *self.numbers.entry(blank).or_insert_with(|| {
            self.order.push(blank);
            next
        })
    }

    fn get(&self, blank: Blank) -> Option<u32> {
        self.numbers.get(&blank).copied()
    }
}

/// Where a related blank node stands in a quad.
#[derive(Clone, Copy)]
enum Position {
    Subject,
    Object,
    Graph,
}

impl<'d, D: Digest> Labelling<'d, D> {
    pub(super) fn new(dataset: &'d Dataset) -> Self {
        let mut mentions: BTreeMap<Blank, Vec<&Quad>> = BTreeMap::new();
        for quad in dataset.quads() {
            for (_, blank) in blanks_of(quad) {
                mentions.entry(blank).or_default().push(quad);
            }
        }
        let first_degree = mentions
            .iter()
            .map(|(blank, quads)| (*blank, hash_first_degree::<D>(dataset, *blank, quads)));
        let first_degree = first_degree.collect();
        Labelling {
            dataset,
            mentions,
            first_degree,
            canonical: Issuer::default(),
            steps_left: MAX_STEPS,
            digest: PhantomData,
        }
    }

    /// Section 4.4.3.
    pub(super) fn run(mut self) -> Result<BTreeMap<Blank, u32>, RdfcError> {
        let hashes = self.first_degree.iter();
        let mut by_hash: Vec<(Rc<str>, Blank)> =
            hashes.map(|(blank, hash)| (Rc::clone(hash), *blank)).collect();
        by_hash.sort_unstable();
        let groups = || by_hash.chunk_by(|(one, _), (other, _)| one == other);
        for group in groups() {
            if let [(_, only)] = group {
                self.canonical.issue(*only);
            }
        }
        if self.canonical.order.len() < by_hash.len() {
            self.drop_repetitions();
        }
        for group in groups().filter(|group| group.len() > 1) {
            self.tell_apart(group)?;
        }
        Ok(self.canonical.numbers)
    }

    fn drop_repetitions(&mut self) {
        let dataset = self.dataset;
        for quads in self.mentions.values_mut() {
            quads.sort_unstable_by(|one, other| dataset.compare(one, other));
            quads.dedup_by(|one, other| dataset.compare(one, other).is_eq());
        }
    }

    fn tell_apart(&mut self, alike: &[(Rc<str>, Blank)]) -> Result<(), RdfcError> {
        let mut paths = Vec::new();
        for (_, blank) in alike {
            if self.canonical.get(*blank).is_some() {
                continue;
            }
            let mut issuer = Issuer::default();
            issuer.issue(*blank);
            paths.push(self.hash_n_degree(*blank, issuer, 0)?);
        }
        paths.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (_, issuer) in paths {
            for blank in issuer.order {
                self.canonical.issue(blank);
            }
        }
        Ok(())
    }

    /// Section 4.8: the hash of a node by its neighbours, and the labels given on the way.
    fn hash_n_degree(
        &mut self,
        blank: Blank,
        mut issuer: Issuer,
        depth: usize,
    ) -> Result<(Rc<str>, Issuer), RdfcError> {
        if depth == MAX_RECURSION {
            return Err(RdfcError::TooMuchWork);
        }
        let mut data = String::new();
        for (hash, related) in self.related_by_hash(blank, &issuer)? {
            data.push_str(&hash);
            let (path, chosen) = self.least_path(related, &issuer, depth)?;
            data.push_str(&path);
            issuer = chosen;
        }
        Ok((digest::<D>(&data), issuer))
    }

    fn related_by_hash(
        &mut self,
        blank: Blank,
        issuer: &Issuer,
    ) -> Result<BTreeMap<Rc<str>, Vec<Blank>>, RdfcError> {
        let mut related_by_hash: BTreeMap<Rc<str>, Vec<Blank>> = BTreeMap::new();
        for quad in self.mentions[&blank].clone() {
            for (position, related) in blanks_of(quad).filter(|(_, related)| *related != blank) {
                self.spend(1)?;
                let hash = self.hash_related(related, quad, issuer, position);
                related_by_hash.entry(hash).or_default().push(related);
            }
        }
        Ok(related_by_hash)
    }

    /// Section 4.7.
    fn hash_related(&self, related: Blank, quad: &Quad, issuer: &Issuer, position: Position) -> Rc<str> {
        let mut input = String::new();
        match position {
            Position::Subject => input.push('s'),
            Position::Object => input.push('o'),
            Position::Graph => input.push('g'),
        }
        if !matches!(position, Position::Graph) {
            input.push_str(self.dataset.predicate(quad));
        }
        match self.label(related, issuer) {
            Some(label) => input.push_str(&label),
            None => input.push_str(&self.first_degree[&related]),
        }
        digest::<D>(&input)
    }

    /// The label a node has already, canonical before provisional.
    fn label(&self, blank: Blank, issuer: &Issuer) -> Option<String> {
        let canonical = self.canonical.get(blank).map(|number| format!("_:c14n{number}"));
        canonical.or_else(|| issuer.get(blank).map(|number| format!("_:b{number}")))
    }

    /// Steps 5.4 to 5.6 of section 4.8: the least path through the related nodes, over all their orders.
    fn least_path(
        &mut self,
        mut related: Vec<Blank>,
        issuer: &Issuer,
        depth: usize,
    ) -> Result<(String, Issuer), RdfcError> {
        related.sort_unstable();
        let mut chosen: Option<(String, Issuer)> = None;
        loop {
            let least = chosen.as_ref().map(|(path, _)| path.as_str());
            if let Some(found) = self.path(&related, issuer.clone(), least, depth)?
                && chosen.as_ref().is_none_or(|(path, _)| found.0 < *path)
            {
                chosen = Some(found);
            }
            if !next_permutation(&mut related) {
                break;
            }
        }
        Ok(chosen.expect("the first order is never given up, since there is no lesser path yet"))
    }

    /// The path through the related nodes in one order; None as soon as it cannot be the least one.
    fn path(
        &mut self,
        order: &[Blank],
        mut issuer: Issuer,
        least: Option<&str>,
        depth: usize,
    ) -> Result<Option<(String, Issuer)>, RdfcError> {
        self.spend(order.len() + issuer.order.len())?;
        let hopeless = |path: &str| least.is_some_and(|least| path.len() >= least.len() && path > least);
        let mut path = String::new();
        let mut recursion = Vec::new();
        for related in order {
            if self.label(*related, &issuer).is_none() {
                recursion.push(*related);
                issuer.issue(*related);
            }
            path.push_str(&self.label(*related, &issuer).expect("labelled just now"));
            if hopeless(&path) {
                return Ok(None);
            }
        }
        for related in recursion {
            let (hash, next) = self.hash_n_degree(related, issuer.clone(), depth + 1)?;
            path.push_str(&format!("_:b{}<{hash}>", issuer.issue(related)));
            issuer = next;
            if hopeless(&path) {
                return Ok(None);
            }
        }
        Ok(Some((path, issuer)))
    }

    fn spend(&mut self, steps: usize) -> Result<(), RdfcError> {
        let steps = u32::try_from(steps).unwrap_or(u32::MAX);
        self.steps_left = self.steps_left.checked_sub(steps).ok_or(RdfcError::TooMuchWork)?;
        Ok(())
    }
}

/// Section 4.6: the hash of a node by the quads that mention it, itself written `_:a` and others `_:z`.
fn hash_first_degree<D: Digest>(dataset: &Dataset, reference: Blank, quads: &[&Quad]) -> Rc<str> {
    let lines = Lines::of(dataset, quads.iter().copied(), |blank, line| {
        line.push_str(if blank == reference { "_:a" } else { "_:z" });
    });
    let mut said: Vec<(&str, Blanks)> = lines.iter().zip(quads.iter().map(|quad| quad.blanks)).collect();
    said.sort_unstable();
    // Lines of different quads may be equal here, and both count.
    said.dedup();
    let mut text = String::with_capacity(lines.len());
    text.extend(said.iter().map(|(line, _)| *line));
    digest::<D>(&text)
}

fn blanks_of(quad: &Quad) -> impl Iterator<Item = (Position, Blank)> + use<> {
    let Blanks {
        subject,
        object,
        graph,
    } = quad.blanks;
    let places = [
        (Position::Subject, subject),
        (Position::Object, object),
        (Position::Graph, graph),
    ];
    places
        .into_iter()
        .filter_map(|(position, blank)| Some((position, blank?)))
}

/// `hex::encode` goes letter by letter; a poisoned graph asks for a hundred thousand.
fn digest<D: Digest>(text: &str) -> Rc<str> {
    let hash = D::digest(text);
    let mut digits = [0; 2 * MAX_HASH];
    let digits = &mut digits[..2 * hash.len()];
    hex::encode_to_slice(hash, digits).expect("two digits for each byte");
    str::from_utf8(digits).expect("digits are ASCII").into()
}

/// Steps to the next order of a multiset; false after the last.
fn next_permutation(order: &mut [Blank]) -> bool {
    let Some(pivot) = order.windows(2).rposition(|pair| pair[0] < pair[1]) else {
        return false;
    };
    let successor = order
        .iter()
        .rposition(|blank| *blank > order[pivot])
        .expect("the pivot has a larger right neighbour");
    order.swap(pivot, successor);
    order[pivot + 1..].reverse();
    true
}
