//! The documents that a badge refers to, fetched from a [`Web`] within a budget.

use super::url::Url;
use crate::json::{self, Json};
use crate::web::{Page, Web};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The most pages that are asked for on behalf of one badge. A badge with its badge class, issuer, key and revocation list
/// needs five, each endorsement three more.
pub const MAX_DOCUMENTS: usize = 32;

/// The most bytes of pages that are read on behalf of one badge: room for a badge class with a picture inside.
pub const MAX_PAGE_BYTES: usize = 8 * 1024 * 1024;

/// The most values (texts, numbers, lists, …) in these pages together: bounds the memory that they can claim.
pub const MAX_PAGE_VALUES: usize = 2 * json::MAX_VALUES;

/// What came of fetching a page.
#[derive(Clone, Debug)]
pub(super) enum Fetched {
    /// A JSON document.
    Here(Rc<Json<'static>>),
    /// A key in PEM, as older badges publish it.
    Pem(Rc<str>),
    /// There is no such page any more.
    Missing,
    /// It cannot be had, and nothing follows from that.
    Unreachable,
    /// Something is there that cannot be used, for this reason.
    Refused(Rc<str>),
}

/// Pages of the web, each asked for once.
pub(super) struct Documents<'w> {
    web: &'w dyn Web,
    pages: BTreeMap<String, Fetched>,
    bytes: usize,
    values: usize,
}

impl<'w> Documents<'w> {
    pub(super) fn new(web: &'w dyn Web) -> Self {
        Self {
            web,
            pages: BTreeMap::new(),
            bytes: 0,
            values: 0,
        }
    }

    /// The page at a web address, without regard to a fragment.
    pub(super) fn fetch(&mut self, url: Url<'_>) -> Fetched {
        if let Some(known) = self.pages.get(url.page()) {
            return known.clone();
        }
        if self.pages.len() == MAX_DOCUMENTS {
            return Fetched::Refused(format!("the badge refers to more than {MAX_DOCUMENTS} pages").into());
        }
        let fetched = self.read(url.page());
        self.pages.insert(url.page().to_owned(), fetched.clone());
        fetched
    }

    fn read(&mut self, page: &str) -> Fetched {
        let bytes = match self.web.get(page) {
            Page::Found(bytes) => bytes,
            Page::Missing => return Fetched::Missing,
            Page::Unreachable => return Fetched::Unreachable,
        };
        self.bytes = self.bytes.saturating_add(bytes.len());
        if self.bytes > MAX_PAGE_BYTES {
            return Fetched::Refused(
                format!("the pages that the badge refers to have more than {MAX_PAGE_BYTES} bytes").into(),
            );
        }
        let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes).trim_ascii();
        match std::str::from_utf8(text) {
            Ok(pem) if pem.starts_with("-----BEGIN ") => return Fetched::Pem(pem.into()),
            _ => {}
        }
        match json::parse(text) {
            Ok(document @ Json::Object(_)) => {
                self.values += count(&document);
                if self.values > MAX_PAGE_VALUES {
                    let limit =
                        format!("the pages that the badge refers to have more than {MAX_PAGE_VALUES} values");
                    return Fetched::Refused(limit.into());
                }
                Fetched::Here(Rc::new(owned(document)))
            }
            Ok(_) => Fetched::Refused("it is not a JSON object".into()),
            Err(e) => Fetched::Refused(e.to_string().into()),
        }
    }
}

/// The number of values in a value, itself included.
fn count(json: &Json) -> usize {
    1 + match json {
        Json::Array(elements) => elements.iter().map(count).sum(),
        Json::Object(members) => members.iter().map(|(_, value)| count(value)).sum(),
        _ => 0,
    }
}

/// The same value without anything borrowed, so that a page's bytes can be dropped.
pub(super) fn owned(json: Json<'_>) -> Json<'static> {
    let text = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
    match json {
        Json::Null => Json::Null,
        Json::Bool(value) => Json::Bool(value),
        Json::Number(number) => Json::Number(number),
        Json::String(string) => Json::String(text(string)),
        Json::Array(elements) => Json::Array(elements.into_iter().map(owned).collect()),
        Json::Object(members) => Json::Object(
            members
                .into_iter()
                .map(|(name, value)| (text(name), owned(value)))
                .collect(),
        ),
    }
}

/// The member of an object; `null` is the same as none, as in JSON-LD.
pub(super) fn member<'j, 'a>(json: &'j Json<'a>, name: &str) -> Option<&'j Json<'a>> {
    json.get(name).filter(|value| **value != Json::Null)
}

/// The text of a member.
pub(super) fn text<'j>(json: &'j Json<'_>, name: &str) -> Option<&'j str> {
    member(json, name)?.as_str()
}

/// The texts of a member that may be one or several.
pub(super) fn texts<'j>(json: &'j Json<'_>, name: &str) -> Vec<&'j str> {
    let values = member(json, name).map(Json::each).unwrap_or_default();
    values.iter().filter_map(Json::as_str).collect()
}

/// The id of something that is written as its id or as an object with one.
pub(super) fn id_of<'j>(value: &'j Json<'_>) -> Option<&'j str> {
    value.as_str().or_else(|| text(value, "id"))
}

/// The object with this id in a document, the document itself included.
pub(super) fn find<'j, 'a>(document: &'j Json<'a>, id: &str) -> Option<&'j Json<'a>> {
    if text(document, "id") == Some(id) {
        return Some(document);
    }
    match document {
        Json::Object(members) => members.iter().find_map(|(_, value)| find(value, id)),
        Json::Array(elements) => elements.iter().find_map(|value| find(value, id)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Pages;

    fn url(text: &str) -> Url<'_> {
        Url::parse(text).expect("the tests' addresses are addresses")
    }

    #[test]
    fn the_number_of_pages_is_limited() {
        let mut documents = Documents::new(&crate::web::Nowhere);
        for i in 0..MAX_DOCUMENTS {
            let page = format!("https://a.example/{i}");
            assert!(
                matches!(documents.fetch(url(&page)), Fetched::Unreachable),
                "page {i} may be asked for"
            );
        }
        assert!(
            matches!(
                documents.fetch(url("https://a.example/0#x")),
                Fetched::Unreachable
            ),
            "known pages are free"
        );
        assert!(
            matches!(
                documents.fetch(url("https://a.example/one-more")),
                Fetched::Refused(_)
            ),
            "one too many"
        );
    }

    #[test]
    fn the_bytes_are_limited_in_sum() {
        let page = format!("{{\"x\":\"{}\"}}", "y".repeat(3 * 1024 * 1024));
        let web = ["1", "2", "3"].iter().fold(Pages::new(), |web, name| {
            web.with(format!("https://a.example/{name}"), page.clone())
        });
        let mut documents = Documents::new(&web);
        assert!(
            matches!(documents.fetch(url("https://a.example/1")), Fetched::Here(_)),
            "3 MiB fit"
        );
        assert!(
            matches!(documents.fetch(url("https://a.example/2")), Fetched::Here(_)),
            "6 MiB fit"
        );
        assert!(
            matches!(documents.fetch(url("https://a.example/3")), Fetched::Refused(_)),
            "9 MiB do not"
        );
    }

    #[test]
    fn the_values_are_limited_in_sum() {
        let page = format!("{{\"x\":[{}]}}", vec!["0"; json::MAX_VALUES - 10].join(","));
        let web = ["1", "2", "3"].iter().fold(Pages::new(), |web, name| {
            web.with(format!("https://a.example/{name}"), page.clone())
        });
        let mut documents = Documents::new(&web);
        let outcomes = ["1", "2", "3"].map(|name| {
            let page = format!("https://a.example/{name}");
            matches!(documents.fetch(url(&page)), Fetched::Here(_))
        });
        assert_eq!(
            outcomes,
            [true, true, false],
            "three pages full of numbers are one too many"
        );
    }

    #[test]
    fn pages_that_are_no_documents_are_refused() {
        let web = Pages::new()
            .with("https://a.example/html", "<html>")
            .with("https://a.example/twice", r#"{"a":1,"a":2}"#)
            .with("https://a.example/list", "[]")
            .with(
                "https://a.example/pem",
                "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----",
            )
            .without("https://a.example/gone");
        let mut documents = Documents::new(&web);
        for name in ["html", "twice", "list"] {
            let page = format!("https://a.example/{name}");
            assert!(
                matches!(documents.fetch(url(&page)), Fetched::Refused(_)),
                "{name} is no document"
            );
        }
        assert!(
            matches!(documents.fetch(url("https://a.example/pem")), Fetched::Pem(_)),
            "a bare key is"
        );
        assert!(
            matches!(documents.fetch(url("https://a.example/gone")), Fetched::Missing),
            "gone is gone"
        );
    }
}
