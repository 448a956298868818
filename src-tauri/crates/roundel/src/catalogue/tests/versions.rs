use uuid::Uuid;

use super::*;

fn draft(title: &str, body: &str) -> Draft {
    Draft::new(Kind::Canvas, title, body)
}

#[test]
fn a_version_can_be_gone_back_to() {
    let home = home();
    let mut catalogue = catalogue(home.path());
    let first = catalogue.put_document(draft("A", "[1]")).expect("written");
    let kept = catalogue
        .keep_version(first.id, Origin::Auto, None)
        .expect("kept");
    let kept_again = catalogue
        .keep_version(first.id, Origin::Kept, Some("good"))
        .expect("kept");
    assert_eq!(kept_again.id, kept.id, "one state is one version");
    assert_eq!(
        (kept_again.origin, kept_again.label.as_deref()),
        (Origin::Kept, Some("good"))
    );
    catalogue
        .put_document(Draft {
            title: text("B"),
            body: text("[2]"),
            ..first.clone().into()
        })
        .expect("written");

    let restored = catalogue.restore_version(kept.id).expect("restored");
    assert_eq!(
        (restored.title.as_str(), restored.body.as_str()),
        ("A", "[1]"),
        "as it was"
    );
    assert!(restored.stamp.clock > first.stamp.clock, "as a change of its own");
    let versions = catalogue.versions(first.id).expect("readable");
    let told: Vec<_> = versions
        .iter()
        .map(|version| (version.origin, version.body.as_str()))
        .collect();
    assert_eq!(
        told,
        [(Origin::Restored, "[2]"), (Origin::Kept, "[1]")],
        "what stood there can be gone back to, too"
    );
    assert!(matches!(
        catalogue.restore_version(Uuid::now_v7()),
        Err(CatalogueError::Absent { what: "version", .. })
    ));
}

#[test]
fn of_its_own_accord_the_program_keeps_the_newest_fifty() {
    let home = home();
    let mut catalogue = catalogue(home.path());
    let mut row = catalogue.put_document(draft("A", "0")).expect("written");
    catalogue.keep_version(row.id, Origin::Kept, None).expect("kept");
    for number in 1..=60 {
        row = catalogue
            .put_document(Draft {
                body: number.to_string(),
                ..row.into()
            })
            .expect("written");
        catalogue.keep_version(row.id, Origin::Auto, None).expect("kept");
    }
    let versions = catalogue.versions(row.id).expect("readable");
    assert_eq!(versions.len(), 51, "and what somebody kept by hand");
    assert_eq!(
        (versions[0].body.as_str(), versions[50].body.as_str()),
        ("60", "0")
    );
}
