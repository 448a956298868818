//! What Roundel links: licences, advisories and sources, checked without a network.

use std::fs;
use std::process::Command;

use semver::{Version, VersionReq};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use spdx::{Expression, Licensee};

#[derive(Deserialize)]
struct Deny {
    advisories: Ignored,
    licenses: Allowed,
    sources: Sources,
}

#[derive(Deserialize)]
struct Ignored {
    ignore: Vec<String>,
}

#[derive(Deserialize)]
struct Allowed {
    allow: Vec<String>,
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    package: String,
    allow: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

#[derive(Deserialize)]
struct Advisories {
    advisory: Vec<Advisory>,
}

#[derive(Deserialize)]
struct Advisory {
    id: String,
    package: String,
    safe: Vec<VersionReq>,
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: Version,
    source: Option<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    license: Option<String>,
}

#[test]
fn every_linked_crate_has_an_allowed_licence() {
    let licenses = read::<Deny>("deny.toml").licenses;
    let allowed_for = |package: &Package| -> Vec<Licensee> {
        let own = licenses
            .exceptions
            .iter()
            .filter(|exception| exception.package == package.name);
        let names = licenses
            .allow
            .iter()
            .chain(own.flat_map(|exception| &exception.allow));
        names
            .map(|licence| Licensee::parse(licence).expect("deny.toml names SPDX licences"))
            .collect()
    };
    let refused: Vec<String> = linked()
        .into_iter()
        .filter(|package| !is_allowed(package.license.as_deref(), &allowed_for(package)))
        .map(|package| format!("{}: {:?}", package.name, package.license))
        .collect();
    assert!(
        refused.is_empty(),
        "deny.toml allows none of the licences of {refused:#?}"
    );
}

#[test]
fn a_licence_outside_the_list_is_refused() {
    let allowed = [Licensee::parse("MIT").expect("MIT is an SPDX licence")];
    assert!(
        !is_allowed(Some("GPL-3.0-only"), &allowed),
        "an unlisted licence must not pass"
    );
    assert!(
        !is_allowed(Some("MIT AND GPL-3.0-only"), &allowed),
        "both sides of AND must be listed"
    );
    assert!(
        !is_allowed(None, &allowed),
        "a crate without a licence must not pass"
    );
    assert!(
        is_allowed(Some("GPL-3.0-only OR MIT"), &allowed),
        "one side of OR is enough"
    );
}

#[test]
fn no_locked_crate_is_under_an_advisory() {
    let ignored = read::<Deny>("deny.toml").advisories.ignore;
    let advisories = read::<Advisories>("tests/advisories.toml").advisory;
    let locked = read::<Lock>("Cargo.lock").package;
    for advisory in advisories
        .iter()
        .filter(|advisory| !ignored.contains(&advisory.id))
    {
        for package in locked.iter().filter(|package| package.name == advisory.package) {
            let safe = advisory.safe.iter().any(|range| range.matches(&package.version));
            assert!(
                safe,
                "{} {} is under {}: update it",
                package.name, package.version, advisory.id
            );
        }
    }
}

#[test]
fn every_crate_comes_from_an_allowed_registry() {
    let allowed = read::<Deny>("deny.toml").sources.allow_registry;
    for package in read::<Lock>("Cargo.lock").package {
        let Some(source) = package.source else { continue };
        let registry = source.strip_prefix("registry+").unwrap_or(&source);
        assert!(
            allowed.iter().any(|url| url == registry),
            "{} comes from {source}",
            package.name
        );
    }
}

/// An expression with the old `/` for OR is read as cargo reads it.
fn is_allowed(licence: Option<&str>, allowed: &[Licensee]) -> bool {
    let Some(licence) = licence else { return false };
    let Ok(expression) = Expression::parse(&licence.replace('/', " OR ")) else {
        return false;
    };
    expression.evaluate(|wanted| allowed.iter().any(|licensee| licensee.satisfies(wanted)))
}

/// Asks cargo for the crates of this system, from what it has already downloaded.
fn linked() -> Vec<Package> {
    let output = Command::new(env!("CARGO"))
        .current_dir(roundel_tests::root())
        .args([
            "metadata",
            "--format-version=1",
            "--offline",
            "--locked",
            "--filter-platform=host-tuple",
        ])
        .output()
        .expect("cargo runs, it started this test");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Metadata = serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON");
    metadata.packages
}

fn read<T: DeserializeOwned>(file: &str) -> T {
    let path = roundel_tests::root().join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}
