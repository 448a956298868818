//! Texts as they are signed.

/// Makes a text safe to sign and to carry in every kind of file.
///
/// Line ends (CRLF, CR, NEL, form feed, vertical tab) become `\n`, which Markdown needs and every RDFC-1.0
/// implementation escapes alike; TAB becomes a space; the other control characters (C0, DEL, C1) go, because
/// well-known libraries escape them differently and then see a bad signature; so do U+FFFE and U+FFFF, which XML
/// cannot hold. Everything else stays as it was written.
pub fn clean(text: &mut String) {
    // Most texts are plain ASCII, which is seen many bytes at once.
    let is_odd = |byte: u8| !matches!(byte, b'\n' | b' '..=b'~');
    let has_odd = text.bytes().fold(false, |any, byte| any | is_odd(byte));
    if !has_odd || !text.chars().any(is_unsafe) {
        return;
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' => {
                rest.next_if_eq(&'\n');
                cleaned.push('\n');
            }
            '\u{b}' | '\u{c}' | '\u{85}' => cleaned.push('\n'),
            '\t' => cleaned.push(' '),
            c if is_unsafe(c) => {}
            c => cleaned.push(c),
        }
    }
    *text = cleaned;
}

fn is_unsafe(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    #[test]
    fn control_characters_go_and_line_ends_stay() {
        let mut text = "a\tb\r\nc\rd\u{c}e\u{7f}\u{0}\u{9b}f\u{ffff}\n👩‍👩‍👧 \u{202e}x".to_owned();
        super::clean(&mut text);
        assert_eq!(
            text, "a b\nc\nd\nef\n👩‍👩‍👧 \u{202e}x",
            "only what breaks signatures or XML is touched"
        );
    }
}
