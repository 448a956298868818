use proptest::prelude::*;

use super::*;

fn written(text: &str) -> String {
    let terms = terms(text);
    let terms: Vec<String> = terms.into_iter().map(|term| term.0.join("·")).collect();
    terms.join(" ")
}

#[test]
fn texts_become_words_of_their_script() {
    let cases = [
        ("Zoë's  CAFÉ", "zoe s cafe", "accents and capitals do not count"),
        (
            "Łukasz Straße Ærø",
            "lukasz strasse aero",
            "strokes and ligatures are typed without",
        ),
        ("İstanbul ısı", "istanbul isi", "the Turkish i is an i"),
        ("2026-05-16", "20260516", "a date is one word"),
        ("2026-05", "202605", "and so is its beginning"),
        ("2026-", "2026", "a hyphen alone is none"),
        ("B-52 12-34", "b 52 12 34", "other hyphens divide"),
        ("李小龍 Lee", "李·小·龍 lee", "Han characters are set apart"),
        ("はんだ付け", "は·ん·だ·付·け", "kana with their marks"),
        ("ｶﾞﾝﾀﾞﾑ", "ガ·ン·ダ·ム", "narrow kana are wide ones"),
        ("สวัสดี", "ส·ว·ั·ส·ด·ี", "Thai with its vowels"),
        (
            "हिन्दी भाषा",
            "हिन्दी भाषा",
            "Devanagari keeps its signs in one word",
        ),
        ("مُحَمَّد", "محمد", "Arabic vowels can be left out"),
        ("한국어", "한국어", "Korean has spaces"),
        (
            "\"a\" OR b* _kdesign (NEAR",
            "a or b kdesign near",
            "no sign of a query remains",
        ),
        ("🛠 — …", "", "nothing to search by"),
    ];
    for (text, expected, why) in cases {
        assert_eq!(written(text), expected, "{text}: {why}");
    }
}

proptest! {
    #[test]
    fn words_have_nothing_that_a_query_could_mean(text in "\\PC{0,60}") {
        for Term(words) in terms(&text) {
            prop_assert!(!words.is_empty(), "a term says something");
            for word in words {
                prop_assert!(!word.is_empty());
                prop_assert!(
                    word.chars().all(is_letter),
                    "only letters, digits and marks: {word:?}"
                );
                prop_assert!(!word.contains('_'), "nor the sign of a place");
            }
        }
    }

    #[test]
    fn folding_again_changes_nothing(text in "\\PC{0,40}") {
        let once = written(&text).replace('·', " ");
        let twice = written(&once).replace('·', " ");
        prop_assert_eq!(once, twice);
    }
}
