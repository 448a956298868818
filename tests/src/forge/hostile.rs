//! Badges and pages made to cost as much as they can.

use roundel_badge::web::Pages;
use serde_json::{Value, json};

use super::{LIST, badge, did, endorsement, list, listed_badge, packed, proved, token};

/// A file and the web that it is judged with.
#[derive(Debug)]
pub struct Hostile {
    /// What is hostile about it.
    pub what: &'static str,
    /// The file.
    pub file: String,
    /// The pages around it.
    pub pages: Pages,
}

impl Hostile {
    fn new(what: &'static str, file: impl ToString) -> Self {
        let (file, pages) = (file.to_string(), Pages::new());
        Self { what, file, pages }
    }

    /// A badge of which the status stands on this page.
    fn listed(what: &'static str, page: impl Into<Vec<u8>>) -> Self {
        let badge = proved(&listed_badge(1, "revocation"), 1);
        Self {
            pages: Pages::new().with(LIST, page),
            ..Self::new(what, badge)
        }
    }
}

/// One of each kind.
pub fn hostile() -> Vec<Hostile> {
    let mut all = alike();
    all.extend(endorsed());
    all.extend(lists());
    all.extend(own_words());
    all
}

/// Parts without an id that all look alike, among which the canonical order is hard to find.
fn alike() -> Vec<Hostile> {
    let mut many = badge(&did(1));
    many["evidence"] = json!(vec![json!({"type": ["Evidence"], "narrative": "x"}); 1_000]);
    let mut signed = many.clone();
    signed["proof"] = json!(vec![proved(&badge(&did(1)), 1)["proof"][0].clone(); 8]);
    vec![
        Hostile::new("a thousand parts that are alike", token(&many, 1)),
        Hostile::new("eight proofs over them", signed),
    ]
}

fn endorsed() -> Vec<Hostile> {
    let large = |n: u32| {
        let mut one = endorsement(2, "urn:uuid:ae4b5b38-77de-4268-b8f4-a2d1ba6af489");
        let schemas =
            (0..800).map(|m| json!({"id": format!("https://x.example/{n}/{m}"), "type": "JsonSchema"}));
        one["credentialSchema"] = schemas.collect();
        one
    };
    let mut tokens = badge(&did(1));
    tokens["endorsementJwt"] = (0..8).map(|n| json!(token(&large(n), 2))).collect();
    let mut inside = badge(&did(1));
    inside["endorsement"] = (0..2).map(|n| proved(&large(n), 2)).collect();
    vec![
        Hostile::new("eight large endorsements", token(&tokens, 1)),
        Hostile::new("large endorsements inside", token(&inside, 1)),
    ]
}

fn lists() -> Vec<Hostile> {
    let unpacking_to = |bytes: usize| {
        let mut list = list(1, "revocation", false);
        list["credentialSubject"]["encodedList"] = json!(packed(&vec![0; bytes]));
        token(&list, 1)
    };
    let mut greedy = badge(&did(1));
    let entry = listed_badge(1, "revocation")["credentialStatus"].clone();
    greedy["credentialStatus"] = json!(vec![entry; 8]);
    vec![
        Hostile::listed("a list that unpacks to 64 MiB", unpacking_to(64 << 20)),
        Hostile {
            pages: Pages::new().with(LIST, unpacking_to(4 << 20)),
            ..Hostile::new("the longest list as often as is asked", token(&greedy, 1))
        },
        Hostile::listed("a page of 100 MiB", vec![b' '; 100 << 20]),
        Hostile::listed(
            "a page that is nested a million deep",
            format!("{}1{}", "[".repeat(1 << 20), "]".repeat(1 << 20)),
        ),
        Hostile::listed(
            "a page of a million values",
            format!("[{}1]", "1,".repeat(1 << 20)),
        ),
    ]
}

/// Contexts inside, as many and as large as they may be.
fn own_words() -> Vec<Hostile> {
    let words = |n: usize| -> Value {
        let word = |m: usize| (format!("w{n}x{m}"), json!(format!("https://x.example/{n}/{m}")));
        (0..100).map(word).collect::<serde_json::Map<_, _>>().into()
    };
    let evidence = |n: usize| json!({"@context": words(n), "type": ["Evidence"], "name": "x"});
    let mut each = badge(&did(1));
    each["evidence"] = (0..1_000).map(evidence).collect();
    let mut nested = json!({"type": ["Evidence"]});
    for n in 0..50 {
        nested = json!({"@context": words(n), "type": ["Evidence"], format!("w{n}x0"): nested});
    }
    let mut deep = badge(&did(1));
    deep["evidence"] = nested;
    vec![
        Hostile::new("words of its own in each of a thousand parts", token(&each, 1)),
        Hostile::new("words of its own in parts inside parts", token(&deep, 1)),
    ]
}
