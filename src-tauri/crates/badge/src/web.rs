//! The stand-in for the web: whoever verifies says which pages can be had, as bytes. This crate opens no connection.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// What came of asking for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page<'a> {
    /// The page as its server would send it.
    Found(Cow<'a, [u8]>),
    /// The server is known to have no such page (404 or 410): what should be there was withdrawn, or never was.
    Missing,
    /// Nobody could ask, as when offline: nothing follows from it.
    Unreachable,
}

/// A source of pages by their URL. It is shared by threads that verify at the same time.
pub trait Web: Sync {
    /// Looks up a page by its absolute URL without a fragment, compared as text.
    fn get(&self, url: &str) -> Page<'_>;
}

/// The web of a computer that is offline: every page is [`Page::Unreachable`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Nowhere;

impl Web for Nowhere {
    fn get(&self, _url: &str) -> Page<'_> {
        Page::Unreachable
    }
}

/// Pages held in memory. A page of which nothing is known is [`Page::Unreachable`].
#[derive(Clone, Debug, Default)]
pub struct Pages(BTreeMap<String, Option<Vec<u8>>>);

impl Pages {
    /// A web without pages.
    pub fn new() -> Pages {
        Pages::default()
    }

    /// Adds a page, replacing an earlier one of the same URL.
    pub fn with(mut self, url: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Pages {
        self.0.insert(url.into(), Some(bytes.into()));
        self
    }

    /// Notes that there is no such page: it becomes [`Page::Missing`].
    pub fn without(mut self, url: impl Into<String>) -> Pages {
        self.0.insert(url.into(), None);
        self
    }
}

impl Web for Pages {
    fn get(&self, url: &str) -> Page<'_> {
        match self.0.get(url) {
            Some(Some(bytes)) => Page::Found(Cow::Borrowed(bytes)),
            Some(None) => Page::Missing,
            None => Page::Unreachable,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_and_unreachable_differ() {
        let pages = Pages::new()
            .with("https://a.example/", "here")
            .without("https://b.example/");
        assert_eq!(
            pages.get("https://a.example/"),
            Page::Found(Cow::Borrowed(b"here")),
            "what was put in comes out"
        );
        assert_eq!(
            pages.get("https://b.example/"),
            Page::Missing,
            "a known gap is evidence"
        );
        assert_eq!(
            pages.get("https://c.example/"),
            Page::Unreachable,
            "an unknown page is none"
        );
        assert_eq!(
            Nowhere.get("https://a.example/"),
            Page::Unreachable,
            "offline, nothing is known to be missing"
        );
    }
}
