//! A catalogue with as many awards and documents as years of workshops leave.

use roundel::catalogue::{
    AwardRow, AwardState, BadgeRow, Catalogue, DesignRow, Draft, Issuer, Kind, Run, SignedAward,
};
use uuid::Uuid;

const FIRST: [&str; 24] = [
    "Amira", "Anna", "Ada", "Ben", "Bilal", "Chen", "Chloé", "Dmitri", "Elif", "Emma", "Farid", "Hana",
    "Ivan", "Jonas", "Łukasz", "Maria", "Mohamed", "Noor", "Olga", "Priya", "Rowan", "Sofia", "Tom", "Zoë",
];
const LAST: [&str; 20] = [
    "Haddad", "Müller", "Osei", "Krüger", "García", "Nowak", "Smith", "Singh", "Tanaka", "Ünal", "Okafor",
    "Rossi", "Silva", "Petrov", "Kowalska", "Nguyen", "Jensen", "Dubois", "Wójcik", "李",
];
const SKILLS: [&str; 16] = [
    "Soldering",
    "Podcast",
    "First Aid",
    "Bicycle Repair",
    "Chess",
    "Robotics",
    "Night Reader",
    "Bread",
    "Photography",
    "Sewing",
    "Community",
    "Film",
    "Gardening",
    "Debate",
    "Swimming",
    "Coding",
];
const LEVELS: [&str; 4] = ["Starter", "Maker", "Master", "Mentor"];
const GROUPS: [&str; 5] = ["Red", "Blue", "5b", "Evening", "Library"];
/// How many awards one workshop gives.
const CLASS: u32 = 20;
/// About the size of the signed part of a credential, in bytes.
const CREDENTIAL: usize = 600;

/// Which workshop the award of this number was given in.
pub fn workshop(number: u32) -> Uuid {
    Uuid::from_u128((u128::from(number / CLASS) << 32) | 7)
}

/// Fills an empty catalogue with awards of 64 badges, and with canvases, designs, badges and workshops.
///
/// # Panics
/// When the catalogue refuses.
pub fn fill(catalogue: &mut Catalogue, awards: u32, documents: u32) {
    let issuer = Issuer {
        did: "did:key:z6MkCrowd".to_owned(),
        profile: "{}".to_owned(),
        key_file: "crowd.pem".to_owned(),
        created: "2020-01-01T00:00:00Z".to_owned(),
    };
    catalogue.add_issuer(&issuer).expect("a new issuer");
    let design = DesignRow {
        sha256: "d0".to_owned(),
        document: "{}".to_owned(),
        created: issuer.created.clone(),
    };
    let run = Run {
        id: "run".to_owned(),
        task: "task".to_owned(),
        folder: "/badges".to_owned(),
        started: issuer.created.clone(),
    };
    for badge in 0..64 {
        catalogue
            .start_run(&run, &badge_of(badge), &design)
            .expect("a new badge");
    }
    for number in 0..documents {
        catalogue.put_document(document(number)).expect("a new document");
    }
    for chunk in 0..awards.div_ceil(5_000) {
        let last = awards.min((chunk + 1) * 5_000);
        let batch: Vec<SignedAward> = (chunk * 5_000..last).map(award).collect();
        assert!(
            catalogue.keep_awards(&batch).expect("kept").is_empty(),
            "everybody is somebody else"
        );
        catalogue
            .mark_written(batch.iter().map(|award| award.row.id.as_str()))
            .expect("marked");
    }
}

/// The same numbers in another order, far apart.
fn mixed(number: u32) -> usize {
    (u64::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 33) as usize
}

fn badge_name(number: usize) -> String {
    format!("{} {}", SKILLS[number / 4 % 16], LEVELS[number % 4])
}

fn badge_of(number: usize) -> BadgeRow {
    BadgeRow {
        id: format!("urn:badge:{number}"),
        content: format!("c{number}"),
        achievement: format!("{{\"name\":\"{}\"}}", badge_name(number)),
        created: "2020-01-01T00:00:00Z".to_owned(),
    }
}

fn award(number: u32) -> SignedAward {
    let mix = mixed(number);
    // A workshop gives one badge; names repeat as names do, and one in a hundred is found nowhere else.
    let badge = mixed(number / CLASS) % 64;
    let (first, last) = (FIRST[mix % 24], LAST[mix / 24 % 20]);
    let rare = if number.is_multiple_of(100) {
        format!(" {}", rare_name(number))
    } else {
        String::new()
    };
    let day = number / 500;
    let awarded = format!(
        "20{:02}-{:02}-{:02}",
        20 + day / 336,
        day / 28 % 12 + 1,
        day % 28 + 1
    );
    let row = AwardRow {
        id: format!("urn:uuid:{}", Uuid::from_u128(u128::from(number) << 64)),
        run: "run".to_owned(),
        issuer: "did:key:z6MkCrowd".to_owned(),
        badge: format!("urn:badge:{badge}"),
        content: format!("c{badge}"),
        design: "d0".to_owned(),
        earner: format!("code:{number}"),
        round: 1,
        label: format!("{first} {last}{rare}"),
        signed: format!("{awarded}T10:00:00Z"),
        awarded,
        format: "png".to_owned(),
        size: 600,
        state: AwardState::Signed,
        folder: format!("/badges/{}", number / CLASS),
        file: format!("{number}.png"),
        sha256: "00".to_owned(),
        supersedes: None,
        workshop: Some(workshop(number).to_string()),
        group: Some(GROUPS[mix / 480 % 5].to_owned()),
    };
    SignedAward {
        row,
        credential: format!("{{\"proof\":\"{}\"}}", "z".repeat(CREDENTIAL)),
    }
}

/// A name of four syllables that few others have.
fn rare_name(number: u32) -> String {
    let syllables = [
        "ka", "ro", "mi", "ten", "sul", "va", "ber", "qui", "dor", "nex", "li", "zam",
    ];
    let mix = mixed(number ^ 0x55AA);
    (0..4)
        .map(|place| syllables[mix / 12_usize.pow(place) % 12])
        .collect()
}

fn document(number: u32) -> Draft {
    let mix = mixed(number + 7);
    let name = badge_name(mix);
    let (kind, body) = match number % 4 {
        0 => (
            Kind::Canvas,
            format!(
                "{{\"answers\":[{{\"wordings\":[{{\"text\":\"They show that {name} can be checked by another person, step by step, \
             with a photograph. {}\"}}]}}]}}",
                rare_name(number)
            ),
        ),
        1 => (
            Kind::Design,
            format!("{{\"name\":\"{name}\",\"layers\":[{{\"content\":{{\"text\":\"{name}\"}}}}]}}"),
        ),
        2 => (
            Kind::Badge,
            format!("{{\"name\":\"{name}\",\"description\":\"For everybody who has done it twice.\"}}"),
        ),
        _ => (
            Kind::Workshop,
            format!("{{\"place\":\"{} Street Library\"}}", LAST[mix % 20]),
        ),
    };
    Draft {
        workshop: Some(workshop(number * CLASS)),
        author: Some(GROUPS[mix % 5].to_owned()),
        state: Some(if mix.is_multiple_of(3) { "done" } else { "draft" }.to_owned()),
        ..Draft::new(kind, format!("{name} {}", LAST[mix / 64 % 20]), body)
    }
}

/// What people type, letter by letter: common and rare words, dates, two words at once, other scripts, and nothing at all.
pub fn typed() -> Vec<String> {
    let words = [
        "amira",
        "müller",
        "soldering",
        "community",
        "master",
        "zoe",
        "qui",
        "lukasz",
        "photography",
        "karomite",
        "2023-05-1",
        "zzz",
        "李",
        "starter",
        "xylophon",
        "anna haddad",
        "chess okafor",
        "maria solder",
        "first aid",
        "tom 2024",
    ];
    let beginnings = words.iter().flat_map(|word| {
        let letters = word.chars().count();
        (1..=letters.min(12)).map(move |most| word.chars().take(most).collect())
    });
    beginnings.collect()
}
