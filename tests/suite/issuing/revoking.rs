//! Awards that were taken back, and the lists that say so on other laptops.

use roundel::api::{Answer, Context, dispatch};
use roundel::badge::key::SecretKey;
use roundel::badge::status::list::{RevocationList, Revoked};
use roundel::badge::verdict::{self, Finding, Name, Outcome, Question, Verdict};
use roundel::badge::web::Nowhere;
use roundel::catalogue::AwardRow;
use roundel::failure::Code;
use roundel::revoke::{self, Lists, RevokeError};
use roundel::studio::{Clock, Studio};
use serde_json::{Value, json};

use super::laptop::{Laptop, PASSPHRASE, morning};

/// A laptop with three awards.
fn giver() -> (Laptop, Vec<AwardRow>) {
    let laptop = Laptop::new();
    laptop.issue(laptop.order());
    let awards = laptop.awards();
    (laptop, awards)
}

/// Another laptop, of somebody who only checks.
fn checker(giver: &Laptop) -> Studio {
    Studio::open(&giver.path("other"), Clock::Fixed(morning())).expect("a new studio")
}

fn look(giver: &Laptop, studio: &Studio, award: &AwardRow) -> Verdict {
    let file = std::fs::read(giver.path("out").join(&award.file)).expect("the badge");
    let lists = Lists::before(studio, &Nowhere).expect("readable");
    let question = Question {
        recipient: None,
        at: morning().timestamp(),
    };
    verdict::verify_with(&file, &question, &lists)
}

fn list_of(giver: &Laptop) -> String {
    let newest = revoke::newest(&giver.studio, &giver.issuer.did).expect("readable");
    newest.expect("there is a list").1
}

#[test]
fn what_was_taken_back_is_known_where_the_list_has_come() {
    let (giver, awards) = giver();
    let checker = checker(&giver);
    assert_eq!(
        look(&giver, &checker, &awards[0]).verdict,
        Outcome::Valid,
        "nobody has heard of anything"
    );
    revoke::revoke(&giver.studio, &giver.key, &awards[0].id, Some(" the wrong Mika ")).expect("taken back");
    let list = revoke::take_in(&checker, list_of(&giver).as_bytes()).expect("signed by its issuer");
    assert_eq!(
        (list.number, list.revoked.len()),
        (1, 1),
        "the first list, of one badge"
    );

    let verdict = look(&giver, &checker, &awards[0]);
    let status = verdict.check(Name::Status).expect("every check is told");
    assert_eq!(verdict.verdict, Outcome::Invalid, "it does not count any more");
    for word in ["the wrong Mika", "number 1", "2026-10-01"] {
        assert!(
            status.message.contains(word),
            "{word} is told: {}",
            status.message
        );
    }
    let other = look(&giver, &checker, &awards[1]);
    let status = other.check(Name::Status).expect("every check is told");
    assert_eq!(
        (other.verdict, status.outcome),
        (Outcome::Valid, Finding::Passed),
        "the others count, as of the date of the list: {}",
        status.message
    );
    assert!(status.message.contains("2026-10-01"), "{}", status.message);
    assert_eq!(
        look(&giver, &giver.studio, &awards[0]).verdict,
        Outcome::Invalid,
        "and on the laptop that took it back"
    );
}

#[test]
fn lists_only_grow() {
    let (giver, awards) = giver();
    let checker = checker(&giver);
    revoke::revoke(&giver.studio, &giver.key, &awards[0].id, None).expect("taken back");
    let first = list_of(&giver);
    // By its id as people copy it, without the urn.
    let bare = awards[1].id.trim_start_matches("urn:uuid:");
    let second = revoke::revoke(&giver.studio, &giver.key, bare, None).expect("taken back");
    assert_eq!(
        (second.number, second.revoked.len()),
        (2, 2),
        "the first stays revoked"
    );
    let again = revoke::revoke(&giver.studio, &giver.key, &awards[1].id, Some("late")).expect("said again");
    assert_eq!(again.revoked, second.revoked, "the first word counts");
    let renewed = revoke::renew(&giver.studio, &giver.key).expect("signed");
    assert_eq!(
        (renewed.number, renewed.revoked.len()),
        (4, 2),
        "newer, and the same"
    );

    revoke::take_in(&checker, list_of(&giver).as_bytes()).expect("the newest");
    let refused = revoke::take_in(&checker, first.as_bytes()).expect_err("numbers do not go back");
    assert!(
        matches!(
            refused,
            RevokeError::Older {
                found: 1,
                held: 4,
                ..
            }
        ),
        "{refused}"
    );
    assert_eq!(
        look(&giver, &checker, &awards[1]).verdict,
        Outcome::Invalid,
        "the older list has not brought it back"
    );
    revoke::take_in(&checker, list_of(&giver).as_bytes()).expect("the same again changes nothing");
}

#[test]
fn lists_that_nobody_can_trust_are_refused() {
    let (giver, awards) = giver();
    let checker = checker(&giver);
    revoke::revoke(&giver.studio, &giver.key, &awards[0].id, None).expect("taken back");
    let good = list_of(&giver);

    let altered = good.replace(&awards[0].id, &awards[1].id);
    let refused = revoke::take_in(&checker, altered.as_bytes()).expect_err("it was altered");
    assert!(matches!(refused, RevokeError::List(_)), "{refused}");

    let stranger = SecretKey::from_seed([9; 32]);
    let forged = RevocationList {
        issuer: giver.issuer.did.clone(),
        number: 9,
        dated: morning().timestamp(),
        revoked: vec![Revoked {
            id: awards[2].id.clone(),
            reason: None,
            since: None,
        }],
    };
    let file = forged.sign(&stranger).expect("signed, by somebody else");
    let refused = revoke::take_in(&checker, file.as_bytes()).expect_err("not the issuer's signature");
    assert!(matches!(refused, RevokeError::List(_)), "{refused}");

    let own = RevocationList {
        issuer: stranger.did().as_str().to_owned(),
        ..forged.clone()
    };
    let file = own.sign(&stranger).expect("signed");
    revoke::take_in(&checker, file.as_bytes()).expect("its own list");
    assert_eq!(
        look(&giver, &checker, &awards[2]).verdict,
        Outcome::Valid,
        "a stranger's list says nothing about others' badges"
    );

    revoke::take_in(&checker, good.as_bytes()).expect("the issuer's");
    let twin = RevocationList {
        number: 1,
        revoked: Vec::new(),
        ..forged
    };
    let twin = twin.sign(&giver.key).expect("signed");
    let refused = revoke::take_in(&checker, twin.as_bytes()).expect_err("two lists with one number");
    assert!(
        matches!(refused, RevokeError::Twin { number: 1, .. }),
        "{refused}"
    );
}

#[test]
fn a_folder_that_stands_for_the_web_cannot_take_a_list_back() {
    let (giver, awards) = giver();
    let empty = revoke::renew(&giver.studio, &giver.key).expect("a list of nothing");
    let old = list_of(&giver);
    assert!(empty.revoked.is_empty(), "nothing was taken back yet");
    revoke::revoke(&giver.studio, &giver.key, &awards[0].id, None).expect("taken back");
    let address = format!("{}#revocations", giver.issuer.did);
    let web = roundel::badge::web::Pages::new().with(&address, old);
    let lists = Lists::before(&giver.studio, &web).expect("readable");
    let file = std::fs::read(giver.path("out").join(&awards[0].file)).expect("the badge");
    let question = Question {
        recipient: None,
        at: morning().timestamp(),
    };
    assert_eq!(
        verdict::verify_with(&file, &question, &lists).verdict,
        Outcome::Invalid,
        "of two lists the newer counts"
    );
    assert_eq!(
        verdict::verify_with(&file, &question, &web).verdict,
        Outcome::Valid,
        "where only the older one is, nothing newer is known"
    );
    let broken = roundel::badge::web::Pages::new().with(&address, "{}");
    assert_eq!(
        verdict::verify_with(&file, &question, &broken).verdict,
        Outcome::Warning,
        "a list that cannot be read leaves a doubt"
    );
}

fn ask(context: &Context, name: &str, request: Value) -> Result<Value, roundel::failure::Failure> {
    match dispatch(context, name, &request.to_string())? {
        Answer::Json(text) => Ok(serde_json::from_str(&text).expect("answers are JSON")),
        Answer::Bytes(bytes) => Ok(Value::String(String::from_utf8(bytes).expect("a text file"))),
    }
}

#[test]
fn the_window_finds_an_award_and_takes_it_back() {
    let (giver, _) = giver();
    let did = giver.issuer.did.clone();
    let checker = Context::new(checker(&giver));
    let window = Context::new(giver.studio);
    let find = |text: &str| ask(&window, "find_awards", json!({ "text": text, "limit": 20 })).expect("found");
    let found = find("mika");
    assert_eq!(
        found.as_array().map(Vec::len),
        Some(1),
        "by the beginning of a word: {found}"
    );
    assert_eq!(
        (&found[0]["standing"], &found[0]["own"], &found[0]["badge"]),
        (&json!("given"), &json!(true), &json!("First Solder")),
        "whose it is can be told"
    );
    let request = json!({ "award": found[0]["id"], "reason": "twice" });
    let locked = ask(&window, "revoke_award", request.clone()).expect_err("the key is locked");
    assert_eq!(locked.code, Code::Passphrase, "the page asks for the passphrase");
    ask(
        &window,
        "unlock_issuer",
        json!({ "did": did, "passphrase": PASSPHRASE }),
    )
    .expect("unlocked");
    let list = ask(&window, "revoke_award", request).expect("taken back");
    assert_eq!(
        (&list["number"], &list["revoked"]),
        (&json!(1), &json!(1)),
        "{list}"
    );
    let found = find("mika");
    assert_eq!(
        (&found[0]["standing"], &found[0]["reason"]),
        (&json!("revoked"), &json!("twice")),
        "the list of awards shows it"
    );

    let file = ask(&window, "revocations_file", json!({ "did": did })).expect("a file");
    let opened = ask(&checker, "open_issuer_file", json!({ "text": file })).expect("taken in");
    assert_eq!(
        opened["list"]["number"], 1,
        "another laptop knows it now: {opened}"
    );

    let card = ask(&window, "issuer_card", json!({ "did": did })).expect("a card");
    let opened = ask(&checker, "open_issuer_file", json!({ "text": card })).expect("read");
    assert_eq!(
        (&opened["card"]["card"]["name"], &opened["card"]["card"]["since"]),
        (&json!("Harbour Street Library"), &Value::Null),
        "nobody is vouched for by opening a file"
    );
    let vouch = json!({ "card": opened["card"]["text"], "from_badge": false });
    let known = ask(&checker, "know_issuer", vouch).expect("vouched for");
    assert_eq!(known["since"], "2026-10-01", "known from today on");
    assert_eq!(known["list"]["number"], 1, "with what it took back");
    let all = ask(&checker, "known_issuers", Value::Null).expect("listed");
    assert_eq!(all.as_array().map(Vec::len), Some(1), "{all}");
    ask(&checker, "forget_issuer", json!({ "did": did })).expect("forgotten");
    let all = ask(&checker, "known_issuers", Value::Null).expect("listed");
    assert_eq!(all, json!([]), "nobody is known any more");
}

#[test]
fn the_window_gives_an_award_again_corrected() {
    let (giver, awards) = giver();
    let (did, out) = (giver.issuer.did.clone(), giver.path("out"));
    let window =
        Context::new(Studio::open(giver.studio.home(), Clock::Fixed(morning())).expect("the same studio"));
    let request = json!({
        "job": "correct", "award": awards[0].id, "name": "Mika Krueger", "awarded": "2026-09-30", "folder": out,
    });
    let locked = ask(&window, "correct_award", request.clone()).expect_err("the key is locked");
    assert_eq!(locked.code, Code::Passphrase, "the page asks for the passphrase");
    ask(
        &window,
        "unlock_issuer",
        json!({ "did": did, "passphrase": PASSPHRASE }),
    )
    .expect("unlocked");
    let given = ask(&window, "correct_award", request.clone()).expect("given again");
    let file = std::fs::read(given["file"].as_str().expect("a path")).expect("the badge");
    let verdict = super::laptop::judge(&file, Some("Mika Krueger"));
    assert_eq!(verdict.verdict, Outcome::Valid, "it says the right name");
    let content = verdict.content.expect("proved");
    assert_eq!(
        content.awarded.as_deref().map(|day| &day[..10]),
        Some("2026-09-30"),
        "and the right day"
    );
    let found = ask(&window, "find_awards", json!({ "text": "mika", "limit": 20 })).expect("found");
    let standings: Vec<&Value> = found
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| &one["standing"])
        .collect();
    assert_eq!(standings, ["given", "corrected"], "the new one first: {found}");
    let twice = ask(&window, "correct_award", request).expect_err("the one that holds is another");
    assert!(twice.message.contains("corrected already"), "{}", twice.message);
}

#[test]
fn the_check_knows_whom_somebody_vouched_for_and_what_they_took_back() {
    let (giver, awards) = giver();
    let checker = Context::new(checker(&giver));
    let path = giver.path("out").join(&awards[0].file);
    let look = || {
        let request = json!({ "file": { "path": path }, "recipient": null });
        ask(&checker, "check_one", request).expect("looked at")
    };
    assert_eq!(look()["issuer"]["acquaintance"], "stranger", "nobody has vouched");
    let card = roundel::issuer::card_file(&giver.issuer);
    ask(
        &checker,
        "know_issuer",
        json!({ "card": card, "from_badge": false }),
    )
    .expect("vouched for");
    let known = look();
    assert_eq!(
        (&known["issuer"]["acquaintance"], &known["overall"]),
        (&json!("known"), &json!("good")),
        "{known}"
    );
    revoke::revoke(&giver.studio, &giver.key, &awards[0].id, None).expect("taken back");
    ask(&checker, "open_issuer_file", json!({ "text": list_of(&giver) })).expect("taken in");
    assert_eq!(look()["overall"], "bad", "it does not count any more");
}
