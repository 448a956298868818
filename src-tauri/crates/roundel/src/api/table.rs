//! The table of commands: what the window may ask, by domain.

#[cfg(test)]
use super::wire;
use super::{
    Answer, Bytes, Context, Reply, award, backpack, canvas, check, conflicts, correct, designs, desk, drives,
    files, given, home, issuers, jobs, known, memory, packs, palettes, parts, read, sheet, signers, spares,
    stage, tools, wall, works, workshop,
};
use crate::failure::Failure;

/// A command of the window.
pub(super) struct Command {
    /// By which the page asks for it.
    pub(super) name: &'static str,
    /// Answers a request in JSON.
    pub(super) run: fn(&Context, &str) -> Result<Answer, Failure>,
    #[cfg(test)]
    /// Writes its types down.
    pub(super) declare: fn(&mut wire::Module),
}

macro_rules! commands {
    ($($(#[doc = $about:literal])+ $name:ident($request:ty) -> $reply:ty = $function:path;)+) => {
        /// Every command.
        pub(super) const COMMANDS: &[Command] = &[$(Command {
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
    /// Has a note on the board say something else, or takes it down.
    change_note(wall::ChangeNote) -> () = wall::change_note;
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
    /// Whom an issuer has appointed to sign for it, the newest first.
    signers(issuers::WhichIssuer) -> Vec<signers::SignerCard> = signers::all;
    /// Appoints somebody who hands out a card.
    appoint_signer(signers::AppointSigner) -> signers::SignerCard = signers::appoint;
    /// The file by which a signer knows that they are one.
    signer_file(signers::WhichSigner) -> Bytes = signers::file;
    /// Ends the appointments of a signer. Answers the list that says so.
    dismiss_signer(signers::DismissSigner) -> known::ListCard = signers::dismiss;
    /// Lets an issuer sign for itself again.
    resign(issuers::WhichIssuer) -> signers::Resigned = signers::resign;
    /// Opens a file of an issuer: shows its card, or takes in its list or its word that somebody here signs for it.
    open_issuer_file(files::TextFile) -> known::IssuerFile = known::open;
    /// Vouches for an issuer.
    know_issuer(known::Vouch) -> known::KnownCard = known::know;
    /// Vouches for an issuer no more.
    forget_issuer(issuers::WhichIssuer) -> () = known::forget;
    /// Finds awards, the newest first.
    find_awards(given::FindAwards) -> Vec<given::GivenAward> = given::find;
    /// Takes an award back. Answers the list that says so.
    revoke_award(given::RevokeAward) -> known::ListCard = given::revoke;
    /// What the people of a giving hold of it. A job.
    held_of_giving(award::past::WhichRun) -> Vec<given::GivenAward> = given::held;
    /// Writes badges that were given before into another folder.
    write_again(given::WriteAgain) -> given::WrittenAgain = given::write_again;
    /// Gives an award again, corrected; the wrong one is superseded.
    correct_award(correct::CorrectAward) -> correct::CorrectedAward = correct::correct;
    /// The newest list of what an issuer took back; null where there is none here.
    revocations(issuers::WhichIssuer) -> Option<known::ListCard> = known::list;
    /// Signs the next list of an issuer, which says how things are now.
    renew_revocations(issuers::WhichIssuer) -> known::ListCard = given::renew;
    /// The newest list of an issuer with the badges that it names, to be printed; null where there is none here.
    taken_back(issuers::WhichIssuer) -> Option<given::TakenBack> = given::taken_back;
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
    /// The badges that are shown, as a PDF.
    print_backpack(backpack::PrintBackpack) -> Bytes = backpack::print_backpack;

    /// The starters that suit the answers, the best first.
    starters(parts::Questions) -> Vec<parts::StarterCard> = parts::starters;
    /// A starter's design, to be changed.
    starter(parts::ByWord) -> crate::art::design::Design = parts::starter;
    /// A starter as a PNG.
    starter_picture(parts::StarterPicture) -> Bytes = parts::starter_picture;
    /// The palettes to choose from, those of the workshop first.
    palettes(palettes::WhichPalettes) -> Vec<palettes::PaletteCard> = palettes::palettes;
    /// Keeps colours for a workshop.
    keep_palette(palettes::NewPalette) -> palettes::PaletteCard = palettes::keep_palette;
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
    /// What emblems show, in a language; empty where there is no word for one.
    emblem_names(parts::EmblemNames) -> Vec<String> = parts::emblem_names;
    /// The picture as SVG, where its layers are, and what shows that it is unfinished.
    compose(stage::ShowDesign) -> stage::Composed = stage::compose;
    /// The picture as it is issued: a PNG.
    draw(stage::Draw) -> Bytes = stage::draw;
    /// Everything that is unfinished, with the fixes that work. Takes far longer than `compose`.
    check(stage::Compose) -> Vec<crate::art::problem::Problem> = stage::check;
    /// The design after the fix of the problem at this place of `check`.
    mend(stage::Mend) -> crate::art::design::Design = stage::mend;
    /// A sentence that says what a design shows, for its maker to correct.
    describe(stage::Compose) -> stage::Described = stage::describe;
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
    /// The people of a class list, as it is to be read. A job.
    read_class(award::class::ReadClass) -> award::class::Class = award::class::read_class;
    /// What would be given; nothing is done.
    foresee_giving(award::give::Foresee) -> Vec<award::give::Foreseen> = award::give::foresee;
    /// Gives badges into a folder. A job.
    give_badges(award::give::Give) -> award::give::Given = award::give::give;
    /// Puts the words of the window's language into a receipt beside the badges.
    word_receipt(award::receipts::WordReceipt) -> () = award::receipts::word_receipt;
    /// What was given on this laptop, the newest first.
    past_givings(()) -> Vec<award::past::PastGiving> = award::past::past_givings;
    /// The badges of one such giving. A job.
    past_giving(award::past::WhichRun) -> Vec<award::past::PastAward> = award::past::past_giving;
}
