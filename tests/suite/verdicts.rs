//! Verdicts on Roundel's own badges, on other people's, on changed ones and on hostile files.

#[path = "verdicts/altered.rs"]
mod altered;
#[path = "samples/awards.rs"]
mod awards;
#[path = "verdicts/corpus.rs"]
mod corpus;
#[path = "verdicts/drafts.rs"]
mod drafts;
#[path = "verdicts/issued.rs"]
mod issued;
#[path = "samples/pictures.rs"]
mod pictures;
#[path = "samples/small.rs"]
mod small;

use awards::{Wording, at};
use roundel_badge::verdict::{Finding, Name, Question, Verdict, verify};
use roundel_tests::complaints;
use serde_json::{Value, json};
use small::png_picture;

pub(crate) fn ask(file: &[u8]) -> Verdict {
    verify(
        file,
        &Question {
            recipient: None,
            at: at(),
        },
    )
}

/// The checks that failed.
pub(crate) fn failed(verdict: &Verdict) -> Vec<Name> {
    verdict
        .checks
        .iter()
        .filter(|check| check.outcome == Finding::Failed)
        .map(|check| check.name)
        .collect()
}

#[test]
fn a_verdict_is_plain_json() {
    let verdict = serde_json::to_value(ask(b"\xff\xd8\xff")).expect("JSON");
    assert_eq!(verdict["verdict"], "invalid");
    assert_eq!(verdict["checks"][0]["name"], "file");
    assert_eq!(verdict["checks"][0]["outcome"], "failed");
    assert_eq!(verdict["checks"][1]["outcome"], "not_checked");
    assert_eq!(
        verdict["checks"].as_array().map(Vec::len),
        Some(Name::ALL.len()),
        "each check is listed once"
    );
}

#[test]
fn hostile_files_are_refused_by_their_size_and_not_by_their_cost() {
    let signed = Wording::plain().signed(b"");
    let open = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:o='https://purl.imsglobal.org/ob/v3p0'>";
    let badge = format!("{open}<o:credential><![CDATA[{signed}]]></o:credential>");
    let attributes: String = (0..65).map(|n| format!(" a{n}=''")).collect();
    let spaces: String = (0..201).map(|n| format!("<a xmlns:n{n}='u{n}'>")).collect();
    let mut chunks = png_picture(2, 2, 0);
    let many = small::chunk(b"zzZz", b"").repeat(10_000);
    chunks.splice(33..33, many);
    let cases: [(&str, Vec<u8>); 9] = [
        (
            "elements",
            format!("{badge}{}</svg>", "<a/>".repeat(50_001)).into(),
        ),
        ("nesting", format!("{badge}{}", "<a>".repeat(50_001)).into()),
        ("attributes", format!("{badge}<a{attributes}/></svg>").into()),
        ("namespaces", format!("{badge}{spaces}").into()),
        (
            "badges",
            format!("{open}{}</svg>", "<o:credential>x</o:credential>".repeat(50_001)).into(),
        ),
        (
            "a large SVG",
            format!("{badge}<!--{}--></svg>", "x".repeat(4 << 20)).into(),
        ),
        ("chunks", chunks),
        ("white space", vec![b' '; 20 << 20]),
        ("a long text", [signed.as_bytes(), &vec![b' '; 5 << 20]].concat()),
    ];
    for (what, file) in cases {
        let verdict = ask(&file);
        assert_eq!(
            failed(&verdict),
            [Name::File],
            "{what} should be refused before anything is read"
        );
    }
    let mut document: Value = serde_json::from_str(&signed).expect("JSON");
    let result = |n: u32| json!({"type": ["Result"], "resultDescription": format!("urn:x:{n}")});
    document["credentialSubject"]["result"] = (0..20_000).map(result).collect();
    let verdict = ask(document.to_string().as_bytes());
    assert!(
        failed(&verdict).contains(&Name::Subject),
        "results that answer nothing{}",
        complaints(&verdict)
    );
    let subject = verdict.check(Name::Subject).expect("every check is listed");
    assert!(
        subject.message.len() < 4000,
        "a message names the first faults and not thousands"
    );
}
