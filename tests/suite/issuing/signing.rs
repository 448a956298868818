//! Several people who sign for one issuer, each on a laptop of their own.

use roundel::api::{Answer, Context, dispatch};
use roundel::badge::credential::Profile;
use roundel::failure::{Code, Failure, Reason};
use roundel::issue::SurveyError;
use roundel::issuer::{self, Card};
use roundel::pack::container::Kind;
use roundel::pack::{self, Request};
use roundel::revoke;
use roundel::signers::{self, SignerError, Standing, Terms};
use roundel::studio::{Clock, Studio};
use serde_json::{Value, json};

use super::laptop::{Laptop, PASSPHRASE, morning};

/// The window of the organisation, on a laptop of its own.
fn house(signer: &Laptop) -> (Context, String) {
    let studio = Studio::open(&signer.path("house"), Clock::Fixed(morning())).expect("a new studio");
    let card = Card {
        name: "Town of Harbour".to_owned(),
        ..Card::default()
    };
    let issuer = issuer::create(&studio, &card, PASSPHRASE).expect("an issuer");
    (Context::new(studio), issuer.did)
}

fn window(laptop: &Laptop) -> Context {
    Context::new(Studio::open(laptop.studio.home(), Clock::Fixed(morning())).expect("the same studio"))
}

fn ask(context: &Context, name: &str, request: &Value) -> Result<Value, Failure> {
    match dispatch(context, name, &request.to_string())? {
        Answer::Json(text) => Ok(serde_json::from_str(&text).expect("answers are JSON")),
        Answer::Bytes(bytes) => Ok(Value::String(String::from_utf8(bytes).expect("a text file"))),
    }
}

/// Appoints the laptop's issuer until the last day of the year. Answers the file for it.
fn appoint(house: &Context, did: &str, signer: &Laptop) -> String {
    let request = json!({
        "did": did, "card": issuer::card_file(&signer.issuer), "name": "Mina", "role": " Teacher ", "until": "2026-12-31",
        "badges": [],
    });
    let locked = ask(house, "appoint_signer", &request).expect_err("the key is locked");
    assert_eq!(locked.code, Code::Passphrase, "the page asks for the passphrase");
    ask(
        house,
        "unlock_issuer",
        &json!({ "did": did, "passphrase": PASSPHRASE }),
    )
    .expect("unlocked");
    let card = ask(house, "appoint_signer", &request).expect("appointed");
    assert_eq!(
        (&card["name"], &card["role"], &card["until"], &card["standing"]),
        (
            &json!("Mina"),
            &json!("Teacher"),
            &json!("2026-12-31"),
            &json!("stands")
        ),
        "as the organisation calls them"
    );
    let which = json!({ "did": did, "signer": signer.issuer.did });
    let file = ask(house, "signer_file", &which).expect("the file");
    file.as_str().expect("a text").to_owned()
}

/// The signer's laptop once it has taken the file in.
fn signing(mut signer: Laptop, file: &str) -> Laptop {
    let taken = ask(&window(&signer), "open_issuer_file", &json!({ "text": file })).expect("taken in");
    assert_eq!(
        taken["appointment"]["organisation"], "Town of Harbour",
        "for whom they sign"
    );
    signer.issuer = issuer::choose(&signer.studio, None).expect("the only one");
    signer
}

fn look(context: &Context, signer: &Laptop) -> Value {
    let path = signer.path("out").join(&signer.awards()[0].file);
    ask(
        context,
        "check_one",
        &json!({ "file": { "path": path }, "recipient": null }),
    )
    .expect("looked at")
}

fn why_issuer(looked: &Value) -> (Value, Value) {
    why(looked, "issuer")
}

fn why(looked: &Value, about: &str) -> (Value, Value) {
    let lights = looked["lights"].as_array().expect("lights");
    let light = lights.iter().find(|light| light["about"] == about);
    let light = light.expect("a light for it");
    (light["state"].clone(), light["why"].clone())
}

/// Carries what the signer gave to the organisation's laptop.
fn carry(signer: &Laptop, house: &Context) {
    let path = signer.path("awards.roundel");
    let request = Request {
        kind: Kind::Awards,
        workshop: None,
        key: Some(&signer.key),
        passphrase: Some(PASSPHRASE),
    };
    pack::make(&signer.studio, request, &path).expect("there are awards");
    pack::open(house.studio(), &path, Some(PASSPHRASE)).expect("a pack");
}

/// A signer who has given badges for the organisation, which knows of them.
fn given_for_house() -> (Laptop, Context, String) {
    let signer = Laptop::new();
    let (house, did) = house(&signer);
    let file = appoint(&house, &did, &signer);
    let signer = signing(signer, &file);
    signer.issue(signer.order());
    carry(&signer, &house);
    (signer, house, did)
}

#[test]
fn a_signer_gives_for_the_organisation_that_appointed_them() {
    let signer = Laptop::new();
    let (house, did) = house(&signer);
    let file = appoint(&house, &did, &signer);
    let signer = signing(signer, &file);
    let done = signer.issue(signer.order());
    assert_eq!(
        done.receipt.job().issuer,
        "Harbour Street Library, Town of Harbour",
        "the receipt names who signed, and for whom"
    );
    let found = ask(
        &window(&signer),
        "find_awards",
        &json!({ "text": "", "limit": 1 }),
    )
    .expect("found");
    assert_eq!(
        found[0]["issuer_name"], "Harbour Street Library, Town of Harbour",
        "and so does every award"
    );

    let looked = look(&house, &signer);
    assert_eq!(
        (&looked["overall"], &looked["issuer"]["acquaintance"]),
        (&json!("good"), &json!("own")),
        "whoever knows the organisation knows whom it appointed: {looked}"
    );
    assert_eq!(
        (
            &looked["issuer"]["organisation"]["signer"],
            &looked["issuer"]["organisation"]["name"]
        ),
        (&json!("Mina"), &json!("Town of Harbour")),
        "who gave it for whom, in the organisation's words"
    );
    let elsewhere = Studio::open(&signer.path("elsewhere"), Clock::Fixed(morning())).expect("a new studio");
    let looked = look(&Context::new(elsewhere), &signer);
    assert_eq!(
        (&looked["overall"], why_issuer(&looked)),
        (&json!("look"), (json!("look"), json!("stranger"))),
        "an appointment by a stranger proves nothing"
    );
}

#[test]
fn an_end_is_known_where_the_list_has_come() {
    let signer = Laptop::new();
    let (house, did) = house(&signer);
    let file = appoint(&house, &did, &signer);
    let signer = signing(signer, &file);
    signer.issue(signer.order());
    let end = |key_is_lost: bool| {
        let request = json!({ "did": did, "signer": signer.issuer.did, "key_is_lost": key_is_lost });
        ask(&house, "dismiss_signer", &request).expect("ended");
    };
    end(true);
    let looked = look(&house, &signer);
    assert_eq!(
        (&looked["overall"], why_issuer(&looked)),
        (&json!("look"), (json!("look"), json!("not-appointed"))),
        "somebody else may have the key, and sign for any day"
    );
    end(false);
    assert_eq!(
        look(&house, &signer)["overall"],
        "look",
        "what was taken back whole does not come back"
    );
    let all = ask(&house, "signers", &json!({ "did": did })).expect("listed");
    assert_eq!(all[0]["standing"], "ended", "and the organisation sees it");

    let list = ask(&house, "revocations_file", &json!({ "did": did })).expect("the list");
    ask(&window(&signer), "open_issuer_file", &json!({ "text": list })).expect("taken in");
    let refused = signer.refusal(signer.order());
    assert!(
        matches!(
            refused,
            SurveyError::Signer(SignerError::NotNow {
                standing: Standing::Ended,
                ..
            })
        ),
        "nobody signs for them any more: {refused}"
    );
    let again = ask(&window(&signer), "open_issuer_file", &json!({ "text": file }));
    assert!(again.is_err(), "the file from before does not help");
    let own = ask(&window(&signer), "resign", &json!({ "did": signer.issuer.did })).expect("for themselves");
    assert_eq!(
        own["issuer"]["signs_for"],
        Value::Null,
        "they sign for themselves"
    );
}

#[test]
fn what_they_signed_before_an_end_stays() {
    let signer = Laptop::new();
    let (house, did) = house(&signer);
    let file = appoint(&house, &did, &signer);
    let mut signer = signing(signer, &file);
    signer.issue(signer.order());
    let later = morning().saturating_add(jiff::Span::new().hours(1));
    let studio = Studio::open(&signer.path("house"), Clock::Fixed(later.clone())).expect("the same studio");
    let house = Context::new(studio);
    ask(
        &house,
        "unlock_issuer",
        &json!({ "did": did, "passphrase": PASSPHRASE }),
    )
    .expect("unlocked");
    let request = json!({ "did": did, "signer": signer.issuer.did, "key_is_lost": false });
    ask(&house, "dismiss_signer", &request).expect("ended");
    assert_eq!(
        look(&house, &signer)["overall"],
        "good",
        "they were allowed to sign it"
    );

    signer.set_clock(morning().saturating_add(jiff::Span::new().days(100)));
    let over = signer.refusal(signer.order());
    assert!(
        matches!(
            over,
            SurveyError::Signer(SignerError::NotNow {
                standing: Standing::Over,
                ..
            })
        ),
        "the last day has passed, as far as this laptop knows: {over}"
    );
}

#[test]
fn nobody_appoints_themselves_or_somebody_else() {
    let signer = Laptop::new();
    let refused = signers::appoint(
        &signer.studio,
        &signer.issuer,
        &signer.key,
        &issuer::card_file(&signer.issuer),
        &Terms::default(),
    );
    assert!(matches!(refused, Err(SignerError::Itself(_))), "it signs without");
    let (house, did) = house(&signer);
    let file = appoint(&house, &did, &signer);
    let elsewhere = Studio::open(&signer.path("elsewhere"), Clock::Fixed(morning())).expect("a new studio");
    assert!(
        matches!(
            signers::accept(&elsewhere, file.as_bytes()),
            Err(SignerError::Elsewhere { .. })
        ),
        "the key is on another laptop"
    );
    let profile: Profile = serde_json::from_str(&signer.issuer.profile).expect("a profile");
    assert_eq!(
        signers::appointment(&profile),
        None,
        "a file that nobody took in changes nothing"
    );
}

#[test]
fn the_organisation_takes_back_what_was_given_for_it_and_nobody_else_does() {
    let (signer, house, did) = given_for_house();
    let award = &signer.awards()[0];
    let stranger = Laptop::new();
    carry(&signer, &window(&stranger));
    let refused = revoke::revoke(&stranger.studio, &stranger.key, &award.id, None);
    assert!(refused.is_err(), "it was not given for them");

    let reader = Laptop::new();
    let reader = window(&reader);
    let take_in = |from: &Context, did: &str| {
        let list = ask(from, "revocations_file", &json!({ "did": did })).expect("the list");
        ask(&reader, "open_issuer_file", &json!({ "text": list })).expect("taken in");
    };
    let found = ask(&house, "find_awards", &json!({ "text": "", "limit": 9 })).expect("found");
    let mine = |found: &Value| {
        let all = found.as_array().expect("a list").clone();
        all.into_iter()
            .find(|one| one["id"] == award.id.as_str())
            .expect("it came")
    };
    assert_eq!(
        (&mine(&found)["own"], &mine(&found)["taker"]),
        (&json!(false), &json!(did)),
        "it was given for this issuer, by another"
    );
    ask(
        &house,
        "revoke_award",
        &json!({ "award": award.id, "reason": "given twice" }),
    )
    .expect("taken back");
    let found = ask(&house, "find_awards", &json!({ "text": "", "limit": 9 })).expect("found");
    assert_eq!(mine(&found)["standing"], "revoked", "where badges are found, too");

    assert_eq!(
        why(&look(&reader, &signer), "revocation"),
        (json!("open"), json!("no-list")),
        "nobody has brought the list"
    );
    take_in(&house, &did);
    let looked = look(&reader, &signer);
    assert_eq!(
        (&looked["overall"], why(&looked, "revocation")),
        (&json!("bad"), (json!("bad"), json!("taken-back"))),
        "their list counts, although the badge is signed by somebody else"
    );
}

#[test]
fn an_ended_appointment_is_no_badge_that_was_taken_back() {
    let signer = Laptop::new();
    let (house, did) = house(&signer);
    let file = appoint(&house, &did, &signer);
    let signer = signing(signer, &file);
    for key_is_lost in [false, true] {
        let request = json!({ "did": did, "signer": signer.issuer.did, "key_is_lost": key_is_lost });
        let list = ask(&house, "dismiss_signer", &request).expect("ended");
        assert_eq!(
            (&list["revoked"], &list["ended"]),
            (&json!(0), &json!(1)),
            "one signs no longer"
        );
    }
    let printed = ask(&house, "taken_back", &json!({ "did": did })).expect("printed");
    assert_eq!(
        (&printed["awards"], &printed["ended"]),
        (&json!([]), &json!(["Mina"])),
        "paper says who"
    );
    let list = ask(&house, "revocations_file", &json!({ "did": did })).expect("the list");
    let taken = ask(&window(&signer), "open_issuer_file", &json!({ "text": list })).expect("taken in");
    assert_eq!(
        (&taken["list"]["revoked"], &taken["list"]["ended"]),
        (&json!(0), &json!(1)),
        "whoever was appointed knows their own appointment"
    );
}

#[test]
fn somebody_may_be_appointed_for_one_badge_alone() {
    let signer = Laptop::new();
    let (house, did) = house(&signer);
    ask(
        &house,
        "unlock_issuer",
        &json!({ "did": did, "passphrase": PASSPHRASE }),
    )
    .expect("unlocked");
    let request = |badge: &str| {
        json!({
            "did": did, "card": issuer::card_file(&signer.issuer), "name": "Mina", "role": "", "until": null,
            "badges": [badge],
        })
    };
    let own = signer.order().badge.id.to_string();
    let file = |badge: &str| {
        let card = ask(&house, "appoint_signer", &request(badge)).expect("appointed");
        assert_eq!(card["badges"], 1, "no others");
        let which = json!({ "did": did, "signer": signer.issuer.did });
        ask(&house, "signer_file", &which).expect("the file")
    };
    let (other, this) = (file("019de8c6-4080-7000-8000-00000000009c"), file(&own));
    let mut laptop = signing(signer, other.as_str().expect("a text"));
    let refused = laptop.refusal(laptop.order());
    assert!(
        matches!(refused, SurveyError::Signer(SignerError::OtherBadge { .. })),
        "that is another badge: {refused}"
    );
    let told = Failure::from(refused);
    assert_eq!(
        (told.reason, told.about),
        (Some(Reason::AppointmentOther), Some(laptop.order().badge.name)),
        "of several badges people must hear which one",
    );
    laptop = signing(laptop, this.as_str().expect("a text"));
    laptop.issue(laptop.order());
}

#[test]
fn a_signer_carries_the_newest_list_of_the_organisation_along_as_it_was_signed() {
    let (signer, house, did) = given_for_house();
    let award = &signer.awards()[0];
    let put = || {
        let folder = signer.path("stick");
        std::fs::create_dir_all(&folder).expect("a stick");
        revoke::put_beside(&signer.studio, &signer.issuer.did, &folder).expect("written")
    };
    assert_eq!(put(), [], "nobody has taken anything back");
    ask(
        &house,
        "revoke_award",
        &json!({ "award": award.id, "reason": null }),
    )
    .expect("taken back");
    let list = ask(&house, "revocations_file", &json!({ "did": did })).expect("the list");
    ask(&window(&signer), "open_issuer_file", &json!({ "text": list })).expect("taken in");
    revoke::renew(&signer.studio, &signer.key).expect("a list that names nothing");
    let lists = put();
    let [beside] = lists.as_slice() else {
        panic!("the organisation's alone: {lists:?}");
    };
    let carried = std::fs::read_to_string(signer.path("stick").join(&beside.file)).expect("it is there");
    assert_eq!(Value::String(carried), list, "not a letter of it is another");
    revoke::revoke(&signer.studio, &signer.key, &award.id, None).expect("taken back by the signer, too");
    let files: Vec<String> = put().into_iter().map(|beside| beside.file).collect();
    assert_eq!(files.len(), 2, "each has a file of its own: {files:?}");
    assert_ne!(files[0], files[1]);
}
