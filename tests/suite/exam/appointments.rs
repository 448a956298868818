//! Signing for an organisation: who was appointed is named with it, and nobody else gets its name.

use jiff::Timestamp;
use roundel_badge::appointment::{Appointment, AppointmentError};
use roundel_badge::credential::{Profile, Uri};
use roundel_badge::status::list::{RevocationList, Revoked, address};
use roundel_badge::verdict::{Name, Organisation, Outcome, Verdict};
use roundel_badge::web::{Nowhere, Pages, Web};
use serde_json::{Value, json};

use crate::forge::{ask, badge, did, endorsement, instant, key, proved, token};
use crate::{complaints, expect};

/// Seeds of the keys: who signs the badge, for whom, and nobody.
const SIGNER: u8 = 1;
const HOUSE: u8 = 2;
const STRANGER: u8 = 3;
/// When [`proved`] signs.
const SIGNED: &str = "2026-03-01T10:00:00Z";
const BADGE: &str = "urn:uuid:ae4b5b38-77de-4268-b8f4-a2d1ba6af489";
const ID: &str = "urn:uuid:7d4b0c1e-2f0d-4a11-8b57-9f6a51a4c001";

fn uri(text: &str) -> Uri {
    Uri::new(text).expect("an address")
}

fn appointment() -> Appointment {
    Appointment {
        id: uri(ID),
        organisation: Profile {
            name: Some("Harbour Street Library".to_owned()),
            ..Profile::new(uri(&did(HOUSE)))
        },
        signer: uri(&did(SIGNER)),
        name: "Amira Haddad".to_owned(),
        role: Some("Teacher".to_owned()),
        from: instant("2026-01-01T00:00:00Z"),
        until: None,
        badges: Vec::new(),
    }
}

/// An appointment, changed, and signed by the key of a seed.
fn by(seed: u8, change: fn(&mut Appointment)) -> Value {
    let mut appointment = appointment();
    change(&mut appointment);
    let file = appointment
        .sign(&key(seed), instant("2026-01-01T00:00:00Z"))
        .expect("signed");
    serde_json::from_str(&file).expect("JSON")
}

/// A badge by the signer that says it is for the organisation.
fn carrying(endorsements: Value) -> Value {
    let mut badge = badge(&did(SIGNER));
    badge["issuer"]["parentOrg"] =
        json!({"id": did(HOUSE), "type": ["Profile"], "name": "Harbour Street Library"});
    badge["issuer"]["endorsement"] = endorsements;
    badge
}

fn given(endorsements: Value, web: &dyn Web) -> Verdict {
    ask(proved(&carrying(endorsements), SIGNER).to_string(), web)
}

fn organisation(verdict: &Verdict) -> Option<&Organisation> {
    verdict.issuer.as_ref()?.organisation.as_ref()
}

#[test]
fn who_was_appointed_is_named_with_the_organisation() {
    let any_badge: fn(&mut Appointment) = |_| {};
    let one_badge: fn(&mut Appointment) = |a| a.badges = vec![uri("urn:uuid:1"), uri(BADGE)];
    let ended_since: fn(&mut Appointment) = |a| a.until = Some(instant(SIGNED));
    for (what, change) in [
        ("any badge", any_badge),
        ("this badge", one_badge),
        ("ended since", ended_since),
    ] {
        let verdict = given(json!([by(HOUSE, change)]), &Nowhere);
        expect(&verdict, Outcome::Valid, Name::Endorsements, what);
        let found = organisation(&verdict).expect("the organisation is told");
        assert_eq!(found.id, did(HOUSE), "by its key, not by its name");
        let appointed = found.appointment.as_ref().expect("it was appointed");
        assert_eq!(
            (
                appointed.name.as_str(),
                appointed.role.as_deref(),
                appointed.id.as_str()
            ),
            ("Amira Haddad", Some("Teacher"), ID),
            "in the organisation's words"
        );
    }
    let verdict = ask(token(&carrying(json!([by(HOUSE, |_| {})])), SIGNER), &Nowhere);
    assert!(
        organisation(&verdict).is_some_and(|found| found.appointment.is_some()),
        "in a token too: {}",
        complaints(&verdict)
    );
}

#[test]
fn what_is_no_appointment_of_this_signer_for_this_badge_appoints_nobody() {
    let good = || by(HOUSE, |_| {});
    let tampered = |change: fn(&mut Value)| {
        let mut changed = good();
        change(&mut changed);
        json!([changed])
    };
    let mut unsigned = good();
    unsigned.as_object_mut().expect("an object").remove("proof");
    let praise = proved(&endorsement(HOUSE, &did(SIGNER)), HOUSE);
    let by_stranger = by(STRANGER, |a| a.organisation.id = uri(&did(STRANGER)));
    for (what, endorsements, outcome) in [
        ("none", json!([]), Outcome::Warning),
        ("only praise", json!([praise]), Outcome::Warning),
        (
            "of somebody else",
            json!([by(HOUSE, |a| a.signer = uri(&did(STRANGER)))]),
            Outcome::Warning,
        ),
        (
            "of the badge instead of the signer",
            json!([by(HOUSE, |a| a.signer = uri(BADGE))]),
            Outcome::Warning,
        ),
        (
            "for another badge",
            json!([by(HOUSE, |a| a.badges = vec![uri("urn:uuid:1")])]),
            Outcome::Warning,
        ),
        (
            "ended before",
            json!([by(HOUSE, |a| a.until = Some(instant("2026-02-28T00:00:00Z")))]),
            Outcome::Warning,
        ),
        (
            "not begun",
            json!([by(HOUSE, |a| a.from = instant("2026-03-02T00:00:00Z"))]),
            Outcome::Warning,
        ),
        ("by another organisation", json!([by_stranger]), Outcome::Warning),
        ("unsigned", json!([unsigned]), Outcome::Invalid),
        (
            "signed by a stranger",
            json!([by(STRANGER, |_| {})]),
            Outcome::Invalid,
        ),
        (
            "signed by the signer",
            json!([by(SIGNER, |_| {})]),
            Outcome::Invalid,
        ),
        (
            "another name",
            tampered(|a| a["name"] = json!("Bo")),
            Outcome::Invalid,
        ),
        (
            "another signer",
            tampered(|a| a["credentialSubject"]["id"] = json!(did(STRANGER))),
            Outcome::Invalid,
        ),
        (
            "prolonged",
            tampered(|a| a["validUntil"] = json!("2030-01-01T00:00:00Z")),
            Outcome::Invalid,
        ),
        (
            "wider terms",
            tampered(|a| a["termsOfUse"][0]["id"] = json!(BADGE)),
            Outcome::Invalid,
        ),
    ] {
        let verdict = given(endorsements, &Nowhere);
        expect(&verdict, outcome, Name::Endorsements, what);
        let found = organisation(&verdict).expect("what the badge claims is told");
        assert_eq!(
            found.appointment, None,
            "{what}: the name of the organisation is only claimed"
        );
    }
}

#[test]
fn an_organisation_without_a_key_in_its_name_is_only_claimed() {
    let mut badge = carrying(json!([]));
    badge["issuer"]["parentOrg"]["id"] = json!("https://library.example");
    let verdict = ask(proved(&badge, SIGNER).to_string(), &Nowhere);
    assert_eq!(
        verdict.verdict,
        Outcome::Valid,
        "other programs write it so: {}",
        complaints(&verdict)
    );
    assert!(
        organisation(&verdict).is_some_and(|found| found.appointment.is_none()),
        "and prove nothing by it"
    );
    let alone = ask(
        proved(&crate::forge::badge(&did(SIGNER)), SIGNER).to_string(),
        &Nowhere,
    );
    assert_eq!(organisation(&alone), None, "it signs for itself");
}

#[test]
fn an_organisation_takes_an_appointment_back() {
    let listed = |since: Option<Timestamp>| {
        let list = RevocationList {
            issuer: did(HOUSE),
            number: 1,
            dated: instant("2026-05-01T00:00:00Z"),
            revoked: vec![Revoked {
                id: ID.to_owned(),
                reason: None,
                since,
            }],
        };
        let file = list.sign(&key(HOUSE)).expect("signed");
        let web = Pages::new().with(address(&did(HOUSE)), file);
        given(json!([by(HOUSE, |_| {})]), &web)
    };
    let later = listed(Some(instant("2026-03-01T10:00:01Z")));
    expect(
        &later,
        Outcome::Valid,
        Name::Endorsements,
        "what was signed before stays",
    );
    for (what, since) in [
        ("before it was signed", Some(instant(SIGNED))),
        ("from the beginning", None),
    ] {
        let verdict = listed(since);
        expect(&verdict, Outcome::Warning, Name::Endorsements, what);
        assert!(
            organisation(&verdict).is_some_and(|found| found.appointment.is_none()),
            "{what}"
        );
    }
}

#[test]
fn an_appointment_is_read_back_and_a_changed_one_refused() {
    let mut whole = appointment();
    whole.until = Some(instant("2027-07-31T21:59:59Z"));
    whole.badges = vec![uri(BADGE)];
    let file = whole.sign(&key(HOUSE), instant(SIGNED)).expect("signed");
    assert_eq!(
        Appointment::read(file.as_bytes()).expect("its own file"),
        whole,
        "nothing is lost"
    );
    let changed = file.replace("Amira", "Bodil");
    assert!(
        matches!(
            Appointment::read(changed.as_bytes()),
            Err(AppointmentError::Signature(_))
        ),
        "somebody else's name"
    );
    let stranger = whole
        .sign(&key(STRANGER), instant(SIGNED))
        .expect("signed, by the wrong one");
    assert!(
        matches!(
            Appointment::read(stranger.as_bytes()),
            Err(AppointmentError::Signature(_))
        ),
        "nobody appoints in another one's name"
    );
    let praise = proved(&endorsement(HOUSE, &did(SIGNER)), HOUSE).to_string();
    assert!(
        matches!(Appointment::read(praise.as_bytes()), Err(AppointmentError::Terms)),
        "an endorsement lets nobody sign"
    );
}
