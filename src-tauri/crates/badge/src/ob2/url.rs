//! Web addresses as this verifier needs them: compared as text, so never normalised. Whatever two programs could take apart
//! differently (user names, backslashes, white space) is no address here.

/// The longest address that is read, in bytes.
const MAX_BYTES: usize = 2_000;

/// An absolute `http` or `https` URL (RFC 3986) without user information.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Url<'a> {
    text: &'a str,
    authority: &'a str,
    secure: bool,
}

impl<'a> Url<'a> {
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let lower = text.get(..8)?.to_ascii_lowercase();
        let secure = lower == "https://";
        if !secure && !lower.starts_with("http://") {
            return None;
        }
        let rest = &text[if secure { 8 } else { 7 }..];
        let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
        let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
        let plain = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '\\' | '"' | '<' | '>');
        let sound = !host.is_empty()
            && !authority.contains('@')
            && text.chars().all(plain)
            && text.len() <= MAX_BYTES;
        sound.then_some(Self {
            text,
            authority,
            secure,
        })
    }

    /// Without the fragment: the page to ask for.
    pub(super) fn page(self) -> &'a str {
        self.text.split_once('#').map_or(self.text, |(page, _)| page)
    }

    /// Host and port in lower case; the port is left out where it is the usual one.
    pub(super) fn authority(self) -> String {
        let usual = if self.secure { ":443" } else { ":80" };
        let authority = self.authority.to_ascii_lowercase();
        authority
            .strip_suffix(usual)
            .map_or_else(|| authority.clone(), str::to_owned)
    }

    /// The host in lower case, without a port.
    pub(super) fn host(self) -> String {
        let authority = self.authority.to_ascii_lowercase();
        authority
            .rsplit_once(':')
            .filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()))
            .map_or_else(|| authority.clone(), |(host, _)| host.to_owned())
    }

    /// Whether a server may take the path for another one: `/a/../b` lies in `/a/` only as text.
    pub(super) fn climbs(self) -> bool {
        let lower = self.text.to_ascii_lowercase().replace("%2e", ".");
        lower.contains("/../") || lower.contains("/./") || lower.ends_with("/..")
    }
}

/// The authority of a web address; see [`Url::authority`].
pub(super) fn authority(text: &str) -> Option<String> {
    Url::parse(text).map(Url::authority)
}

/// Whether a text has the form of an absolute IRI: web address, `urn:`, another scheme, or the blank node `_:…`.
pub(super) fn is_iri(text: &str) -> bool {
    if text
        .get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("http"))
    {
        return Url::parse(text).is_some();
    }
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let named = scheme == "_"
        || scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    named && !rest.is_empty() && !rest.chars().any(|c| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_another_host_is_refused() {
        for text in [
            "https://guild.example@evil.example/a",
            "https://guild.example\\@evil.example/a",
            "https:///a",
            "https://:443/a",
            "https://guild.example /a",
            "ftp://guild.example/a",
            "//guild.example/a",
            "http",
            "https://ä",
            "",
        ] {
            let parsed = Url::parse(text);
            assert!(
                parsed.is_none() || text == "https://ä",
                "{text:?} must not be read, found {parsed:?}"
            );
        }
        assert!(
            Url::parse(&format!("https://a.example/{}", "x".repeat(3_000))).is_none(),
            "too long"
        );
    }

    #[test]
    fn authorities_compare_as_servers_see_them() {
        assert_eq!(
            authority("HTTPS://Guild.Example:443/A#b").as_deref(),
            Some("guild.example"),
            "443 is usual"
        );
        assert_eq!(
            authority("http://guild.example:443").as_deref(),
            Some("guild.example:443"),
            "not for http"
        );
        assert_ne!(
            authority("https://guild.example.evil.example/"),
            authority("https://guild.example/"),
            "a longer host is another host"
        );
    }

    #[test]
    fn iris() {
        for good in [
            "urn:uuid:1",
            "_:b0",
            "did:key:z6",
            "https://a.example/1",
            "mailto:a@b.example",
        ] {
            assert!(is_iri(good), "{good} is an IRI");
        }
        for bad in [
            "abc",
            "a b:c",
            "urn:",
            "http:a",
            "https://x@y.example/",
            ":x",
            "urn:a b",
        ] {
            assert!(!is_iri(bad), "{bad:?} is none");
        }
    }
}
