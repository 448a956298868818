use serde_json::{Value, json};

use super::*;

/// What a text becomes, as the window receives it.
fn said(text: &str) -> Value {
    serde_json::to_value(read(text)).expect("blocks are JSON")
}

fn plain(text: &str) -> Value {
    json!({ "is": "text", "text": text })
}

fn paragraph(text: &str) -> Value {
    json!({ "is": "paragraph", "spans": [plain(text)] })
}

/// How deep a value lies at the most.
fn depth(value: &Value) -> usize {
    match value {
        Value::Array(all) => 1 + all.iter().map(depth).max().unwrap_or(0),
        Value::Object(all) => 1 + all.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// All letters of a value, whatever it is.
fn letters(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(all) => all.iter().map(letters).collect(),
        Value::Object(all) => all
            .iter()
            .filter(|(name, _)| *name != "is")
            .map(|(_, value)| letters(value))
            .collect(),
        _ => String::new(),
    }
}

#[test]
fn criteria_have_paragraphs_lists_and_stress() {
    assert_eq!(
        said("**To earn it**\n\n* Solder *one* lamp\n* Name the `parts`\n\nThen show it."),
        json!([
            { "is": "paragraph", "spans": [{ "is": "strong", "spans": [plain("To earn it")] }] },
            { "is": "bullets", "items": [
                [{ "is": "paragraph", "spans": [
                    plain("Solder "), { "is": "emphasis", "spans": [plain("one")] }, plain(" lamp")
                ] }],
                [{ "is": "paragraph", "spans": [plain("Name the "), { "is": "code", "text": "parts" }] }],
            ] },
            paragraph("Then show it."),
        ])
    );
}

#[test]
fn headings_numbers_quotes_rules_and_code_are_told_apart() {
    assert_eq!(
        said("# Steps\n\n3. Plan\n4. Build\n\n> well done\n\n---\n\n```rust\nlet x = 1;\n```\n"),
        json!([
            { "is": "heading", "spans": [plain("Steps")] },
            { "is": "numbers", "first": 3, "items": [[paragraph("Plan")], [paragraph("Build")]] },
            { "is": "quote", "blocks": [paragraph("well done")] },
            { "is": "rule" },
            { "is": "code", "text": "let x = 1;" },
        ])
    );
}

#[test]
fn a_line_stays_a_line() {
    assert_eq!(
        said("Solder.\nTest it.\r\nShow it."),
        json!([paragraph("Solder.\nTest it.\nShow it.")]),
        "people who know no Markdown press Enter once"
    );
    assert_eq!(
        said("* one\n  and more\n* two"),
        json!([{ "is": "bullets", "items": [[paragraph("one\nand more")], [paragraph("two")]] }])
    );
}

#[test]
fn words_without_marks_are_the_words() {
    for text in [
        "Twelve joints.",
        "5 * 3 * 2 and snake_case_name",
        "50 % < 60 & more",
        "©️ Élève",
    ] {
        assert_eq!(said(text), json!([paragraph(text)]), "{text}");
    }
    assert_eq!(said(""), json!([]));
}

#[test]
fn a_link_is_its_words_and_its_address() {
    assert_eq!(
        said(
            "[the guide](https://example.org/a \"title\") and <https://example.org/b> and <amira@example.org>"
        ),
        json!([{ "is": "paragraph", "spans": [
            { "is": "link", "spans": [plain("the guide")], "address": "https://example.org/a" },
            plain(" and "),
            { "is": "link", "spans": [], "address": "https://example.org/b" },
            plain(" and "),
            { "is": "link", "spans": [], "address": "amira@example.org" },
        ] }])
    );
    let hidden = said("[click](javascript:alert(1))");
    assert_eq!(
        hidden[0]["spans"][0]["address"], "javascript:alert(1)",
        "whoever reads it sees what it is"
    );
    let picture = said("![a lamp](https://example.org/pixel.gif)");
    assert_eq!(
        picture[0]["spans"][0]["spans"],
        json!([plain("a lamp")]),
        "nothing is loaded"
    );
}

#[test]
fn html_is_text() {
    let text = "<script>alert(1)</script>\n\nA <b onclick=\"x()\">bold</b> word.\n\n<div>\n<img src=x onerror=y>\n</div>";
    let blocks = said(text);
    assert_eq!(blocks[0], paragraph("<script>alert(1)</script>"));
    assert_eq!(blocks[1], paragraph("A <b onclick=\"x()\">bold</b> word."));
    assert_eq!(blocks[2], paragraph("<div>\n<img src=x onerror=y>\n</div>"));
}

#[test]
fn what_lies_too_deep_keeps_its_words() {
    let nested = [
        format!("{}lamp", ">".repeat(5000)),
        format!("{}lamp", "- ".repeat(5000)),
        (0..200)
            .map(|level| format!("{}* lamp\n", "  ".repeat(level)))
            .collect(),
        format!("{}lamp{}", "*a **b ".repeat(3000), "** *".repeat(3000)),
        format!("{}lamp{}", "[".repeat(20_000), "](x)".repeat(10_000)),
        "<a>".repeat(10_000) + "lamp",
        "![".repeat(20_000) + "lamp",
    ];
    for text in nested {
        let blocks = said(&text);
        let start: String = text.chars().take(20).collect();
        assert!(letters(&blocks).contains("lamp"), "{start}");
        assert!(
            depth(&blocks) <= 4 * (DEPTH + 2),
            "{start} is {} deep",
            depth(&blocks)
        );
    }
}

#[test]
fn a_text_that_nobody_reads_stays_as_it_stands() {
    let long = "* lamp\n".repeat(20_000);
    assert_eq!(said(&long), json!([paragraph(&long)]));
    let crowded = "*a* ".repeat(15_000);
    assert!(crowded.len() < MOST_BYTES);
    assert_eq!(said(&crowded), json!([paragraph(&crowded)]));
}

#[test]
fn no_text_grows_out_of_hand() {
    // Each use of a name would bring the whole address along.
    let text = format!("[a]: /{}\n\n{}", "x".repeat(20_000), "[a] ".repeat(2000));
    assert!(letters(&said(&text)).len() < 4 * MOST_BYTES);
}

#[test]
fn a_badge_says_where_it_has_markdown() {
    let document = r#"{
        "name": "*not* Markdown",
        "credentialSubject": { "narrative": "In *time*.", "achievement": { "description": "*nor* this", "criteria": { "narrative": "**Do**" } } },
        "evidence": [{ "narrative": "Seen" }, { "narrative": ["no text"] }]
    }"#;
    let read = of_badge(document);
    assert_eq!(read.keys().collect::<Vec<_>>(), ["**Do**", "In *time*.", "Seen"]);
    assert_eq!(of_badge("no JSON"), BTreeMap::new());
}
