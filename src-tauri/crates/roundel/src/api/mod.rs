//! What the window may ask: one table of commands, each with its request, its answer and the function that answers.
//!
//! [`dispatch`] is the only way in; the Tauri shell and the bridge of development hand on what it returns. The
//! TypeScript of every request and answer is written from the same table into `ui/src/lib/backend/api.ts`; a test fails
//! when that file is stale, having written it anew.
//!
//! To add a command: a request and an answer type that derive `TS`, a function `(&Context, Request) -> Result<Answer,
//! Failure>` in the file of its domain, and a line in the table. Whatever a command keeps is on the disk when it
//! answers; commands run side by side on threads of their own, and nothing is locked while one works.

pub mod advice;
pub mod award;
pub mod backpack;
pub mod canvas;
pub mod check;
pub mod conflicts;
pub mod correct;
pub mod designs;
pub mod desk;
pub mod drives;
pub mod files;
pub mod given;
pub mod home;
pub mod issuers;
pub mod jobs;
pub mod known;
pub mod memory;
pub mod packs;
pub mod parts;
pub mod secret;
pub mod sheet;
pub mod spares;
pub mod stage;
pub mod tools;
mod unlocked;
pub mod wall;
#[cfg(test)]
mod wire;
pub mod works;
pub mod workshop;

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::Serialize;
use serde::de::DeserializeOwned;
use ts_rs::TS;

use crate::failure::{Code, Failure};
use crate::studio::Studio;

/// What commands work with. Shared between threads.
#[derive(Debug)]
pub struct Context {
    studio: Studio,
    drawn: stage::Drawn,
    jobs: jobs::Jobs,
    keys: unlocked::Keys,
    checks: check::Checks,
}

impl Context {
    /// Joins the user's folder with what ships inside the program.
    pub fn new(studio: Studio) -> Self {
        Self {
            studio,
            drawn: stage::Drawn::default(),
            jobs: jobs::Jobs::default(),
            keys: unlocked::Keys::default(),
            checks: check::Checks::default(),
        }
    }

    /// The user's folder.
    pub fn studio(&self) -> &Studio {
        &self.studio
    }
}

/// What a command answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// JSON text.
    Json(String),
    /// A file, such as a PNG.
    Bytes(Vec<u8>),
}

/// An answer that is a file and travels as it is.
#[derive(Debug, TS)]
#[ts(type = "Uint8Array<ArrayBuffer>")]
pub struct Bytes(pub Vec<u8>);

trait Reply {
    fn answer(self) -> Result<Answer, Failure>;
}

impl<T: Serialize> Reply for T {
    fn answer(self) -> Result<Answer, Failure> {
        serde_json::to_string(&self)
            .map(Answer::Json)
            .map_err(|e| Failure::new(Code::Program, e))
    }
}

impl Reply for Bytes {
    fn answer(self) -> Result<Answer, Failure> {
        Ok(Answer::Bytes(self.0))
    }
}

struct Command {
    name: &'static str,
    run: fn(&Context, &str) -> Result<Answer, Failure>,
    #[cfg(test)]
    declare: fn(&mut wire::Module),
}

macro_rules! commands {
    ($($(#[doc = $about:literal])+ $name:ident($request:ty) -> $reply:ty = $function:path;)+) => {
        const COMMANDS: &[Command] = &[$(Command {
            name: stringify!($name),
            run: |context, request| {
                let reply: $reply = $function(context, read::<$request>(stringify!($name), request)?)?;
                reply.answer()
            },
            #[cfg(test)]
            declare: |module| {
                module.command::<$request, $reply>(stringify!($name), concat!($($about),+));
            },
        }),+];
    };
}

commands! {
    /// What this program is called in a report.
    program(()) -> home::Program = home::program;
    /// The languages that somebody added to the user's folder.
    languages(()) -> Vec<home::Language> = home::languages;
    /// What the window asked to be remembered under a name.
    remembered(memory::MemoryName) -> Option<String> = memory::remembered;
    /// Remembers a text under a name, on this laptop only.
    remember(memory::Memory) -> () = memory::remember;
    /// How far a job is; null before it has begun and after it has ended.
    job(jobs::WhichJob) -> Option<jobs::Progress> = jobs::job;
    /// Asks a job to end early.
    stop_job(jobs::WhichJob) -> () = jobs::stop_job;
    /// What was made here, the newest first.
    works(works::WhichWorks) -> Vec<works::Work> = works::works;
    /// The workshops whose works are here.
    workshops(()) -> Vec<works::WorkshopCard> = works::workshops;
    /// Takes a pack in.
    take_in_pack(packs::PackFile) -> packs::PackTaken = packs::take_in;
    /// Opens the sample workshop. Answers its id.
    open_sample(()) -> String = packs::open_sample;
    /// The sticks that are plugged in.
    drives(()) -> Vec<crate::drives::Drive> = drives::drives;
    /// Takes a stick out of use. Answers when it can be pulled.
    eject(drives::WhichDrive) -> () = drives::eject;
    /// Whether what Roundel put on a stick is whole.
    check_stick(drives::CheckStick) -> crate::drives::Checked = drives::check;
    /// Begins a workshop.
    new_workshop(workshop::NewWorkshop) -> workshop::WorkshopPlan = workshop::begin;
    /// What a facilitator decided about a workshop.
    workshop(workshop::WhichWorkshop) -> workshop::WorkshopPlan = workshop::plan;
    /// Changes what a facilitator decided. Answers how it reads now.
    plan_workshop(workshop::WorkshopPlan) -> workshop::WorkshopPlan = workshop::change;
    /// The issuers whose card can go with a workshop.
    issuer_cards(()) -> Vec<workshop::IssuerCard> = workshop::issuer_cards;
    /// Writes a pack onto a stick and reads it back.
    write_pack(desk::PackOut) -> desk::PackWritten = desk::write_pack;
    /// The packs on a stick. Nothing is taken in.
    packs_on(desk::PacksIn) -> Vec<desk::PackFound> = desk::packs;
    /// Takes in the packs on a stick.
    collect(desk::PacksIn) -> desk::Collected = desk::collect;
    /// Who of a workshop has brought something, and who has not.
    attendance(workshop::WhichWorkshop) -> desk::Attendance = desk::attendance;
    /// What two laptops changed, as long as nobody has chosen.
    conflicts(()) -> Vec<conflicts::ConflictCard> = conflicts::conflicts;
    /// Chooses between two states. Answers with the other one.
    settle_conflict(conflicts::Settle) -> conflicts::Settled = conflicts::settle;
    /// Makes a kept state the document again.
    take_state(conflicts::WhichState) -> conflicts::Settled = conflicts::restore;
    /// What hangs on the wall of a workshop, and the board beside it.
    wall(wall::WhichWall) -> wall::Wall = wall::wall;
    /// Sticks something onto a work on the wall, or takes it off.
    stick_on(wall::StickOn) -> () = wall::stick;
    /// Puts an answer to a closing question on the board.
    note_on_board(wall::BoardNote) -> () = wall::note;
    /// A wall as a PDF.
    print_wall(wall::PrintWall) -> Bytes = wall::print;
    /// An id for a new document.
    new_id(()) -> String = works::new_id;
    /// A design as a PNG.
    work_picture(works::WorkPicture) -> Bytes = works::picture;
    /// Puts a work away.
    put_away(works::WhichWork) -> () = works::put_away;
    /// Takes a work out again.
    take_out(works::WhichWork) -> () = works::take_out;

    /// The issuers whose keys are here, the oldest first.
    issuers(()) -> Vec<issuers::IssuerState> = issuers::issuers;
    /// An issuer, and whether its key is unlocked.
    issuer_state(issuers::WhichIssuer) -> issuers::IssuerState = issuers::issuer_state;
    /// Makes an issuer; its key is unlocked.
    make_issuer(issuers::NewIssuer) -> issuers::IssuerState = issuers::make;
    /// Unlocks the key of an issuer, until somebody locks it or nobody has used it for a quarter of an hour.
    unlock_issuer(issuers::UnlockIssuer) -> issuers::IssuerState = issuers::unlock;
    /// Locks the key of an issuer.
    lock_issuer(issuers::WhichIssuer) -> issuers::IssuerState = issuers::lock;
    /// Writes the spare file of a key into a folder, which should be on another stick.
    write_spare(spares::SpareFile) -> spares::SpareWritten = spares::write;
    /// The 24 words of a key, which must be unlocked. They are shown once, and kept nowhere.
    spare_words(issuers::WhichIssuer) -> Vec<String> = spares::words;
    /// Remembers that somebody has the words on paper, and has typed some of them back.
    prove_words(spares::TypedWords) -> issuers::IssuerState = spares::prove;
    /// Brings an issuer back from its spare file; its key is unlocked.
    restore_issuer(spares::RestoreFile) -> issuers::IssuerState = spares::restore_file;
    /// Brings an issuer back from its words; its key is unlocked.
    restore_issuer_words(spares::RestoreWords) -> issuers::IssuerState = spares::restore_words;
    /// The public card of an issuer, as a file for others.
    issuer_card(issuers::WhichIssuer) -> Bytes = known::card_file;
    /// The issuers of elsewhere that somebody has vouched for, by their names.
    known_issuers(()) -> Vec<known::KnownCard> = known::known_issuers;
    /// Opens a file of an issuer: shows its card, or takes in the list of what it took back.
    open_issuer_file(files::TextFile) -> known::IssuerFile = known::open;
    /// Vouches for an issuer.
    know_issuer(known::Vouch) -> known::KnownCard = known::know;
    /// Vouches for an issuer no more.
    forget_issuer(issuers::WhichIssuer) -> () = known::forget;
    /// Finds awards, the newest first.
    find_awards(given::FindAwards) -> Vec<given::GivenAward> = given::find;
    /// Takes an award back. Answers the list that says so.
    revoke_award(given::RevokeAward) -> known::ListCard = given::revoke;
    /// Gives an award again, corrected; the wrong one is superseded.
    correct_award(correct::CorrectAward) -> correct::CorrectedAward = correct::correct;
    /// The newest list of what an issuer took back; null where there is none here.
    revocations(issuers::WhichIssuer) -> Option<known::ListCard> = known::list;
    /// Signs the next list of an issuer, which says how things are now.
    renew_revocations(issuers::WhichIssuer) -> known::ListCard = given::renew;
    /// The newest list of an issuer, as a file for others.
    revocations_file(issuers::WhichIssuer) -> Bytes = given::list_file;

    /// The worksheets to begin with.
    canvas_templates(canvas::InLanguage) -> Vec<canvas::TemplateCard> = canvas::templates;
    /// Begins a canvas.
    new_canvas(canvas::NewCanvas) -> sheet::Worksheet = canvas::begin;
    /// A canvas.
    canvas(canvas::WhichCanvas) -> sheet::Worksheet = canvas::open;
    /// Takes what somebody wrote into a box.
    answer(canvas::Say) -> sheet::Worksheet = canvas::answer;
    /// Keeps a state of a canvas for ever.
    keep_canvas(canvas::KeepCanvas) -> sheet::Worksheet = canvas::keep;
    /// Begins a canvas with what another one says.
    copy_canvas(canvas::CopyCanvas) -> sheet::Worksheet = canvas::copy;

    /// Everything there is to say about one badge.
    check_one(check::CheckOne) -> check::CheckedBadge = check::check_one;
    /// Looks through files and folders, and makes them the list.
    check_files(check::CheckFiles) -> check::CheckedCounts = check::check_files;
    /// Looks at dropped files and adds them to the list.
    check_dropped(check::CheckDropped) -> check::CheckedCounts = check::check_dropped;
    /// Some rows of the list.
    checked(check::WhichChecked) -> check::CheckedPage = check::checked;
    /// The list as a file.
    checked_table(check::TableOf) -> Bytes = check::checked_table;
    /// Every badge in the backpack, judged today, the newest first.
    backpack(()) -> Vec<backpack::BackpackBadge> = backpack::backpack;
    /// Takes badges into the backpack.
    keep_badges(backpack::KeepBadges) -> backpack::BadgesKept = backpack::keep_badges;
    /// Changes what is said to a badge in the backpack.
    change_kept(backpack::ChangeKept) -> () = backpack::change_kept;
    /// Removes a declined badge for good.
    remove_kept(backpack::WhichKept) -> () = backpack::remove_kept;
    /// The file of a badge, byte for byte as it came.
    kept_file(backpack::WhichKept) -> Bytes = backpack::kept_file;
    /// The picture of a badge as an address that holds it; null where it has none.
    kept_picture(backpack::WhichKept) -> Option<String> = backpack::kept_picture;
    /// The badges that are shown, as one HTML file.
    backpack_page(backpack::PageOf) -> Bytes = backpack::backpack_page;

    /// The starters that suit the answers, the best first.
    starters(parts::Questions) -> Vec<parts::StarterCard> = parts::starters;
    /// A starter's design, to be changed.
    starter(parts::ByWord) -> crate::art::design::Design = parts::starter;
    /// A starter as a PNG.
    starter_picture(parts::StarterPicture) -> Bytes = parts::starter_picture;
    /// Every palette.
    palettes(()) -> Vec<crate::art::palette::Palette> = parts::palettes;
    /// A design in other colours.
    recolour(stage::Recolour) -> crate::art::design::Design = stage::recolour;
    /// Every shape, as a layer and as a small picture.
    shapes(parts::Colours) -> Vec<parts::Part> = parts::shapes;
    /// Every ribbon, with these words on it.
    ribbons(parts::RibbonWords) -> Vec<parts::Part> = parts::ribbons;
    /// Every pattern, as a fill and as a small picture.
    patterns(parts::Colours) -> Vec<parts::PatternCard> = parts::patterns;
    /// The font families, with the weights each has.
    fonts(()) -> Vec<parts::FontFamily> = parts::fonts;
    /// Emblems for words in a language, the best first.
    emblems(parts::EmblemSearch) -> Vec<parts::EmblemCard> = parts::emblems;
    /// The picture as SVG, where its layers are, and what shows that it is unfinished.
    compose(stage::ShowDesign) -> stage::Composed = stage::compose;
    /// The picture as it is issued: a PNG.
    draw(stage::Draw) -> Bytes = stage::draw;
    /// Everything that is unfinished, with the fixes that work. Takes far longer than `compose`.
    check(stage::Compose) -> Vec<crate::art::problem::Problem> = stage::check;
    /// The design after the fix of the problem at this place of `check`.
    mend(stage::Mend) -> crate::art::design::Design = stage::mend;
    /// A sentence that says what a design shows, for its maker to correct.
    describe(stage::Compose) -> String = stage::describe;
    /// A smooth stroke of what a pen did; null where it was nowhere.
    stroke(tools::PenSamples) -> Option<crate::art::design::PenStroke> = tools::stroke;
    /// A picture file made safe, and the colours in it.
    take_picture(tools::PictureFile) -> tools::TakenPicture = tools::take_picture;
    /// The ink off a photographed drawing, without the paper.
    take_drawing(tools::PictureFile) -> tools::TakenPicture = tools::take_drawing;
    /// Another design of the same badge, by the dice.
    throw(tools::Throw) -> crate::art::design::Design = tools::throw;
    /// One level of a design, as a design without levels.
    level(tools::OneLevel) -> crate::art::design::Design = tools::level;

    /// A design of the catalogue with what was done to it; null where nobody has drawn yet.
    open_design(designs::WhichDesign) -> Option<designs::OpenDesign> = designs::open_design;
    /// Keeps a step of a design, making its document if there is none. Answers when it was changed.
    keep_design(designs::KeepDesign) -> String = designs::keep_design;
    /// Goes back or forth in the steps of a design. Answers when it was changed.
    go_design(designs::GoDesign) -> String = designs::go_design;
    /// The states of a design that were kept, the newest first.
    design_versions(designs::WhichDesign) -> Vec<designs::DesignVersion> = designs::design_versions;
    /// Keeps the present state of a design.
    keep_design_version(designs::KeepVersion) -> () = designs::keep_design_version;
    /// A state of a design that was kept.
    design_version(designs::WhichDesign) -> crate::art::design::Design = designs::design_version;
    /// A picture of a state that was kept, as a PNG.
    version_picture(designs::VersionPicture) -> Bytes = designs::version_picture;

    /// The badges that can be given, and those that lack something.
    badges_to_give(award::WhichBadges) -> Vec<award::BadgeToGive> = award::badges;
    /// The people of a class list, as it is to be read.
    read_class(award::class::ReadClass) -> award::class::Class = award::class::read_class;
    /// What would be given; nothing is done.
    foresee_giving(award::give::WhatToGive) -> Vec<award::give::Foreseen> = award::give::foresee;
    /// Gives badges into a folder. A job.
    give_badges(award::give::Give) -> award::give::Given = award::give::give;
    /// What was given on this laptop, the newest first.
    past_givings(()) -> Vec<award::past::PastGiving> = award::past::past_givings;
    /// The badges of one such giving.
    past_giving(award::past::WhichRun) -> Vec<award::past::PastAward> = award::past::past_giving;
}

fn read<T: DeserializeOwned>(name: &str, request: &str) -> Result<T, Failure> {
    serde_json::from_str(request).map_err(|e| {
        Failure::new(
            Code::Program,
            format!("the request {name} cannot be understood: {e}"),
        )
    })
}

/// Answers one request of the window. Takes as long as the work takes: call it off the main thread.
///
/// # Errors
/// What the command says went wrong; [`Code::Program`] when there is no such command, the request has another form, or
/// the command ended by a mistake of the program.
pub fn dispatch(context: &Context, name: &str, request: &str) -> Result<Answer, Failure> {
    let command = COMMANDS
        .iter()
        .find(|command| command.name == name)
        .ok_or_else(|| Failure::new(Code::Program, format!("there is no command {name}")))?;
    // What a command changes is either on the disk as a whole or not at all, so a panic leaves nothing half done.
    catch_unwind(AssertUnwindSafe(|| (command.run)(context, request))).unwrap_or_else(|_| {
        Err(
            Failure::new(Code::Program, format!("Roundel made a mistake in {name}"))
                .hint("What was kept before is still there. Try again, or go another way."),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::Clock;

    fn context() -> (tempfile::TempDir, Context) {
        let home = tempfile::tempdir().expect("a folder for the test");
        let studio = Studio::open(home.path(), Clock::System).expect("an empty folder becomes a studio");
        (home, Context::new(studio))
    }

    #[test]
    fn a_starter_is_composed_and_drawn() {
        let (_home, context) = context();
        let Ok(Answer::Json(design)) = dispatch(&context, "starter", r#"{ "word": "maker" }"#) else {
            panic!("maker is a starter");
        };
        let request = format!(r#"{{ "design": {design}, "size": 64 }}"#);
        let Ok(Answer::Bytes(png)) = dispatch(&context, "draw", &request) else {
            panic!("a starter can be drawn");
        };
        assert!(png.starts_with(b"\x89PNG"), "a picture travels as a file");
        let Ok(Answer::Json(composed)) =
            dispatch(&context, "compose", &format!(r#"{{ "design": {design} }}"#))
        else {
            panic!("a starter can be composed");
        };
        assert!(
            composed.contains("<svg"),
            "the stage shows SVG while a gesture lasts"
        );
    }

    #[test]
    fn what_is_asked_wrongly_is_a_failure() {
        let (_home, context) = context();
        for (name, request, code) in [
            ("nothing", "null", Code::Program),
            ("draw", "{}", Code::Program),
            ("draw", "nonsense", Code::Program),
            (
                "draw",
                r#"{ "design": { "version": 1 }, "size": 64 }"#,
                Code::Design,
            ),
            ("starter", r#"{ "word": "nobody" }"#, Code::Design),
        ] {
            let failure = dispatch(&context, name, request).expect_err("nobody answers that");
            assert_eq!(failure.code, code, "{name} {request}: {}", failure.message);
        }
    }

    #[test]
    fn names_are_unique() {
        let mut names: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(
            names.len(),
            COMMANDS.len(),
            "the second of two would never be reached"
        );
    }
}
