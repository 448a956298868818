use super::*;
use crate::studio::{Clock, Studio};

fn context() -> (tempfile::TempDir, Context) {
    let home = tempfile::tempdir().expect("a folder for the test");
    let studio = Studio::open(home.path(), Clock::System).expect("an empty folder becomes a studio");
    (home, Context::new(studio))
}

fn keep(context: &Context, id: Uuid, name: &str) {
    let design = format!(r#"{{ "version": 1, "name": "{name}", "layers": [] }}"#);
    let request = KeepDesign {
        id,
        design: RawValue::from_string(design).expect("it is JSON"),
        step: format!("stage-step-{name}"),
        canvas: None,
    };
    keep_design(context, request).expect("a step can be kept");
}

fn opened(context: &Context, id: Uuid) -> (Vec<String>, usize) {
    let open = open_design(context, WhichDesign { id }).expect("the catalogue can be read");
    let open = open.expect("somebody has drawn");
    let name = |step: &DesignStep| {
        let design = super::open(&step.design).expect("what was kept is a design");
        format!("{} {}", step.name, design.name)
    };
    (open.steps.iter().map(name).collect(), open.at)
}

#[test]
fn a_design_comes_back_with_its_steps_where_it_was_left() {
    let (_home, context) = context();
    let id = Uuid::now_v7();
    let nothing = open_design(&context, WhichDesign { id }).expect("the catalogue can be read");
    assert!(nothing.is_none(), "nobody has drawn yet");
    for name in ["one", "two", "three"] {
        keep(&context, id, name);
    }
    go_design(&context, GoDesign { id, by: -1 }).expect("there is a step before");
    let (steps, at) = opened(&context, id);
    assert_eq!(
        steps,
        [
            "stage-step-one one",
            "stage-step-two two",
            "stage-step-three three"
        ]
    );
    assert_eq!(
        at, 1,
        "it stands where it was left, what was undone can be redone"
    );
    keep(&context, id, "four");
    let (steps, at) = opened(&context, id);
    assert_eq!(steps.last().map(String::as_str), Some("stage-step-four four"));
    assert_eq!(
        (steps.len(), at),
        (3, 2),
        "what was undone gives way to what was done instead"
    );
    assert!(
        go_design(&context, GoDesign { id, by: -7 }).is_err(),
        "there are not so many steps"
    );
}

#[test]
fn a_design_that_was_changed_elsewhere_has_a_step_for_that() {
    let (_home, context) = context();
    let id = Uuid::now_v7();
    keep(&context, id, "one");
    let mut catalogue = context.studio().catalogue().expect("the catalogue opens");
    let row = catalogue
        .document(id)
        .expect("it can be read")
        .expect("it was kept");
    let body = r#"{"version":1,"name":"other","layers":[]}"#.to_owned();
    let draft = Draft {
        body,
        ..Draft::from(row)
    };
    catalogue.put_document(draft).expect("another program writes it");
    let (steps, at) = opened(&context, id);
    assert_eq!(steps, ["stage-step-one one", "stage-step-elsewhere other"]);
    assert_eq!(at, 1, "what is in the catalogue counts");
    assert_eq!(opened(&context, id).0.len(), 2, "opening again changes nothing");
}

#[test]
fn versions_are_kept_and_come_back() {
    let (_home, context) = context();
    let id = Uuid::now_v7();
    keep(&context, id, "one");
    let label = Some(" before the storm ".to_owned());
    keep_design_version(&context, KeepVersion { id, label }).expect("the present state can be kept");
    keep(&context, id, "two");
    let versions = design_versions(&context, WhichDesign { id }).expect("they can be listed");
    let [version] = versions.as_slice() else {
        panic!("one was kept, found {versions:?}");
    };
    assert_eq!(version.label.as_deref(), Some("before the storm"));
    let design = design_version(&context, WhichDesign { id: version.id }).expect("it is kept");
    assert_eq!(design.name, "one", "it is the state of then");
    let picture = VersionPicture {
        id: version.id,
        size: 32,
        words: PlaceholderWords::default(),
    };
    let png = version_picture(&context, picture).expect("it can be drawn");
    assert!(png.0.starts_with(b"\x89PNG"), "as a picture file");
}

#[test]
fn a_picture_shows_the_name_that_the_design_has() {
    let design = |name: &str, text: &str| {
        let design = format!(
            r#"{{"version":1,"name":"{name}","layers":[{{"id":"t","width":400,"height":100,"content":{{"type":"text","font":"Nunito","size":60,"text":"{text}"}}}}]}}"#
        );
        Design::from_json(design.as_bytes()).expect("a plain design")
    };
    let shown = |name: &str, words: &PlaceholderWords| words.fill(&design(name, "{badge}, {earner}"));
    let plain = PlaceholderWords::default();
    assert_eq!(shown("Frog", &plain), design("Frog", "Frog, {earner}"));
    assert_eq!(
        shown("", &plain),
        design("", "{badge}, {earner}"),
        "it has none yet"
    );
    let said = PlaceholderWords {
        badge: Some("Toad".to_owned()),
        ..PlaceholderWords::default()
    };
    assert_eq!(
        shown("Frog", &said),
        design("Frog", "Toad, {earner}"),
        "what is asked for counts"
    );
}

#[test]
fn a_version_is_shown_with_words_for_its_placeholders() {
    let (_home, context) = context();
    let id = Uuid::now_v7();
    let mut starters = crate::assets::starters().iter();
    let captain = starters.find(|starter| starter.suits.word == "captain");
    let design = &captain.expect("its ribbon says what the badge is called").design;
    let request = KeepDesign {
        id,
        design: serde_json::value::to_raw_value(design).expect("a design is JSON"),
        step: "stage-step-words".to_owned(),
        canvas: None,
    };
    keep_design(&context, request).expect("a step can be kept");
    keep_design_version(&context, KeepVersion { id, label: None }).expect("the present state can be kept");
    let version = design_versions(&context, WhichDesign { id }).expect("they can be listed")[0].id;
    let called = |badge: Option<&str>| {
        let words = PlaceholderWords {
            badge: badge.map(str::to_owned),
            ..PlaceholderWords::default()
        };
        let picture = VersionPicture {
            id: version,
            size: 200,
            words,
        };
        version_picture(&context, picture).expect("it can be drawn").0
    };
    assert_ne!(
        called(Some("Lamp")),
        called(Some("Lantern")),
        "the ribbon says so"
    );
    assert_eq!(
        called(None),
        called(Some(&design.name)),
        "else it says what the design is called, never a word in braces"
    );
}
