//! The same credentials through another engine: oxjsonld and oxrdf must give the same canonical N-Quads.

use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::Dataset;
use oxrdf::dataset::{CanonicalizationAlgorithm, CanonicalizationHashAlgorithm};
use proptest::prelude::*;
use roundel_badge::{json, jsonld, rdfc};
use serde_json::{Map, Value, json};

/// The context documents as the other engine loads them.
const CONTEXTS: [(&str, &[u8]); 3] = [
    (
        "https://www.w3.org/ns/credentials/v2",
        include_bytes!("../../../assets/contexts/credentials-v2.jsonld"),
    ),
    (
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        include_bytes!("../../../assets/contexts/ob-context-3.0.3.json"),
    ),
    (
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
        include_bytes!("../../../assets/contexts/ob-extensions.json"),
    ),
];

fn theirs(text: &str) -> String {
    let quads = JsonLdParser::new()
        .for_slice(text)
        .with_load_document_callback(|url, _| {
            let (_, document) = CONTEXTS
                .iter()
                .find(|(known, _)| *known == url)
                .ok_or("unknown context")?;
            Ok(JsonLdRemoteDocument {
                document: document.to_vec(),
                document_url: url.to_owned(),
            })
        });
    let mut dataset: Dataset = quads
        .map(|quad| quad.expect("the other engine reads it"))
        .collect();
    dataset.canonicalize(CanonicalizationAlgorithm::Rdfc10 {
        hash_algorithm: CanonicalizationHashAlgorithm::Sha256,
    });
    let mut lines: Vec<String> = dataset.iter().map(|quad| format!("{quad} .\n")).collect();
    lines.sort_unstable();
    lines.concat()
}

fn ours(text: &str) -> String {
    let json = json::parse(text.as_bytes()).expect("it is JSON");
    let dataset = jsonld::to_dataset(&json).unwrap_or_else(|error| panic!("{error}: {text}"));
    rdfc::canonicalize(&dataset).expect("it is small")
}

fn text() -> impl Strategy<Value = Value> {
    "[ -~äßñ中文😀\n\"\\\\]{0,24}".prop_map(Value::from)
}

fn iri() -> impl Strategy<Value = Value> {
    "(urn:uuid:|https://guild\\.example/|mailto:)[a-z0-9]{1,8}".prop_map(Value::from)
}

fn instant() -> impl Strategy<Value = Value> {
    (1970..2100u32, 1..=12u32).prop_map(|(year, month)| json!(format!("{year}-{month:02}-01T00:00:00Z")))
}

/// Fractions that a double holds exactly: of others JSON-LD writes 16 digits (`%1.15E`), as node does, but oxjsonld 17.
fn number() -> impl Strategy<Value = Value> {
    let exact =
        (-1_000_000..1_000_000i32, 0..7i32).prop_map(|(n, bits)| json!(f64::from(n) / 2f64.powi(bits)));
    prop_oneof![(-1000..1000i64).prop_map(Value::from), exact]
}

fn texts() -> impl Strategy<Value = Value> {
    prop::collection::vec(text(), 0..4).prop_map(Value::from)
}

type Member = (&'static str, BoxedStrategy<Value>);

/// An object of the given type with some of the given members.
fn object(kind: &'static str, members: Vec<Member>) -> BoxedStrategy<Value> {
    let members: Vec<_> = members
        .into_iter()
        .map(|(key, value)| {
            prop::option::of(value).prop_map(move |value| value.map(|value| (key.to_owned(), value)))
        })
        .collect();
    (members, any::<bool>())
        .prop_map(move |(members, as_array)| {
            let mut object: Map<String, Value> = members.into_iter().flatten().collect();
            let kind = if as_array { json!([kind]) } else { json!(kind) };
            object.insert("type".to_owned(), kind);
            Value::Object(object)
        })
        .boxed()
}

fn several(value: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    prop_oneof![
        value.clone(),
        prop::collection::vec(value, 0..3).prop_map(Value::from)
    ]
    .boxed()
}

fn image() -> BoxedStrategy<Value> {
    prop_oneof![
        iri(),
        object("Image", vec![("id", iri().boxed()), ("caption", text().boxed())])
    ]
    .boxed()
}

fn profile() -> BoxedStrategy<Value> {
    let address = object(
        "Address",
        vec![
            ("addressCountry", text().boxed()),
            (
                "geo",
                object(
                    "GeoCoordinates",
                    vec![("latitude", number().boxed()), ("longitude", number().boxed())],
                ),
            ),
        ],
    );
    object(
        "Profile",
        vec![
            ("id", iri().boxed()),
            ("name", text().boxed()),
            ("url", iri().boxed()),
            ("email", text().boxed()),
            ("image", image()),
            ("address", address),
            (
                "otherIdentifier",
                several(object(
                    "IdentifierEntry",
                    vec![("identifier", text().boxed()), ("identifierType", text().boxed())],
                )),
            ),
            ("dateOfBirth", text().boxed()),
        ],
    )
}

fn achievement() -> BoxedStrategy<Value> {
    let criteria = prop_oneof![
        iri(),
        text().prop_map(|narrative| json!({"narrative": narrative})),
        (iri(), text()).prop_map(|(id, narrative)| json!({"id": id, "narrative": narrative})),
    ];
    let level = object(
        "RubricCriterionLevel",
        vec![
            ("id", iri().boxed()),
            ("level", text().boxed()),
            ("points", text().boxed()),
        ],
    );
    object(
        "Achievement",
        vec![
            ("id", iri().boxed()),
            ("name", text().boxed()),
            ("description", text().boxed()),
            ("criteria", criteria.boxed()),
            ("creator", profile()),
            ("creditsAvailable", number().boxed()),
            ("image", image()),
            ("tag", texts().boxed()),
            (
                "alignment",
                several(object(
                    "Alignment",
                    vec![
                        ("targetName", text().boxed()),
                        ("targetUrl", iri().boxed()),
                        ("targetType", text().boxed()),
                    ],
                )),
            ),
            (
                "related",
                several(object(
                    "Related",
                    vec![("id", iri().boxed()), ("version", text().boxed())],
                )),
            ),
            (
                "resultDescription",
                several(object(
                    "ResultDescription",
                    vec![
                        ("id", iri().boxed()),
                        ("name", text().boxed()),
                        ("allowedValue", texts().boxed()),
                        ("requiredLevel", iri().boxed()),
                        ("rubricCriterionLevel", several(level)),
                    ],
                )),
            ),
        ],
    )
}

fn credential() -> BoxedStrategy<Value> {
    let identity = object(
        "IdentityObject",
        vec![
            ("hashed", any::<bool>().prop_map(Value::from).boxed()),
            ("identityHash", text().boxed()),
            ("salt", text().boxed()),
        ],
    );
    let subject = object(
        "AchievementSubject",
        vec![
            ("id", iri().boxed()),
            ("identifier", several(identity)),
            ("achievement", achievement()),
            ("creditsEarned", number().boxed()),
            ("activityStartDate", instant().boxed()),
            ("narrative", text().boxed()),
            (
                "result",
                several(object(
                    "Result",
                    vec![("value", text().boxed()), ("achievedLevel", iri().boxed())],
                )),
            ),
            ("source", profile()),
        ],
    );
    let schema = object("1EdTechJsonSchemaValidator2019", vec![("id", iri().boxed())]);
    let status = object(
        "BitstringStatusListEntry",
        vec![
            ("id", iri().boxed()),
            ("statusListIndex", text().boxed()),
            ("statusSize", number().boxed()),
            ("statusListCredential", iri().boxed()),
        ],
    );
    let envelope = object(
        "OpenBadgeCredential",
        vec![
            ("id", iri().boxed()),
            ("name", text().boxed()),
            ("image", image()),
            ("issuer", profile()),
            ("validFrom", instant().boxed()),
            ("awardedDate", instant().boxed()),
            (
                "evidence",
                several(object(
                    "Evidence",
                    vec![
                        ("id", iri().boxed()),
                        ("narrative", text().boxed()),
                        ("genre", text().boxed()),
                    ],
                )),
            ),
            ("credentialSubject", subject),
            ("credentialSchema", several(schema)),
            ("credentialStatus", status),
            (
                "relatedResource",
                several(
                    (iri(), text())
                        .prop_map(|(id, digest)| json!({"id": id, "digestMultibase": digest}))
                        .boxed(),
                ),
            ),
        ],
    );
    envelope
        .prop_map(|mut credential| {
            credential["type"] = json!(["VerifiableCredential", "OpenBadgeCredential"]);
            credential["@context"] = json!(CONTEXTS.map(|(url, _)| url));
            credential
        })
        .boxed()
}

proptest! {
    // The other engine takes some milliseconds each, in this profile many more.
    #![proptest_config(ProptestConfig { cases: 50, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn oxjsonld_and_oxrdf_give_the_same_canonical_form(credential in credential()) {
        let text = credential.to_string();
        prop_assert_eq!(ours(&text), theirs(&text), "both engines follow the recommendations");
    }
}
