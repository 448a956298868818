//! Other people's software reads what Roundel issued, and Roundel reads what they made.
//!
//! `cargo xtask test` installs the peers and makes their absence a failure; a plain `cargo test` skips without them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use roundel_tests::peers::{answer, node, output, python, system};
use roundel_tests::shared;
use roundel_tests::workshop::{Workshop, badge};
use serde_json::{Value, json};

const IDENTITIES: [&str; 5] = ["email-hash", "email", "name", "code", "none"];
const FORMATS: [&str; 2] = ["png", "svg"];

/// Names that break file names, XML, CSV and naive text handling.
const NAMES: [&str; 8] = [
    "Amira Haddad",
    "Χλόη Παπαδοπούλου",
    "فاطمة الزهراء",
    "יעל <b>&amp;</b> ]]>",
    "花子 佐藤 👩🏽‍🔧",
    "Zoe\u{301} \"Zed\" O'Neil / \\ : *",
    "प्रिया शर्मा 𝔗",
    "Ġorġ Żammit, PhD",
];

/// What the command issued: every identity in both formats, and once for somebody else, for the whole suite.
struct Issued {
    workshop: Workshop,
    /// The design drawn once as PNG and once as SVG, with no badge inside.
    unbaked: [PathBuf; 2],
    pictures: Vec<PathBuf>,
    credentials: Vec<PathBuf>,
    /// Who signs for the issuer; None while the issuer itself does.
    signer: Option<&'static str>,
}

const SIGNER: &str = "Amira “Mina” Haddad & Co";

#[test]
fn node_verifies_what_roundel_issued() {
    let Some(mut verify) = node("verify") else { return };
    let answers = answer(verify.args(&issued().credentials));
    let answers = answers.as_array().expect("one answer for each credential");
    assert_eq!(
        answers.len(),
        issued().credentials.len(),
        "no credential may go unanswered"
    );
    for answer in answers {
        assert_eq!(
            answer["verified"], true,
            "@digitalbazaar/vc refuses a badge of Roundel: {answer}"
        );
    }
}

#[test]
fn openbadgeslib_verifies_what_roundel_issued() {
    let Some(mut verify) = python("verify") else {
        return;
    };
    let answers = answer(verify.args(&issued().pictures));
    let answers = answers.as_array().expect("one answer for each picture");
    assert_eq!(
        answers.len(),
        issued().pictures.len(),
        "no picture may go unanswered"
    );
    for answer in answers {
        assert_eq!(
            answer["valid"], true,
            "openbadgeslib refuses a badge of Roundel: {answer}"
        );
    }
}

#[test]
fn pngcheck_finds_nothing_wrong() {
    let Some(mut pngcheck) = system("pngcheck") else {
        return;
    };
    let pngs = issued()
        .pictures
        .iter()
        .filter(|picture| picture.extension().is_some_and(|e| e == "png"));
    output(pngcheck.arg("-q").args(pngs));
}

#[test]
fn credentials_pass_the_published_schemas() {
    let Some(shared) = shared() else { return };
    for schema in [
        "json-ld_ob_v3p0_achievementcredential_schema.2024-09.json",
        "json_ob_v3p0_achievementcredential_schema.2025-11.json",
        "spec-appendix_ob_v3p0_achievementcredential.repaired.json",
    ] {
        let document = read_json(&shared.join("badge-data/schemas").join(schema));
        let validator = jsonschema::options()
            .should_validate_formats(true)
            .build(&document);
        let validator = validator.unwrap_or_else(|e| panic!("{schema} is no schema: {e}"));
        for path in &issued().credentials {
            let credential = read_json(path);
            let wrong: Vec<String> = validator
                .iter_errors(&credential)
                .map(|e| format!("{}: {e}", e.instance_path()))
                .collect();
            assert!(wrong.is_empty(), "{} breaks {schema}: {wrong:#?}", path.display());
        }
    }
}

#[test]
fn roundel_verifies_what_node_issued() {
    let Some(mut issue) = node("issue") else { return };
    let folder = tempfile::tempdir().expect("the system has room for a temporary folder");
    output(issue.arg("30").arg(folder.path()));
    let credentials = listed(folder.path());
    assert_eq!(credentials.len(), 30, "node was asked for thirty credentials");
    assert_all_valid(&credentials);

    let baked: Vec<PathBuf> = credentials.iter().map(|credential| bake(credential)).collect();
    assert_all_valid(&baked);
}

#[test]
fn roundel_verifies_what_openbadgeslib_issued() {
    let Some(mut issue) = python("issue") else { return };
    let folder = tempfile::tempdir().expect("the system has room for a temporary folder");
    let [png, svg] = &issued().unbaked;
    output(issue.arg("10").arg(png).arg(svg).arg(folder.path()));
    let badges = listed(folder.path());
    assert_eq!(
        badges.len(),
        20,
        "openbadgeslib was asked for ten badges in two formats"
    );
    assert_all_valid(&badges);
}

/// openbadges-bakery knows only the places of Open Badges 2.0; Roundel takes out from there, and bakes anew into 3.0's.
/// It cannot bake the end of a CDATA section into SVG, so that it gets that escaped, as JSON allows.
#[test]
fn roundel_takes_out_what_the_bakery_baked() {
    let text = read(&issued().credentials[0]).replace("]]>", "]]\\u003e");
    let credential = issued().workshop.write("bakery.json", text.as_bytes());
    for (picture, format) in issued().unbaked.iter().zip(FORMATS) {
        let Some(mut bakery) = python("bakery") else {
            return;
        };
        let baked = issued().workshop.path(&format!("bakery.{format}"));
        output(bakery.arg(picture).arg(&credential).arg(&baked));
        let taken = output(roundel().arg("unbake").arg(&baked));
        assert_eq!(
            taken.trim_end(),
            text.trim_end(),
            "unbaking gives what the bakery put in"
        );

        let anew = issued().workshop.path(&format!("anew.{format}"));
        output(
            roundel()
                .arg("bake")
                .arg(&baked)
                .arg("--credential")
                .arg(&credential)
                .arg("-o")
                .arg(&anew),
        );
        let taken = output(roundel().arg("unbake").arg(&anew));
        assert_eq!(
            taken.trim_end(),
            text.trim_end(),
            "baking again replaces what the bakery put in"
        );
    }
}

fn issued() -> &'static Issued {
    static ISSUED: OnceLock<Issued> = OnceLock::new();
    ISSUED.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers");
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the folder of the last run can go");
        }
        fs::create_dir_all(&folder).expect("cargo's folder for tests can be written");
        let workshop = Workshop::new(&folder, &rich_badge());
        let roster = workshop.write("class.csv", class_list().as_bytes());
        let mut issued = Issued {
            unbaked: FORMATS.map(|format| draw(&workshop, format)),
            workshop,
            pictures: Vec::new(),
            credentials: Vec::new(),
            signer: None,
        };
        for identity in IDENTITIES {
            for format in FORMATS {
                issued.add(&roster, identity, format);
            }
        }
        issued.appoint();
        issued.add(&roster, "name", "png");
        issued
    })
}

impl Issued {
    /// From now on somebody with a key of their own signs for the issuer.
    fn appoint(&mut self) {
        let [card, word] = ["card.json", "word.json"].map(|name| self.workshop.path(name));
        let house = "Λέσχη “Harbour” & Sons";
        let issuer = |args: &[&str]| {
            let mut command = self.workshop.command();
            command.arg("issuer").args(args);
            command
        };
        output(&mut issuer(&["create", "--name", SIGNER]));
        output(issuer(&["export-card", SIGNER, "-o"]).arg(&card));
        output(
            issuer(&["appoint", "--issuer", house, "--role", "Δασκάλα", "-o"])
                .arg(&word)
                .arg(&card),
        );
        output(issuer(&["open"]).arg(&word));
        self.signer = Some(SIGNER);
    }

    fn add(&mut self, roster: &Path, identity: &str, format: &str) {
        let folder = format!("{identity}-{format}{}", self.signer.map_or("", |_| "-for"));
        let mut more = vec![
            "--again",
            "--identity",
            identity,
            "--format",
            format,
            "--expires",
            "2999-12-31",
        ];
        more.extend(self.signer.iter().flat_map(|signer| ["--issuer", signer]));
        output(&mut self.workshop.issue(roster, &folder, &more));
        let pictures = self.workshop.files(&folder, format);
        assert_eq!(
            pictures.len(),
            NAMES.len(),
            "everybody on the class list gets a badge ({folder})"
        );
        for (n, picture) in pictures.iter().enumerate() {
            let credential = self.workshop.path(&format!("{folder}-{n}.json"));
            output(roundel().arg("unbake").arg(picture).arg("-o").arg(&credential));
            self.credentials.push(credential);
        }
        self.pictures.extend(pictures);
    }
}

fn rich_badge() -> Value {
    let mut badge = badge("Πρώτη κόλληση “First Solder” <b>&amp;</b> ]]>");
    badge["criteria"]["narrative"] =
        json!("Ένα *κύκλωμα* που λειτουργεί.\n\n* ✔ 焊点 ]]> &lt; \u{2028} e\u{301}");
    badge["alignment"] = json!([{
        "type": ["Alignment"],
        "targetName": "soldering techniques",
        "targetUrl": "http://data.europa.eu/esco/skill/86fb1f6d-a9b7-4a0b-b3a1-7b4a9e3b2c11",
        "targetFramework": "ESCO",
        "targetType": "ext:ESCOSkill"
    }]);
    badge
}

fn class_list() -> String {
    let mut list = String::from("Name,E-mail,Code,Evidence,Narrative\r\n");
    for (n, name) in NAMES.iter().enumerate() {
        let quoted = name.replace('"', "\"\"");
        list += &format!("\"{quoted}\",learner{n}@school.example,SEAT-{n},https://example.org/photo/{n},");
        list += &format!("\"Soldered {n}; {quoted}\r\nand helped.\"\r\n");
    }
    list
}

fn draw(workshop: &Workshop, format: &str) -> PathBuf {
    let picture = workshop.path(&format!("unbaked.{format}"));
    let design = workshop.path("design.json");
    output(
        roundel()
            .args(["design", "render"])
            .arg(design)
            .arg("-o")
            .arg(&picture),
    );
    picture
}

fn bake(credential: &Path) -> PathBuf {
    let [png, _] = &issued().unbaked;
    let baked = credential.with_extension("png");
    output(
        roundel()
            .arg("bake")
            .arg(png)
            .arg("--credential")
            .arg(credential)
            .arg("-o")
            .arg(&baked),
    );
    baked
}

fn assert_all_valid(files: &[PathBuf]) {
    // A refusal exits with 1 and says why in the same JSON.
    let verify = roundel().args(["verify", "--json"]).args(files).output();
    let printed = verify.expect("the command starts").stdout;
    let verdicts: Value = serde_json::from_slice(&printed).expect("verify --json prints JSON");
    let verdicts = verdicts
        .as_array()
        .expect("verify prints one verdict for each file");
    assert_eq!(verdicts.len(), files.len(), "no file may go unanswered");
    for verdict in verdicts {
        assert_eq!(
            verdict["verdict"], "valid",
            "Roundel refuses a good badge of another program: {verdict:#}"
        );
    }
}

fn roundel() -> Command {
    Command::new(roundel_tests::roundel())
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    entries
        .map(|entry| entry.expect("a readable entry").path())
        .collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn read_json(path: &Path) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}
