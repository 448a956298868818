//! `roundel design emblems`

use std::fmt::Write;

use roundel::assets;
use serde_json::json;

use crate::End;
use crate::output::{Output, QUIET, STRONG};

/// Lists emblems that words find, best first.
pub(super) fn search(words: &[String], language: &str, limit: usize, output: &Output) -> End {
    let emblems = assets::library().emblems();
    let found = emblems.search(&words.join(" "), language, limit);
    let mut text = String::new();
    let mut machine = Vec::new();
    for entry in &found {
        let Some(credit) = emblems.credit(entry.name) else {
            continue;
        };
        let _ = writeln!(
            text,
            "{STRONG}{:<32}{STRONG:#} {QUIET}{}, {}{QUIET:#}",
            entry.name, credit.author, credit.licence
        );
        machine.push(json!({ "name": entry.name, "words": entry.words, "credit": credit }));
    }
    if found.is_empty() {
        text.push_str("No emblem is known by these words. Try another word for it.\n");
    }
    output.result(&machine, text);
    End::unless(!found.is_empty())
}
