//! E-mail addresses as people write them.

use crate::roster::RowFault;

/// Checks an address; what is said about it does not repeat it, because it goes into receipts. A dash stands for none. `Mika <mika@example.org>` and `mailto:` are understood.
pub(super) fn address(text: &str) -> Result<Option<String>, RowFault> {
    if text.chars().all(|c| matches!(c, '-' | '–' | '—' | '/')) {
        return Ok(None);
    }
    let inner = match (text.find('<'), text.strip_suffix('>')) {
        (Some(open), Some(closed)) => &closed[open + 1..],
        _ => text,
    };
    let lower = inner
        .get(..7)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:"));
    let address = if lower { &inner[7..] } else { inner };
    if is_address(address) {
        Ok(Some(address.to_owned()))
    } else {
        Err(RowFault::Address)
    }
}

/// One `@`, and what RFC 5321 and 6531 allow on both sides of it without quoting, in their lengths.
fn is_address(address: &str) -> bool {
    let Some((local, domain)) = address.split_once('@') else {
        return false;
    };
    let atom = |part: &str, signs: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_alphanumeric() || !c.is_ascii() || signs.contains(c))
    };
    let is_local = local.len() <= 64 && local.split('.').all(|part| atom(part, "!#$%&'*+-/=?^_`{|}~"));
    let label =
        |part: &str| atom(part, "-") && part.len() <= 63 && !part.starts_with('-') && !part.ends_with('-');
    let labels: Vec<&str> = domain.split('.').collect();
    let top = labels.last().copied().unwrap_or_default();
    let is_domain =
        labels.len() > 1 && labels.iter().all(|part| label(part)) && !top.chars().all(|c| c.is_ascii_digit());
    let is_plain = !address.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\u{FFFD}');
    address.len() <= 254 && is_local && is_domain && is_plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for good in [
            "a@b.eu",
            "a.b+c@sub.example.org",
            "mailto:A@B.eu",
            "Mika <mika@example.org>",
            "żółw@przykład.pl",
            "o'brien@x.ie",
        ] {
            assert!(matches!(address(good), Ok(Some(_))), "{good} is an address");
        }
        for broken in [
            "a",
            "a@b",
            "@b.eu",
            "a@",
            "a b@c.eu",
            "a@b..eu",
            "a@b.eu, c@d.eu",
            "a@b.eu;",
            "a@@b.eu",
            ".a@b.eu",
            "a@b.eu.",
            "a@-b.eu",
            "a@1.2.3.4",
            "n/a",
        ] {
            assert!(address(broken).is_err(), "{broken} reaches nobody");
        }
        assert_eq!(address("–"), Ok(None), "a dash says that there is none");
    }
}
