// Written by `cargo test -p roundel api` from the command table in src-tauri/crates/roundel/src/api/table.rs.

/** Every command, with its request and its answer. */
export interface Commands {
  /** What this program is called in a report. */
  program: { request: null; reply: Program };
  /** The languages that somebody added to the user's folder. */
  languages: { request: null; reply: Array<Language> };
  /** What the window asked to be remembered under a name. */
  remembered: { request: MemoryName; reply: string | null };
  /** Remembers a text under a name, on this laptop only. */
  remember: { request: Memory; reply: null };
  /** How far a job is; null before it has begun and after it has ended. */
  job: { request: WhichJob; reply: Progress | null };
  /** Asks a job to end early. */
  stop_job: { request: WhichJob; reply: null };
  /** What was made here, the newest first. */
  works: { request: WhichWorks; reply: Array<Work> };
  /** The workshops whose works are here. */
  workshops: { request: null; reply: Array<WorkshopCard> };
  /** Takes a pack in. */
  take_in_pack: { request: PackFile; reply: PackTaken };
  /** Opens the sample workshop. Answers its id. */
  open_sample: { request: null; reply: string };
  /** The sticks that are plugged in. */
  drives: { request: null; reply: Array<Drive> };
  /** Takes a stick out of use. Answers when it can be pulled. */
  eject: { request: WhichDrive; reply: null };
  /** Whether what Roundel put on a stick is whole. */
  check_stick: { request: CheckStick; reply: Checked };
  /** Begins a workshop. */
  new_workshop: { request: NewWorkshop; reply: WorkshopPlan };
  /** What a facilitator decided about a workshop. */
  workshop: { request: WhichWorkshop; reply: WorkshopPlan };
  /** Changes what a facilitator decided. Answers how it reads now. */
  plan_workshop: { request: WorkshopPlan; reply: WorkshopPlan };
  /** The issuers whose card can go with a workshop. */
  issuer_cards: { request: null; reply: Array<IssuerCard> };
  /** Writes a pack onto a stick and reads it back. */
  write_pack: { request: PackOut; reply: PackWritten };
  /** The packs on a stick. Nothing is taken in. */
  packs_on: { request: PacksIn; reply: Array<PackFound> };
  /** Takes in the packs on a stick. */
  collect: { request: PacksIn; reply: Collected };
  /** Who of a workshop has brought something, and who has not. */
  attendance: { request: WhichWorkshop; reply: Attendance };
  /** What two laptops changed, as long as nobody has chosen. */
  conflicts: { request: null; reply: Array<ConflictCard> };
  /** Chooses between two states. Answers with the other one. */
  settle_conflict: { request: Settle; reply: Settled };
  /** Makes a kept state the document again. */
  take_state: { request: WhichState; reply: Settled };
  /** What hangs on the wall of a workshop, and the board beside it. */
  wall: { request: WhichWall; reply: Wall };
  /** Sticks something onto a work on the wall, or takes it off. */
  stick_on: { request: StickOn; reply: null };
  /** Puts an answer to a closing question on the board. */
  note_on_board: { request: BoardNote; reply: null };
  /** Has a note on the board say something else, or takes it down. */
  change_note: { request: ChangeNote; reply: null };
  /** A wall as a PDF. */
  print_wall: { request: PrintWall; reply: Bytes };
  /** An id for a new document. */
  new_id: { request: null; reply: string };
  /** A design as a PNG. */
  work_picture: { request: WorkPicture; reply: Bytes };
  /** Puts a work away. */
  put_away: { request: WhichWork; reply: null };
  /** Takes a work out again. */
  take_out: { request: WhichWork; reply: null };
  /** The issuers whose keys are here, the oldest first. */
  issuers: { request: null; reply: Array<IssuerState> };
  /** An issuer, and whether its key is unlocked. */
  issuer_state: { request: WhichIssuer; reply: IssuerState };
  /** Makes an issuer; its key is unlocked. */
  make_issuer: { request: NewIssuer; reply: IssuerState };
  /** Unlocks the key of an issuer, until somebody locks it or nobody has used it for a quarter of an hour. */
  unlock_issuer: { request: UnlockIssuer; reply: IssuerState };
  /** Locks the key of an issuer. */
  lock_issuer: { request: WhichIssuer; reply: IssuerState };
  /** Writes the spare file of a key into a folder, which should be on another stick. */
  write_spare: { request: SpareFile; reply: SpareWritten };
  /** The 24 words of a key, which must be unlocked. They are shown once, and kept nowhere. */
  spare_words: { request: WhichIssuer; reply: Array<string> };
  /** Remembers that somebody has the words on paper, and has typed some of them back. */
  prove_words: { request: TypedWords; reply: IssuerState };
  /** Brings an issuer back from its spare file; its key is unlocked. */
  restore_issuer: { request: RestoreFile; reply: IssuerState };
  /** Brings an issuer back from its words; its key is unlocked. */
  restore_issuer_words: { request: RestoreWords; reply: IssuerState };
  /** The public card of an issuer, as a file for others. */
  issuer_card: { request: WhichIssuer; reply: Bytes };
  /** The issuers of elsewhere that somebody has vouched for, by their names. */
  known_issuers: { request: null; reply: Array<KnownCard> };
  /** Whom an issuer has appointed to sign for it, the newest first. */
  signers: { request: WhichIssuer; reply: Array<SignerCard> };
  /** Appoints somebody who hands out a card. */
  appoint_signer: { request: AppointSigner; reply: SignerCard };
  /** The file by which a signer knows that they are one. */
  signer_file: { request: WhichSigner; reply: Bytes };
  /** Ends the appointments of a signer. Answers the list that says so. */
  dismiss_signer: { request: DismissSigner; reply: ListCard };
  /** Lets an issuer sign for itself again. */
  resign: { request: WhichIssuer; reply: Resigned };
  /** Opens a file of an issuer: shows its card, or takes in its list or its word that somebody here signs for it. */
  open_issuer_file: { request: TextFile; reply: IssuerFile };
  /** Vouches for an issuer. */
  know_issuer: { request: Vouch; reply: KnownCard };
  /** Vouches for an issuer no more. */
  forget_issuer: { request: WhichIssuer; reply: null };
  /** Finds awards, the newest first. */
  find_awards: { request: FindAwards; reply: Array<GivenAward> };
  /** Takes an award back. Answers the list that says so. */
  revoke_award: { request: RevokeAward; reply: ListCard };
  /** What the people of a giving hold of it. A job. */
  held_of_giving: { request: WhichRun; reply: Array<GivenAward> };
  /** Writes badges that were given before into another folder. */
  write_again: { request: WriteAgain; reply: WrittenAgain };
  /** Gives an award again, corrected; the wrong one is superseded. */
  correct_award: { request: CorrectAward; reply: CorrectedAward };
  /** The newest list of what an issuer took back; null where there is none here. */
  revocations: { request: WhichIssuer; reply: ListCard | null };
  /** Signs the next list of an issuer, which says how things are now. */
  renew_revocations: { request: WhichIssuer; reply: ListCard };
  /** The newest list of an issuer with the badges that it names, to be printed; null where there is none here. */
  taken_back: { request: WhichIssuer; reply: TakenBack | null };
  /** The newest list of an issuer, as a file for others. */
  revocations_file: { request: WhichIssuer; reply: Bytes };
  /** The worksheets to begin with. */
  canvas_templates: { request: InLanguage; reply: Array<TemplateCard> };
  /** Begins a canvas. */
  new_canvas: { request: NewCanvas; reply: Worksheet };
  /** A canvas. */
  canvas: { request: WhichCanvas; reply: Worksheet };
  /** Takes what somebody wrote into a box. */
  answer: { request: AnswerText; reply: Worksheet };
  /** Keeps a state of a canvas for ever. */
  keep_canvas: { request: KeepCanvas; reply: Worksheet };
  /** Begins a canvas with what another one says. */
  copy_canvas: { request: CopyCanvas; reply: Worksheet };
  /** Everything there is to say about one badge. */
  check_one: { request: CheckOne; reply: CheckedBadge };
  /** Looks through files and folders, and makes them the list. */
  check_files: { request: CheckFiles; reply: CheckedCounts };
  /** Looks at dropped files and adds them to the list. */
  check_dropped: { request: CheckDropped; reply: CheckedCounts };
  /** Some rows of the list. */
  checked: { request: WhichChecked; reply: CheckedPage };
  /** The list as a file. */
  checked_table: { request: TableOf; reply: Bytes };
  /** Every badge in the backpack, judged today, the newest first. */
  backpack: { request: null; reply: Array<BackpackBadge> };
  /** Takes badges into the backpack. */
  keep_badges: { request: KeepBadges; reply: BadgesKept };
  /** Changes what is said to a badge in the backpack. */
  change_kept: { request: ChangeKept; reply: null };
  /** Removes a declined badge for good. */
  remove_kept: { request: WhichKept; reply: null };
  /** The file of a badge, byte for byte as it came. */
  kept_file: { request: WhichKept; reply: Bytes };
  /** The picture of a badge as an address that holds it; null where it has none. */
  kept_picture: { request: WhichKept; reply: string | null };
  /** The badges that are shown, as one HTML file. */
  backpack_page: { request: PageOf; reply: Bytes };
  /** The badges that are shown, as a PDF. */
  print_backpack: { request: PrintBackpack; reply: Bytes };
  /** The starters that suit the answers, the best first. */
  starters: { request: Questions; reply: Array<StarterCard> };
  /** A starter's design, to be changed. */
  starter: { request: ByWord; reply: Design };
  /** A starter as a PNG. */
  starter_picture: { request: StarterPicture; reply: Bytes };
  /** The palettes to choose from, those of the workshop first. */
  palettes: { request: WhichPalettes; reply: Array<PaletteCard> };
  /** Keeps colours for a workshop. */
  keep_palette: { request: NewPalette; reply: PaletteCard };
  /** A design in other colours. */
  recolour: { request: Recolour; reply: Design };
  /** Every shape, as a layer and as a small picture. */
  shapes: { request: Colours; reply: Array<Part> };
  /** Every ribbon, with these words on it. */
  ribbons: { request: RibbonWords; reply: Array<Part> };
  /** Every pattern, as a fill and as a small picture. */
  patterns: { request: Colours; reply: Array<PatternCard> };
  /** The font families, with the weights each has. */
  fonts: { request: null; reply: Array<FontFamily> };
  /** Emblems for words in a language, the best first. */
  emblems: { request: EmblemSearch; reply: Array<EmblemCard> };
  /** What emblems show, in a language; empty where there is no word for one. */
  emblem_names: { request: EmblemNames; reply: Array<string> };
  /** The picture as SVG, where its layers are, and what shows that it is unfinished. */
  compose: { request: ShowDesign; reply: Composed };
  /** The picture as it is issued: a PNG. */
  draw: { request: Draw; reply: Bytes };
  /** Everything that is unfinished, with the fixes that work. Takes far longer than `compose`. */
  check: { request: Compose; reply: Array<Problem> };
  /** The design after the fix of the problem at this place of `check`. */
  mend: { request: Mend; reply: Design };
  /** A sentence that says what a design shows, for its maker to correct. */
  describe: { request: Compose; reply: Described };
  /** A smooth stroke of what a pen did; null where it was nowhere. */
  stroke: { request: PenSamples; reply: PenStroke | null };
  /** A picture file made safe, and the colours in it. */
  take_picture: { request: PictureFile; reply: TakenPicture };
  /** The ink off a photographed drawing, without the paper. */
  take_drawing: { request: PictureFile; reply: TakenPicture };
  /** Another design of the same badge, by the dice. */
  throw: { request: Throw; reply: Design };
  /** One level of a design, as a design without levels. */
  level: { request: OneLevel; reply: Design };
  /** A design of the catalogue with what was done to it; null where nobody has drawn yet. */
  open_design: { request: WhichDesign; reply: OpenDesign | null };
  /** Keeps a step of a design, making its document if there is none. Answers when it was changed. */
  keep_design: { request: KeepDesign; reply: string };
  /** Goes back or forth in the steps of a design. Answers when it was changed. */
  go_design: { request: GoDesign; reply: string };
  /** The states of a design that were kept, the newest first. */
  design_versions: { request: WhichDesign; reply: Array<DesignVersion> };
  /** Keeps the present state of a design. */
  keep_design_version: { request: KeepVersion; reply: null };
  /** A state of a design that was kept. */
  design_version: { request: WhichDesign; reply: Design };
  /** A picture of a state that was kept, as a PNG. */
  version_picture: { request: VersionPicture; reply: Bytes };
  /** The badges that can be given, and those that lack something. */
  badges_to_give: { request: WhichBadges; reply: Array<BadgeToGive> };
  /** The people of a class list, as it is to be read. A job. */
  read_class: { request: ReadClass; reply: Class };
  /** What would be given; nothing is done. */
  foresee_giving: { request: Foresee; reply: Array<Foreseen> };
  /** Gives badges into a folder. A job. */
  give_badges: { request: Give; reply: Given };
  /** Puts the words of the window's language into a receipt beside the badges. */
  word_receipt: { request: WordReceipt; reply: null };
  /** What was given on this laptop, the newest first. */
  past_givings: { request: null; reply: Array<PastGiving> };
  /** The badges of one such giving. A job. */
  past_giving: { request: WhichRun; reply: Array<PastAward> };
}

/**
 * Whether an issuer is known on this laptop.
 */
export type Acquaintance = "own" | "known" | "stranger";

/**
 * Something to look at again.
 */
export type Advice = { 
/**
 * What was found.
 */
about: AdviceAbout, 
/**
 * The question; null where it is about all.
 */
question: string | null, 
/**
 * The question of a checklist; of everything else the same in English.
 */
message: string, };

/**
 * What can be found.
 */
export type AdviceAbout = "no-criteria" | "no-verb" | "unseen" | "no-evidence" | "long-sentence" | "too-long" | "checklist" | "only-length";

/**
 * Where a line stands in its box.
 */
export type Align = "start" | "middle" | "end";

/**
 * An answer, and what it said before.
 */
export type AnswerNow = { 
/**
 * Which answer.
 */
id: string, 
/**
 * What it says.
 */
text: string, 
/**
 * What it said before, the newest first.
 */
earlier: Array<EarlierText>, };

/**
 * What somebody writes into a box.
 */
export type AnswerText = { 
/**
 * The canvas.
 */
canvas: string, 
/**
 * The question.
 */
question: string, 
/**
 * Which answer it changes; null gives a new one.
 */
answer: string | null, 
/**
 * The text, in a box with choices the word of the choice; empty takes the answer away.
 */
text: string, };

/**
 * Somebody to be appointed.
 */
export type AppointSigner = { 
/**
 * The identifier of the issuer who appoints.
 */
did: string, 
/**
 * The card of whoever is to sign, as it came.
 */
card: string, 
/**
 * Their name.
 */
name: string, 
/**
 * What they are to the issuer.
 */
role: string, 
/**
 * Their last day: ISO 8601; null for no end.
 */
until: string | null, 
/**
 * The badges that they may give; none for any.
 */
badges: string[], };

/**
 * What of a workshop has come in.
 */
export type Attendance = { 
/**
 * How many seats the workshop has.
 */
of: number, 
/**
 * The seats of which nothing has come.
 */
missing: Array<string>, 
/**
 * How many laptops have brought packs.
 */
laptops: number, 
/**
 * How many works are here: canvases, and designs without one.
 */
works: number, 
/**
 * How many of them are drawn.
 */
drawn: number, };

/**
 * How an award stands.
 */
export type AwardStanding = "given" | "corrected" | "revoked";

/**
 * A badge in the backpack.
 */
export type BackpackBadge = { 
/**
 * Names it here.
 */
id: string, 
/**
 * The name of the file that it came in.
 */
file: string, 
/**
 * What its earner says to it.
 */
keeping: Keeping, 
/**
 * Whether it is on the page.
 */
shown: boolean, 
/**
 * Its group; empty for none.
 */
group: string, 
/**
 * What it comes to today.
 */
overall: Overall, 
/**
 * Its name, as signed; null where nobody is proved to have said it.
 */
name: string | null, 
/**
 * What it stands for, as signed.
 */
description: string | null, 
/**
 * What had to be done, as signed.
 */
criteria: string | null, 
/**
 * The name of its issuer, as signed.
 */
issuer: string | null, 
/**
 * Its earner, as signed.
 */
earner: string | null, 
/**
 * When it was awarded, as signed: ISO 8601.
 */
awarded: string | null, 
/**
 * The badges that it names as belonging with it.
 */
related: Array<RelatedBadge>, };

/**
 * A badge and the rows of those who get it.
 */
export type BadgeAndRows = { 
/**
 * The badge.
 */
badge: string, 
/**
 * The rows of those who get it.
 */
rows: Array<number>, };

/**
 * What came of one badge.
 */
export type BadgeReceipt = { 
/**
 * The badge.
 */
badge: string, 
/**
 * What the badge is called.
 */
name: string, 
/**
 * Who gives it.
 */
issuer: string, 
/**
 * What the class list is called; empty where there was none.
 */
roster: string, 
/**
 * The folder it was put into.
 */
folder: string, 
/**
 * When: ISO 8601 in UTC.
 */
at: string, 
/**
 * Every row.
 */
rows: Array<GivenRow>, 
/**
 * The receipt for people in that folder, in English; null where it could not be put there.
 */
text: string | null, };

/**
 * A badge that can be given, or that lacks something.
 */
export type BadgeToGive = { 
/**
 * Which badge: the id of its canvas, where there is one on this laptop.
 */
badge: string, 
/**
 * Whether its canvas is on this laptop, to be gone on with.
 */
canvas: boolean, 
/**
 * The document of its design, drawn or not.
 */
design: string, 
/**
 * When the design was last changed: ISO 8601 in UTC; null when nobody has drawn yet.
 */
drawn: string | null, 
/**
 * What it is called; empty as long as nobody has said.
 */
name: string, 
/**
 * What it stands for.
 */
about: string, 
/**
 * What the picture shows, for people who do not see it.
 */
alt: string, 
/**
 * Who made it.
 */
author: string | null, 
/**
 * When any of it was last changed: ISO 8601 in UTC.
 */
changed: string, 
/**
 * For how many months it counts; null where nobody has said, or for ever.
 */
months: number | null, 
/**
 * What it lacks, the most important first.
 */
lacks: Array<Lack>, };

/**
 * What came of badges that arrived.
 */
export type BadgesKept = { 
/**
 * The ones that are new here.
 */
new: Array<string>, 
/**
 * How many were here already.
 */
known: number, 
/**
 * The files in which there is no badge.
 */
refused: Array<NotKept>, };

/**
 * A ribbon.
 */
export type Banner = { 
/**
 * Its colour, if it has one.
 */
colour: string | null, 
/**
 * What it says; empty where it says nothing.
 */
words: string, };

/**
 * Light and shade along the inside of the layer's edges, as if it were raised. The light comes from the same side
 * however the layer is turned.
 */
export type Bevel = { 
/**
 * The colour of edges that face the light; its alpha is the strength.
 */
light: Ink, 
/**
 * The colour of edges that face away from it; its alpha is the strength.
 */
shade: Ink, 
/**
 * How far the edge's slope reaches inwards, in units.
 */
width: number, 
/**
 * Where the light comes from, in degrees clockwise from above. Default: -45, the top left.
 */
angle?: number, };

/**
 * A note for the board.
 */
export type BoardNote = { 
/**
 * The workshop.
 */
workshop: string, 
/**
 * The word by which the question is known.
 */
question: string, 
/**
 * The answer.
 */
text: string, 
/**
 * BCP 47, of the answer.
 */
language: string, };

/**
 * One starter.
 */
export type ByWord = { 
/**
 * The word that names it.
 */
word: string, };

/**
 * An answer that is a file and travels as it is.
 */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Why a cell cannot be used.
 */
export type CellFlaw = "long" | "calendar" | "formula";

/**
 * What to change about a badge; what is null stays.
 */
export type ChangeKept = { 
/**
 * Which badge.
 */
id: string, 
/**
 * What its earner says to it.
 */
keeping: Keeping | null, 
/**
 * Whether it is on the page.
 */
shown: boolean | null, 
/**
 * Its group; empty for none.
 */
group: string | null, };

/**
 * What a note on the board shall say.
 */
export type ChangeNote = { 
/**
 * The workshop.
 */
workshop: string, 
/**
 * Which note.
 */
id: string, 
/**
 * Its words, at most 500 letters; none take it down.
 */
text: string, };

/**
 * Dropped files to look at; of many some at a time.
 */
export type CheckDropped = { 
/**
 * Whether they begin a new list.
 */
fresh: boolean, 
/**
 * The files.
 */
files: Array<DroppedFile>, };

/**
 * Files and folders to look through.
 */
export type CheckFiles = { 
/**
 * By what the page follows and stops it.
 */
job: string, 
/**
 * Where they lie.
 */
paths: Array<string>, };

/**
 * One check by itself.
 */
export type CheckLine = { 
/**
 * Its name, such as `signature`.
 */
name: string, 
/**
 * What it came to.
 */
outcome: "not_checked" | "passed" | "warning" | "failed", 
/**
 * What was found and what to do.
 */
said: Array<CheckSaid>, };

/**
 * A badge to look at.
 */
export type CheckOne = { 
/**
 * The file.
 */
file: ShownFile, 
/**
 * Whose it should be; null where nobody asks.
 */
recipient: string | null, };

/**
 * One sentence, to be worded in any language.
 */
export type CheckSaid = { 
/**
 * What it says.
 */
code: CheckSaying, 
/**
 * What it is about, by name. Texts are short, without characters that hide or turn round what stands beside them;
 * instants are written as in ISO 8601.
 */
args: { [name: string]: string }, };

/**
 * What a check says, for programs and for those who word it in their own language. In backquotes stands what it is about: the
 * names of its arguments.
 */
export type CheckSaying = "file-picture" | "file-text" | "file-several" | "file-compressed" | "file-script" | "file-place" | "file-behind-end" | "file-dead" | "text-same" | "text-signed" | "text-no-badge" | "text-damaged" | "text-old-form" | "text-other-kind" | "text-unknown-kind" | "text-lacks" | "text-for-others" | "meaning-defined" | "meaning-uncovered" | "meaning-unknown" | "meaning-own-words" | "contexts-current" | "contexts-older-model" | "contexts-older-edition" | "contexts-wrong" | "contexts-foreign" | "type-badge" | "type-older" | "type-outdated" | "type-endorsement" | "type-other" | "type-part" | "form-good" | "form-wrong" | "form-odd" | "form-further" | "evidence-none" | "result-other" | "key-own" | "key-not-listed" | "key-other-purpose" | "key-unconfirmed" | "key-brought" | "key-not-issuers" | "key-somebody-else" | "key-not-named" | "key-only" | "key-two" | "key-secret" | "key-unprotected" | "key-taken-back" | "key-taken-back-later" | "key-ended" | "key-not-found" | "signature-good" | "signature-none" | "signature-foreign" | "signature-further" | "signature-ended" | "signature-later" | "signature-unknown" | "signature-altered" | "signature-uncovered" | "signature-unsound" | "signature-contradicted" | "signature-unchecked" | "hosted-needless" | "hosted-same" | "hosted-differs" | "hosted-unproved" | "origin-unknown" | "origin-good" | "origin-other" | "page-away" | "page-gone" | "page-wrong" | "page-moved" | "page-claims" | "class-inside" | "class-other" | "class-differs" | "status-no-list" | "status-unusable" | "status-unsure" | "status-revoked" | "status-reason" | "status-suspended" | "status-clear" | "status-clear-unsure" | "status-newer" | "status-message" | "status-listed" | "status-undated" | "status-by-house" | "dates-unclear" | "dates-from" | "dates-until" | "dates-not-yet" | "dates-ended" | "dates-renewal" | "dates-crossed" | "dates-awarded" | "dates-awarded-later" | "dates-no-award" | "dates-endless" | "dates-ends" | "endorsed-by-nobody" | "endorsed-by" | "endorsed-words" | "endorsement-unread" | "endorsement-unconfirmed" | "endorsement-false" | "endorsement-elsewhere" | "appointed-for" | "appointed-other" | "appointed-else" | "appointed-not" | "recipient-unasked" | "recipient-unnamed" | "recipient-theirs" | "recipient-other" | "recipient-other-way" | "recipient-odd" | "picture-unnamed" | "picture-only-text" | "picture-same" | "picture-other" | "no-address" | "unread-kind" | "too-many" | "unchecked-earlier" | "unchecked-signature" | "unchecked-older";

/**
 * A stick, or a folder, to be looked through.
 */
export type CheckStick = { 
/**
 * Where it is found.
 */
path: string, 
/**
 * The job's name.
 */
job: string, };

/**
 * What is on a stick, as it came back from it.
 */
export type Checked = { 
/**
 * How many packs are whole.
 */
packs: number, 
/**
 * How many packs are locked: nobody can tell without what opens them.
 */
locked: number, 
/**
 * How many badges are whole and valid.
 */
badges: number, 
/**
 * How many receipts name only files that are there as they were written.
 */
receipts: number, 
/**
 * How many files are none of Roundel's.
 */
other: number, 
/**
 * What is not as it should be.
 */
faults: Array<Fault>, 
/**
 * Whether everything was looked at; false where somebody stopped it.
 */
complete: boolean, };

/**
 * Everything there is to say about one file.
 */
export type CheckedBadge = { 
/**
 * The name of the file.
 */
name: string, 
/**
 * What it comes to as a whole.
 */
overall: Overall, 
/**
 * Why there is no badge in it; null where there is one.
 */
dead: Dead | null, 
/**
 * The badge that a picture without a badge looks like; null where it is like none that this laptop knows.
 */
resembles: Likeness | null, 
/**
 * The lights; none for a file without a badge.
 */
lights: Array<Light>, 
/**
 * Who is proved to have issued it.
 */
issuer: CheckedIssuer | null, 
/**
 * The badge as JSON, without its envelope; null where there is none.
 */
document: string | null, 
/**
 * What each text of the document that is Markdown says.
 */
prose: { [key in string]: Array<ProseBlock> }, 
/**
 * Whether the document is proved to be its issuer's words.
 */
is_signed: boolean, 
/**
 * The picture, redrawn, as an address that holds it.
 */
picture: string | null, 
/**
 * Until when it counts, where that is signed: ISO 8601.
 */
until: string | null, 
/**
 * From when on it counts, where that is signed: ISO 8601.
 */
from: string | null, 
/**
 * When the list was signed by which it was not taken back: ISO 8601.
 */
listed: string | null, 
/**
 * Every check by itself.
 */
checks: Array<CheckLine>, };

/**
 * How many files came to what.
 */
export type CheckedCounts = { 
/**
 * Every file in the list.
 */
all: number, 
/**
 * Good ones.
 */
good: number, 
/**
 * Those that need a look.
 */
look: number, 
/**
 * Those that are not good.
 */
bad: number, 
/**
 * Those that could not be read.
 */
dead: number, 
/**
 * Files that are no badges and never were, which are not in the list.
 */
passed: number, };

/**
 * Who issued a badge.
 */
export type CheckedIssuer = { 
/**
 * The id, by which issuers are known.
 */
id: string, 
/**
 * The name that it goes by, which anybody can choose.
 */
name: string | null, 
/**
 * Whether it is known here.
 */
acquaintance: Acquaintance, 
/**
 * The six words of its key, to compare with those that it says; null where its id names no key.
 */
words: string | null, 
/**
 * For whom it says that it signs; null where it signs for itself.
 */
organisation: SignedFor | null, };

/**
 * Some rows, and how many there are.
 */
export type CheckedPage = { 
/**
 * The rows.
 */
rows: Array<CheckedRow>, 
/**
 * How many rows are as was asked.
 */
matching: number, 
/**
 * Of the whole list.
 */
counts: CheckedCounts, };

/**
 * A file in the list.
 */
export type CheckedRow = { 
/**
 * Its path, or the name under which it was dropped.
 */
file: string, 
/**
 * Its name alone.
 */
name: string, 
/**
 * Whether it was dropped: then its bytes are not here any more.
 */
dropped: boolean, 
/**
 * What it comes to.
 */
overall: Overall, 
/**
 * Why there is no badge in it.
 */
dead: Dead | null, 
/**
 * The worst light, where one is not as it should be.
 */
why: LightWhy | null, 
/**
 * The first check with a fault, where no light says what is wrong.
 */
fault: string | null, 
/**
 * The name of the badge, as signed.
 */
badge: string | null, 
/**
 * Who earned it, as signed.
 */
earner: string | null, 
/**
 * The name of the issuer, as signed, and of the organisation that has appointed it.
 */
issuer: string | null, 
/**
 * The id of the issuer, as proved.
 */
issuer_id: string | null, 
/**
 * The id of the organisation that has appointed the issuer.
 */
appointed_by: string | null, 
/**
 * When it was awarded, as signed.
 */
awarded: string | null, };

/**
 * Something to choose.
 */
export type ChoiceText = { 
/**
 * How it is answered.
 */
word: string, 
/**
 * What it means.
 */
text: string, };

/**
 * A class.
 */
export type Class = { 
/**
 * What the list is called: its file, or the workshop.
 */
name: string, 
/**
 * The people, in the order of their rows.
 */
people: Array<Person>, 
/**
 * The rows that are nobody.
 */
problems: Array<RowProblem>, 
/**
 * What was recognised; null for seats.
 */
seen: Seen | null, 
/**
 * The sheet that was read, of a workbook.
 */
sheet: string | null, 
/**
 * Whether the real names of the seats are kept on this laptop, behind a passphrase.
 */
names_kept: boolean, };

/**
 * Where a class list comes from.
 */
export type ClassSource = { "from": "dropped", 
/**
 * Its name.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
data: string, } | { "from": "file", 
/**
 * Where it is.
 */
path: string, } | { "from": "text", 
/**
 * What to call it.
 */
name: string, 
/**
 * The text.
 */
text: string, } | { "from": "seats", 
/**
 * Its document.
 */
workshop: string, 
/**
 * What opens the file of real names; null for seats and nicknames.
 */
passphrase: Secret | null, };

/**
 * What came of the packs on a stick.
 */
export type Collected = { 
/**
 * How many packs were taken in.
 */
packs: number, 
/**
 * Of how many works something came that was not here before.
 */
works: number, 
/**
 * How many documents were not here before.
 */
new: number, 
/**
 * How many went on since they were here last.
 */
newer: number, 
/**
 * How many were here already.
 */
known: number, 
/**
 * How many had gone on here too; both states are kept.
 */
conflicts: number, 
/**
 * How many awards were new.
 */
awards: number, 
/**
 * The workshop of the last pack that has one.
 */
workshop: string | null, 
/**
 * Those that were not taken in, and why.
 */
refused: Array<PackFound>, 
/**
 * The laptops whose clocks are wrong.
 */
clocks: Array<WrongClock>, };

/**
 * An sRGB colour with alpha, written `#RRGGBB` or `#RRGGBBAA`.
 */
export type Colour = string;

/**
 * The colours in which parts are shown.
 */
export type Colours = { 
/**
 * The id of a palette.
 */
palette: string, };

/**
 * What a column holds.
 */
export type Column = "name" | "given" | "middle" | "family" | "email" | "code" | "group" | "evidence" | "narrative" | "date";

/**
 * A design.
 */
export type Compose = { 
/**
 * The design.
 */
design: Design, };

/**
 * A design as it is drawn.
 */
export type Composed = { 
/**
 * The whole picture: self-contained, text as outlines, 600 units wide and high.
 */
svg: string, 
/**
 * Where each visible layer is, groups before what they hold.
 */
boxes: Array<LayerBox>, 
/**
 * What shows to be unfinished while drawing; `check` looks closer.
 */
problems: Array<Problem>, 
/**
 * What the picture shows, with the placeholders as they are; empty until somebody wrote it.
 */
alt: string, };

/**
 * A document of which there are two states.
 */
export type ConflictCard = { 
/**
 * Names the other state.
 */
version: string, 
/**
 * The document.
 */
document: string, 
/**
 * What it is.
 */
kind: ConflictKind, 
/**
 * As it is now.
 */
now: StateCard, 
/**
 * As another laptop left it.
 */
other: StateCard, };

/**
 * What there are two states of.
 */
export type ConflictKind = "design" | "canvas" | "other";

/**
 * What a layer is.
 */
export type Content = { "type": "shape" } & Shape | { "type": "emblem" } & Emblem | { "type": "text" } & Text | { "type": "ribbon" } & Ribbon | { "type": "picture" } & PictureFrame | { "type": "pattern" } & Pattern | { "type": "drawing" } & Drawing | { "type": "group" } & Group;

/**
 * A canvas to go on with in a copy.
 */
export type CopyCanvas = { 
/**
 * The canvas.
 */
id: string, 
/**
 * The kept state to begin with; null for what it says now.
 */
kept: string | null, };

/**
 * How the corners of a plate are cut.
 */
export type Corner = "cut" | "hollow" | "notch" | "step" | "point" | "bracket";

/**
 * An award that is to be given again.
 */
export type CorrectAward = { 
/**
 * Names the job.
 */
job: string, 
/**
 * The id of the credential that is wrong.
 */
award: string, 
/**
 * The earner's name as it should be.
 */
name: string, 
/**
 * The day on which it was earned, as it should be.
 */
awarded: string, 
/**
 * The folder for the new badge.
 */
folder: string, };

/**
 * What came of giving an award again.
 */
export type CorrectedAward = { 
/**
 * The file of the new badge; null where there is none.
 */
file: string | null, 
/**
 * Its one row says why there is none.
 */
receipt: FiledReceipt, };

/**
 * Whom to credit, under which licence, found where.
 */
export type Credit = { 
/**
 * The maker's name.
 */
author: string, 
/**
 * The licence, an SPDX identifier where there is one.
 */
licence?: string, 
/**
 * Where it was found: an address or a sentence.
 */
source?: string, };

/**
 * The line that words stand on. An arc is part of the circle in the layer's box (its width counts), which runs
 * through the middle of the capitals.
 */
export type Curve = { "kind": "straight", } | { "kind": "above", 
/**
 * The largest angle the words may take, in degrees.
 */
sweep: number, } | { "kind": "below", 
/**
 * The largest angle the words may take, in degrees.
 */
sweep: number, } | { "kind": "circle", };

/**
 * Why an award cannot have these dates.
 */
export type DateError = { "date": "future", 
/**
 * The date asked for.
 */
awarded: string, 
/**
 * Today's date here.
 */
today: string, } | { "date": "expires-too-early", 
/**
 * The last day asked for.
 */
expires: string, 
/**
 * The award date.
 */
awarded: string, } | { "date": "expired", 
/**
 * The last day asked for.
 */
expires: string, 
/**
 * Today's date here.
 */
today: string, } | { "date": "out-of-range", 
/**
 * The date asked for.
 */
far: string, };

/**
 * Why no badge could be read from a file.
 */
export type Dead = "empty" | "no-badge" | "jpeg" | "other-picture" | "pdf" | "pack" | "archive" | "web-page" | "cut-off" | "damaged" | "too-big" | "wrong-place" | "hidden" | "not-a-badge" | "unreadable";

/**
 * What a design shows.
 */
export type Described = { 
/**
 * One by one, to be said in any language.
 */
shows: Description, 
/**
 * In an English sentence.
 */
english: string, };

/**
 * What a design shows, before it is put into words of a language. Colours have their plain names ([`hue::name`]).
 */
export type Description = { 
/**
 * Its main colour, if it has any.
 */
colour: string | null, 
/**
 * What its shape is called, in English; None when there is none.
 */
shape: string | null, 
/**
 * The colour of its rim, where it differs.
 */
rim: string | null, 
/**
 * What it shows, bottom first.
 */
things: Array<Things>, 
/**
 * The ribbons.
 */
ribbons: Array<Banner>, 
/**
 * The words on it, bottom first.
 */
words: Array<string>, };

/**
 * A badge's artwork.
 */
export type Design = { 
/**
 * Always [`VERSION`] in memory: older documents are upgraded when they are read.
 */
version: number, 
/**
 * What the maker calls the design.
 */
name: string, 
/**
 * What the finished picture shows, for people who do not see it. Empty until somebody wrote it.
 */
alt?: string, 
/**
 * Who made the design as a whole.
 */
credit?: Credit | null, 
/**
 * What it was made from, if it is a remix.
 */
origin?: Origin | null, 
/**
 * Its levels, if it has any.
 */
levels?: Levels | null, 
/**
 * Named colours, in the order in which they are offered.
 */
palette?: Array<Swatch>, 
/**
 * What is drawn, bottom first.
 */
layers: Array<Layer>, };

/**
 * A state of an open design.
 */
export type DesignStep = { 
/**
 * What led to it: a text of the window.
 */
name: string, 
/**
 * The design then.
 */
design: Design, };

/**
 * A state that was kept, of which one can be made again.
 */
export type DesignVersion = { 
/**
 * Which one.
 */
id: string, 
/**
 * When it was kept: ISO 8601 in UTC.
 */
made: string, 
/**
 * What somebody called it.
 */
label: string | null, 
/**
 * Why it was kept: `auto`, `restored`, `issued`, `kept`, `conflict`.
 */
origin: "auto" | "restored" | "issued" | "kept" | "conflict", };

/**
 * A signer whose appointments end.
 */
export type DismissSigner = { 
/**
 * The identifier of the issuer.
 */
did: string, 
/**
 * The identifier of the signer.
 */
signer: string, 
/**
 * Whether their key is lost or stolen, so that nothing that they signed stays good.
 */
key_is_lost: boolean, };

/**
 * The part of a shield that is painted with the accent, by the old names of heraldry.
 */
export type Division = "whole" | "chief" | "base" | "pale" | "fess" | "bend" | "chevron" | "cross" | "saltire" | "half" | "quarters" | "slant";

/**
 * A design at a size.
 */
export type Draw = { 
/**
 * The design.
 */
design: Design, 
/**
 * What the placeholders become in this picture.
 */
words: PlaceholderWords, 
/**
 * The side in px, 32 to 4096; badges are issued at 600.
 */
size: number, };

/**
 * Pen strokes on a square of [`super::SIDE`] units of their own, which is laid onto the layer's box.
 */
export type Drawing = { 
/**
 * The strokes, the first at the bottom; at most [`limits::STROKES`] with [`limits::POINTS`] points together.
 */
strokes: Array<PenStroke>, };

/**
 * A removable drive that can be looked into.
 */
export type Drive = { 
/**
 * What people called it; None where nobody did.
 */
label: string | null, 
/**
 * The folder, or the drive's letter, at which it is found.
 */
path: string, 
/**
 * How much may still be written, in bytes.
 */
free: number, 
/**
 * How much there is in all, in bytes.
 */
total: number, 
/**
 * Whether nothing may be written.
 */
read_only: boolean, 
/**
 * The file system, in the system's word for it, such as `vfat`.
 */
file_system: string, };

/**
 * A file that was dropped.
 */
export type DroppedFile = { 
/**
 * Its name, with the folders that were dropped with it.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
data: string, };

/**
 * Two inks for a picture: black becomes `dark`, white becomes `light`, what lies between is mixed. Transparency stays.
 */
export type Duotone = { 
/**
 * For what is black. Its alpha does not count.
 */
dark: Ink, 
/**
 * For what is white. Its alpha does not count.
 */
light: Ink, };

/**
 * What an answer said once.
 */
export type EarlierText = { 
/**
 * The text.
 */
text: string, 
/**
 * Since when: ISO 8601 in UTC.
 */
at: string, 
/**
 * Who wrote it.
 */
author: string | null, };

/**
 * An icon by name. The layer's fill paints it.
 */
export type Emblem = { 
/**
 * Its name, such as `ph:trophy-duotone`.
 */
icon: string, 
/**
 * The colour of the second zone of a two-zone icon. Without it the zone has the first colour, at a fifth of its strength.
 */
second?: Ink | null, };

/**
 * An emblem that was found. Its paths lie in a square of 256 units.
 */
export type EmblemCard = { 
/**
 * Its name in a design, such as `ph:trophy-duotone`.
 */
icon: string, 
/**
 * What it shows, in the language; empty where there is no word for it.
 */
title: string, 
/**
 * The first zone as SVG path data.
 */
first: string, 
/**
 * The second zone, which lies below the first; empty in a one-zone emblem.
 */
second: string, };

/**
 * Emblems of a design.
 */
export type EmblemNames = { 
/**
 * Their names in the design, such as `ph:trophy-duotone`.
 */
icons: Array<string>, 
/**
 * BCP 47, such as `cy`.
 */
language: string, };

/**
 * What somebody looks for among the emblems.
 */
export type EmblemSearch = { 
/**
 * In English or in the language.
 */
words: string, 
/**
 * BCP 47, such as `cy`.
 */
language: string, 
/**
 * How many are enough; at most 240.
 */
limit: number, };

/**
 * An answer as it could be.
 */
export type ExampleAnswer = { 
/**
 * Where somebody might say so.
 */
setting: Setting, 
/**
 * What they might say.
 */
text: string, };

/**
 * A failure as it is told.
 */
export type Failure = { 
/**
 * The reason, for programs.
 */
code: FailureCode, 
/**
 * What is wrong: a sentence that names the file or the value.
 */
message: string, 
/**
 * What to do about it.
 */
hint?: string, 
/**
 * What happened, where the window has words of its own for it.
 */
reason?: FailureReason, 
/**
 * The name of the file or thing that it is about.
 */
about?: string, 
/**
 * What the system said, in its own words, where they say more than the reason.
 */
said?: string, };

/**
 * The closed set of reasons. Programs may match these, and nothing else of a failure.
 */
export type FailureCode = "usage" | "file" | "catalogue" | "catalogue-newer" | "passphrase" | "key" | "issuer" | "badge" | "award" | "canvas" | "workshop" | "names" | "pack" | "design" | "roster" | "clock" | "dates" | "bake" | "interrupted" | "program";

/**
 * What happened, finer than a `Code`. The window says `reason-WORD`, and what to do, `reason-WORD-do`.
 */
export type FailureReason = "file-absent" | "file-denied" | "file-read-only" | "file-full" | "file-unread" | "file-unwritten" | "stick-gone" | "stick-full" | "stick-read-only" | "stick-unsound" | "stopped" | "catalogue-busy" | "catalogue-damaged" | "gone" | "picture-kind" | "picture-large" | "picture-damaged" | "picture-complex" | "picture-empty" | "pack-kind" | "pack-newer" | "pack-altered" | "pack-damaged" | "passphrase-wrong" | "passphrase-short" | "list-empty" | "list-kind" | "list-locked" | "list-damaged" | "list-large" | "list-nobody" | "issuer-same-name" | "issuer-address" | "issuer-email" | "words-wrong" | "spare-kind" | "spare-inside" | "card-kind" | "revocations-kind" | "revocations-older" | "revocations-twin" | "appointment-kind" | "appointment-itself" | "appointment-elsewhere" | "appointment-over" | "appointment-other" | "appointment-past" | "award-corrected" | "award-others" | "badge-unfinished" | "badge-undrawn" | "photos-none" | "seats-none" | "stick-busy" | "pack-empty" | "pack-large" | "pack-refused" | "passphrase-none" | "newer" | "memory" | "design-large" | "canvas-full" | "answers-full" | "text-long" | "label" | "name-twice" | "too-many" | "changed" | "file-kind" | "folder-name" | "issuer-nameless" | "date-future" | "date-order" | "date-past" | "date-far" | "badge-unsigned" | "badge-unverified" | "badges-none" | "badges-mixed" | "revocations-none";

/**
 * Something on a stick that is not as it should be.
 */
export type Fault = { 
/**
 * The file, from the top of the stick.
 */
file: string, 
/**
 * What is wrong with it.
 */
wrong: Wrong, };

/**
 * What an answer becomes: a field of the badge, or something for those who make it.
 */
export type Feeds = "name" | "description" | "criteria" | "evidence" | "alignment" | "expiry" | "achievement-type" | "tag" | "pathway" | "artwork" | "issuer" | "private" | "closing";

/**
 * What came of writing badges of one kind into a folder.
 */
export type FiledReceipt = { 
/**
 * What the badge is called.
 */
name: string, 
/**
 * Who gives it.
 */
issuer: string, 
/**
 * What the class list is called; empty where there was none.
 */
roster: string, 
/**
 * The folder it was put into.
 */
folder: string, 
/**
 * When: ISO 8601 in UTC.
 */
at: string, 
/**
 * Every row.
 */
rows: Array<GivenRow>, 
/**
 * The receipt for people in that folder, in English; null where it could not be put there.
 */
text: string | null, };

/**
 * What the inside of a layer is painted with.
 */
export type Fill = { "type": "none", } | { "type": "solid", 
/**
 * The colour.
 */
ink: Ink, } | { "type": "linear", 
/**
 * Direction in degrees: 0 runs from left to right, 90 from top to bottom.
 */
angle?: number, 
/**
 * From start to end; between 2 and [`super::limits::STOPS`].
 */
stops: Array<Stop>, } | { "type": "radial", 
/**
 * The centre across the box: 0 left, 1 right.
 */
cx: number, 
/**
 * The centre down the box: 0 top, 1 bottom.
 */
cy: number, 
/**
 * Where the last colour is reached, as a share of the box: 0.5 touches its sides.
 */
radius: number, 
/**
 * From the centre outwards; between 2 and [`super::limits::STOPS`].
 */
stops: Array<Stop>, } | { "type": "pattern" } & PatternFill | { "type": "picture" } & PictureFill;

/**
 * What somebody looks for.
 */
export type FindAwards = { 
/**
 * What was typed so far: every word begins a word of the earner's label or the badge's name. Empty finds the newest.
 */
text: string, 
/**
 * The most that are found.
 */
limit: number, };

/**
 * How a picture fills a box of other proportions.
 */
export type Fit = "cover" | "contain";

/**
 * One step that takes a problem away and brings no other.
 */
export type Fix = { 
/**
 * What it does, for a button.
 */
sentence: string, 
/**
 * Whether it leaves something out of the picture.
 */
loses: boolean, };

/**
 * The point of a picture that comes as near to the middle of its box as the picture's edges allow. It counts where
 * the picture covers the box.
 */
export type Focus = { 
/**
 * Across the picture: 0 left, 1 right. Default: a half.
 */
x: number, 
/**
 * Down the picture: 0 top, 1 bottom. Default: a half.
 */
y: number, 
/**
 * How much larger than it must be to cover the box, 1 to 20. Default: 1.
 */
zoom: number, };

/**
 * A font family.
 */
export type FontFamily = { 
/**
 * Its name in a design.
 */
family: string, 
/**
 * The weights it has, 100 to 900, the lightest first.
 */
weights: Array<number>, };

/**
 * What is asked before it is given.
 */
export type Foresee = { 
/**
 * Names the job.
 */
job: string, 
/**
 * What would be given.
 */
what: WhatToGive, };

/**
 * What would be given of one badge.
 */
export type Foreseen = { 
/**
 * The badge.
 */
badge: string, 
/**
 * The labels of those who would get it, those included whose file could not be written before.
 */
new: Array<string>, 
/**
 * The labels of those who have it already.
 */
had: Array<string>, 
/**
 * Rows that would get nothing, and why.
 */
problems: Array<RowProblem>, };

/**
 * An order to give. The issuer's key is unlocked by then.
 */
export type Give = { 
/**
 * Names the job.
 */
job: string, 
/**
 * What is to be given.
 */
what: WhatToGive, };

/**
 * What came of giving.
 */
export type Given = { 
/**
 * What came of each badge, in the order of the request; those behind the first that was interrupted are left out.
 */
receipts: Array<BadgeReceipt>, 
/**
 * The lists of what was taken back, beside the badges: the issuer's, and that of whom it signs for. None of who took
 * nothing back, nor where nothing was given.
 */
lists: Array<GivenList>, 
/**
 * Why it ended early; the same request goes on.
 */
trouble: Failure | null, };

/**
 * An award that was given.
 */
export type GivenAward = { 
/**
 * The id of its credential.
 */
id: string, 
/**
 * The giving that it was part of.
 */
run: string, 
/**
 * The earner, as the class list called them.
 */
label: string, 
/**
 * The name of the badge.
 */
badge: string, 
/**
 * The day on which it was earned.
 */
awarded: string, 
/**
 * Who gave it.
 */
issuer: string, 
/**
 * The name of who gave it, and of the organisation for which they sign.
 */
issuer_name: string, 
/**
 * Whether the key of who gave it is on this laptop.
 */
own: boolean, 
/**
 * The issuer of this laptop who can take it back: who gave it, or for whom it was given; null where neither is here.
 */
taker: string | null, 
/**
 * How it stands.
 */
standing: AwardStanding, 
/**
 * Why it was taken back.
 */
reason: string | null, };

/**
 * The list of what somebody took back, beside the badges.
 */
export type GivenList = { 
/**
 * The file in the folder that was asked for.
 */
file: string, 
/**
 * How many awards it names.
 */
revoked: number, 
/**
 * How many appointments it ends.
 */
ended: number, 
/**
 * Whether another one that is as new, or newer, was there and was left alone.
 */
stays: boolean, };

/**
 * What came of a row.
 */
export type GivenRow = { 
/**
 * The row as a spreadsheet shows it.
 */
row: number, 
/**
 * The label; null where the row names nobody.
 */
name: string | null, 
/**
 * What came of it.
 */
outcome: "issued" | "skipped" | "problem" | "missing", 
/**
 * The id of the credential; null where there is none.
 */
award: string | null, 
/**
 * The file in the folder; null where there is none.
 */
file: string | null, 
/**
 * The id of the credential that it is given in place of; null where it is given in place of none.
 */
supersedes: string | null, 
/**
 * Why there is no badge; null where there is one, or where the whole run ended early.
 */
fault: RowFault | null, };

/**
 * A soft light behind the layer, all around it.
 */
export type Glow = { 
/**
 * The colour; its alpha is the glow's strength.
 */
ink: Ink, 
/**
 * Softness: the standard deviation of the blur, in units.
 */
blur: number, 
/**
 * How much of the glow has its full strength: 0 fades from the edge on, 0.9 is nearly a halo. Default: 0.
 */
spread?: number, };

/**
 * Steps back or forth.
 */
export type GoDesign = { 
/**
 * The document.
 */
id: string, 
/**
 * How many steps forward; back where it is negative.
 */
by: number, };

/**
 * Layers that move together. They are placed on a square of [`SIDE`] units of their own, which is laid onto the
 * group's box; a box of the design's size in its middle leaves them where they are.
 */
export type Group = { 
/**
 * What is drawn, bottom first.
 */
layers: Array<Layer>, 
/**
 * The shape in the group's box that everything is cut to; without one nothing is cut.
 */
mask?: Shape | null, };

/**
 * A language.
 */
export type InLanguage = { 
/**
 * BCP 47.
 */
language: string, };

/**
 * A colour, or the name of one in the palette. Text that begins with `#` is a colour.
 */
export type Ink = string;

/**
 * An issuer whose card can go with a workshop.
 */
export type IssuerCard = { 
/**
 * Its DID.
 */
did: string, 
/**
 * Its name as badges show it.
 */
name: string, };

/**
 * What a file of an issuer is.
 */
export type IssuerFile = { "card": { 
/**
 * What it says.
 */
card: KnownCard, 
/**
 * The file itself, to be vouched for.
 */
text: string, } } | { "list": ListCard } | { "appointment": SignerCard };

/**
 * An issuer whose key is on this laptop.
 */
export type IssuerState = { 
/**
 * The identifier that its badges carry.
 */
did: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its page.
 */
url: string | null, 
/**
 * Its e-mail address.
 */
email: string | null, 
/**
 * Its logo: a link or a data URI.
 */
logo: string | null, 
/**
 * The day on which its key was made.
 */
made: string, 
/**
 * Six words that tell it from others of its name.
 */
words: string, 
/**
 * Whether its key is unlocked at this moment.
 */
unlocked: boolean, 
/**
 * The day on which the spare file of its key was last written; null where that was never done.
 */
spare_file: string | null, 
/**
 * The day on which somebody last proved to have the words of its key on paper.
 */
spare_words: string | null, 
/**
 * By which appointment it signs for somebody else; null where it signs for itself.
 */
signs_for: SignerCard | null, };

/**
 * Badges that arrive.
 */
export type KeepBadges = { 
/**
 * Their files.
 */
files: Array<ShownFile>, 
/**
 * Whether their earner has already said that they stay.
 */
accepted: boolean, };

/**
 * A state of a canvas to keep.
 */
export type KeepCanvas = { 
/**
 * The canvas.
 */
id: string, 
/**
 * What people call the state.
 */
label: string | null, };

/**
 * A step to be kept.
 */
export type KeepDesign = { 
/**
 * The document; made if there is none.
 */
id: string, 
/**
 * The design after the step.
 */
design: Design, 
/**
 * What led to it: a text of the window.
 */
step: string, 
/**
 * The worksheet that it belongs to: a new document has its author and its workshop.
 */
canvas: string | null, };

/**
 * A state to be kept.
 */
export type KeepVersion = { 
/**
 * The document.
 */
id: string, 
/**
 * What somebody calls it.
 */
label: string | null, };

/**
 * What its earner says to a badge.
 */
export type Keeping = "arrived" | "kept" | "declined";

/**
 * A state that was kept.
 */
export type KeptState = { 
/**
 * Which state.
 */
id: string, 
/**
 * What people call it.
 */
label: string | null, 
/**
 * When: ISO 8601 in UTC.
 */
at: string, };

/**
 * What a badge is given for.
 */
export type Kind = "skill" | "taking-part" | "achievement" | "role" | "community" | "level";

/**
 * The card of an issuer.
 */
export type KnownCard = { 
/**
 * The identifier that its badges carry.
 */
did: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its page.
 */
url: string | null, 
/**
 * Its e-mail address.
 */
email: string | null, 
/**
 * Its logo: a link or a data URI.
 */
logo: string | null, 
/**
 * Six words that tell it from others of its name. Whoever vouches compares them.
 */
words: string, 
/**
 * The day since which it is known here; null where nobody has vouched for it.
 */
since: string | null, 
/**
 * Whether its key is on this laptop.
 */
own: boolean, 
/**
 * Another issuer, known here, that is called the same.
 */
namesake: string | null, 
/**
 * The newest list of what it took back; null where none has come.
 */
list: ListCard | null, };

/**
 * Something that a badge lacks.
 */
export type Lack = { 
/**
 * What it is.
 */
what: Lacking, 
/**
 * The question of its canvas that would say it; null where none would.
 */
question: string | null, };

/**
 * What a badge may lack.
 */
export type Lacking = "name" | "description" | "criteria" | "picture" | "alt";

/**
 * A language that somebody added.
 */
export type Language = { 
/**
 * BCP 47, such as `pt-BR`: the name of its folder.
 */
tag: string, 
/**
 * The Fluent files in it, in the order of their names.
 */
texts: Array<string>, };

/**
 * One thing that is drawn, with its place and paint.
 */
export type Layer = { 
/**
 * Unique within the design.
 */
id: string, 
/**
 * What the maker calls it; may be empty.
 */
name?: string, 
/**
 * The middle, in units from the left. Default: the middle of the design.
 */
x: number, 
/**
 * The middle, in units from the top. Default: the middle of the design.
 */
y: number, 
/**
 * Width of the box in units.
 */
width: number, 
/**
 * Height of the box in units.
 */
height: number, 
/**
 * Degrees clockwise about the middle.
 */
rotation?: number, 
/**
 * From 0 to 1. Default: 1.
 */
opacity?: number, 
/**
 * Whether it is drawn. Default: yes.
 */
visible?: boolean, 
/**
 * Whether the editor protects it from changes. Default: no.
 */
locked?: boolean, 
/**
 * What the inside is painted with. Pictures, drawings and groups have none.
 */
fill?: Fill, 
/**
 * The line along its edge.
 */
outline?: Outline | null, 
/**
 * Bands along the edge of a shape, the outermost first; the fill keeps what they leave. At most
 * [`super::limits::RIMS`]; other layers have none.
 */
rims?: Array<Rim>, 
/**
 * What the details of a shape are painted with: the ribbons of a medal, the vein of a leaf, the halves of a
 * shield. Without it they are not drawn.
 */
accent?: Ink | null, 
/**
 * The shadow behind it.
 */
shadow?: Shadow | null, 
/**
 * The light around it.
 */
glow?: Glow | null, 
/**
 * The light along its edges.
 */
bevel?: Bevel | null, 
/**
 * What it shows, for people who do not see it.
 */
alt?: string, 
/**
 * Whom to credit for it.
 */
credit?: Credit | null, 
/**
 * What it is.
 */
content: Content, };

/**
 * Where a layer is drawn: the upright box around everything it paints except its effects, in the design's units.
 */
export type LayerBox = { 
/**
 * The layer's id.
 */
layer: string, 
/**
 * Left edge.
 */
x: number, 
/**
 * Top edge.
 */
y: number, 
/**
 * Width.
 */
width: number, 
/**
 * Height.
 */
height: number, };

/**
 * How a level is marked.
 */
export type LevelKind = "stars" | "dots" | "metals" | "ring" | "steps";

/**
 * Where a plate stands; the base makes room for it.
 */
export type LevelPlace = "foot" | "head";

/**
 * The levels of a badge. The design's layers are the base that all levels share; [`crate::level::at`] draws one.
 */
export type Levels = { 
/**
 * How a level is marked.
 */
kind: LevelKind, 
/**
 * How many there are, [`Levels::LEAST`] to [`Levels::most`].
 */
count: number, 
/**
 * What the levels are called, the lowest first, on the plate of [`LevelKind::Steps`]; fewer than `count` are
 * completed with [`Levels::STEPS`]. Default: none.
 */
words?: Array<string>, 
/**
 * Where a plate stands. Default: at the foot.
 */
place?: LevelPlace, };

/**
 * One light.
 */
export type Light = { 
/**
 * What it is about.
 */
about: LightAbout, 
/**
 * How it shines.
 */
state: LightState, 
/**
 * Why.
 */
why: LightWhy, 
/**
 * What the checks themselves said.
 */
said: Array<CheckSaid>, };

/**
 * What a light is about.
 */
export type LightAbout = "signature" | "dates" | "revocation" | "issuer" | "picture" | "recipient";

/**
 * How a light shines.
 */
export type LightState = "good" | "open" | "look" | "bad";

/**
 * The reason for a light: the window has a sentence for each.
 */
export type LightWhy = "signed" | "hosted" | "altered" | "unsigned" | "unsound" | "other-key" | "uncovered" | "whose-key" | "on-the-web" | "unchecked" | "in-date" | "ended" | "not-begun" | "wrong-dates" | "odd-dates" | "not-proved" | "clear" | "no-list" | "taken-back" | "list-unsound" | "replaced" | "list-away" | "own" | "known" | "stranger" | "not-appointed" | "self-issued" | "nobody" | "same-picture" | "other-picture" | "no-picture" | "theirs" | "not-theirs" | "other-name";

/**
 * A badge that a picture looks like. Says nothing about whoever earned it.
 */
export type Likeness = { 
/**
 * What the badge is called.
 */
badge: string, 
/**
 * Who gave it; null for one that was drawn here and not given yet.
 */
issuer: string | null, 
/**
 * When it was last given: ISO 8601.
 */
given: string | null, };

/**
 * A list of what an issuer took back.
 */
export type ListCard = { 
/**
 * The issuer's identifier.
 */
issuer: string, 
/**
 * The issuer's name, where it is known.
 */
name: string | null, 
/**
 * Its number.
 */
number: number, 
/**
 * When it was signed, UTC. What was taken back later is not known here.
 */
dated: string, 
/**
 * How many badges it names.
 */
revoked: number, 
/**
 * How many appointments it ends.
 */
ended: number, };

/**
 * Something to remember.
 */
export type Memory = { 
/**
 * The window's own word for it.
 */
name: string, 
/**
 * The text; null forgets it.
 */
text: string | null, };

/**
 * What to remember it by.
 */
export type MemoryName = { 
/**
 * The window's own word for it.
 */
name: string, };

/**
 * A problem of a design that is to go away.
 */
export type Mend = { 
/**
 * The design that was checked.
 */
design: Design, 
/**
 * The place of the problem in the answer of `check`, from 0.
 */
problem: number, };

/**
 * What a person writes into a row that is wrong. An empty text takes out what stands there.
 */
export type Mended = { 
/**
 * The row as a spreadsheet shows it.
 */
row: number, 
/**
 * The name.
 */
name: string, 
/**
 * The e-mail address.
 */
email: string, 
/**
 * The code.
 */
code: string, };

/**
 * What a badge feels like.
 */
export type Mood = "playful" | "calm" | "bold" | "classic" | "modern" | "handmade";

/**
 * What a badge says about its earner.
 */
export type Naming = "name" | "code" | "email-hash" | "email" | "none";

/**
 * A canvas to begin.
 */
export type NewCanvas = { 
/**
 * Its worksheet.
 */
template: string, 
/**
 * BCP 47, in which people will work.
 */
language: string, 
/**
 * Who makes it: a seat, a nickname, a group.
 */
author: string | null, 
/**
 * The workshop that it belongs to.
 */
workshop: string | null, };

/**
 * An issuer to be made.
 */
export type NewIssuer = { 
/**
 * Its name, as badges will show it.
 */
name: string, 
/**
 * Its page.
 */
url: string | null, 
/**
 * Its e-mail address.
 */
email: string | null, 
/**
 * Its logo: a picture file in base64.
 */
logo: string | null, 
/**
 * Whether it may have the name of another issuer on this laptop.
 */
same_name: boolean, 
/**
 * What will unlock its key.
 */
passphrase: Secret, };

/**
 * Colours for a workshop.
 */
export type NewPalette = { 
/**
 * The workshop.
 */
workshop: string, 
/**
 * What they are called.
 */
name: string, 
/**
 * The colours.
 */
palette: Palette, };

/**
 * A workshop to begin.
 */
export type NewWorkshop = { 
/**
 * What people call it: 1 to 60 letters.
 */
name: string, 
/**
 * BCP 47, of those who run it.
 */
language: string, };

/**
 * A file that could not be kept.
 */
export type NotKept = { 
/**
 * Its name.
 */
name: string, 
/**
 * Why.
 */
why: Dead, };

/**
 * One level of a design.
 */
export type OneLevel = { 
/**
 * The design, with its levels.
 */
design: Design, 
/**
 * Which one, from 1.
 */
level: number, };

/**
 * Which rows of a list.
 */
export type Only = "all" | "good" | "look" | "bad" | "dead";

/**
 * A design as somebody left it.
 */
export type OpenDesign = { 
/**
 * What was done to it, the oldest first.
 */
steps: Array<DesignStep>, 
/**
 * Which of the steps is the present state.
 */
at: number, 
/**
 * When it was last changed: ISO 8601 in UTC.
 */
changed: string, };

/**
 * What a remix was made from.
 */
export type Origin = { 
/**
 * The names of the designs, the first one first; at most [`limits::ORIGINS`].
 */
designs: Array<string>, 
/**
 * Everybody who is to be credited for them.
 */
credits?: Array<Credit>, };

/**
 * A line along the edge. Around text it lies behind the letters, so that they keep their weight.
 */
export type Outline = { 
/**
 * The colour.
 */
ink: Ink, 
/**
 * Width in units.
 */
width: number, 
/**
 * Length of a dash in units; 0 with a gap gives round beads. Dashes have round ends.
 */
dash?: number, 
/**
 * Gap between dashes in units; 0 draws an unbroken line.
 */
gap?: number, };

/**
 * The side of the badge that others see, as far as there are answers.
 */
export type Outward = { 
/**
 * Its name.
 */
name: string | null, 
/**
 * What it says of whoever has it.
 */
line: string | null, 
/**
 * What must be done for it.
 */
criteria: Array<string>, 
/**
 * What shows it.
 */
evidence: Array<string>, 
/**
 * Who gives it.
 */
issuer: string | null, };

/**
 * What a file comes to as a whole.
 */
export type Overall = "good" | "look" | "bad" | "dead";

/**
 * What a pack says that it is.
 */
export type PackCard = { 
/**
 * The name of the workshop that it belongs to.
 */
workshop: string | null, 
/**
 * Where the laptop stands, or what its people call it.
 */
seat: string | null, 
/**
 * When it was made, by that laptop's clock: ISO 8601 in UTC.
 */
made: string, 
/**
 * Who made what is in it.
 */
people: Array<string>, 
/**
 * How many works are in it: canvases and designs without one.
 */
works: number, 
/**
 * How many awards.
 */
awards: number, 
/**
 * Whether it is a pack to begin with.
 */
start: boolean, };

/**
 * A pack to take in.
 */
export type PackFile = { 
/**
 * The file.
 */
path: string, 
/**
 * What opens it, where it is locked.
 */
passphrase: string | null, };

/**
 * A pack on a stick.
 */
export type PackFound = { 
/**
 * Its path.
 */
path: string, 
/**
 * Its name on the stick.
 */
file: string, 
/**
 * What is in it, or why it would not be taken in.
 */
state: PackState, };

/**
 * A pack to be written onto a stick.
 */
export type PackOut = { 
/**
 * What it carries.
 */
what: PackWhat, 
/**
 * The workshop; null carries the work of every workshop, and of none.
 */
workshop: string | null, 
/**
 * Who works at this laptop, where work is carried: the pack is named after them.
 */
seat: string | null, 
/**
 * Where the stick is found.
 */
folder: string, };

/**
 * What is in a pack, or why it would not be taken in.
 */
export type PackState = { "is": "good" } & PackCard | { "is": "locked" } | { "is": "refused", 
/**
 * Why.
 */
why: Failure, };

/**
 * What came of a pack.
 */
export type PackTaken = { 
/**
 * The workshop that it belongs to.
 */
workshop: string | null, 
/**
 * How many documents were not here before.
 */
new: number, 
/**
 * How many went on since they were here last.
 */
newer: number, 
/**
 * How many had gone on here too; both states are kept.
 */
conflicts: number, };

/**
 * What a pack carries.
 */
export type PackWhat = "start" | "work";

/**
 * A pack that was written and read back.
 */
export type PackWritten = { 
/**
 * Its name on the stick.
 */
file: string, 
/**
 * Its length, in bytes.
 */
bytes: number, 
/**
 * How many works are in it: canvases and designs without one.
 */
works: number, };

/**
 * Packs to be looked into or taken in.
 */
export type PacksIn = { 
/**
 * Where the stick is found, or one pack on it.
 */
path: string, 
/**
 * What opens locked ones.
 */
passphrase: string | null, 
/**
 * The job's name.
 */
job: string, };

/**
 * A page to make.
 */
export type PageOf = { 
/**
 * What it says.
 */
words: PageWords, };

/**
 * What the page says, in the language of whoever makes it.
 */
export type PageWords = { 
/**
 * BCP 47.
 */
language: string, 
/**
 * `ltr` or `rtl`.
 */
direction: string, 
/**
 * The title, which its earner chose.
 */
title: string, 
/**
 * Before the issuer, such as "Given by".
 */
by: string, 
/**
 * Above what had to be done.
 */
criteria: string, 
/**
 * What is said of a badge whose signature is good and whose issuer is known to whoever makes the page.
 */
good: string, 
/**
 * At the foot: how to check a badge oneself.
 */
foot: string, };

/**
 * Six colours by their use. In every bundled palette `light` on `field`, `ink` on `paper` and `ink` on `rim` have a
 * contrast of at least 4.5, and `field`, `rim` and `accent` of at least 3 among each other.
 */
export type Palette = { 
/**
 * Stable, unique among palettes.
 */
id: string, 
/**
 * What it is called in English.
 */
name: string, 
/**
 * A pale ground.
 */
paper: Colour, 
/**
 * Words and lines on paper and rim.
 */
ink: Colour, 
/**
 * The large inside of a badge.
 */
field: Colour, 
/**
 * Its edge.
 */
rim: Colour, 
/**
 * What stands out.
 */
accent: Colour, 
/**
 * Words on the field.
 */
light: Colour, };

/**
 * A palette to choose.
 */
export type PaletteCard = { 
/**
 * Whether it is the workshop's own: its id is that of a document, its name what people call it.
 */
own: boolean, 
/**
 * Its colours.
 */
palette: Palette, };

/**
 * A shape or a ribbon.
 */
export type Part = { 
/**
 * Stable, unique among its kind.
 */
id: string, 
/**
 * What it is called, in English.
 */
name: string, 
/**
 * What is put into a design: a layer in its middle, whose id is that of the part.
 */
layer: Layer, 
/**
 * What it looks like.
 */
svg: string, };

/**
 * A badge that was given.
 */
export type PastAward = { 
/**
 * The label of its earner.
 */
name: string, 
/**
 * The day of the award.
 */
awarded: string, 
/**
 * The name of its file.
 */
file: string, 
/**
 * Whether the file was written, read back and verified.
 */
written: boolean, };

/**
 * A run that gave badges.
 */
export type PastGiving = { 
/**
 * Which run.
 */
run: string, 
/**
 * The badge's name.
 */
badge: string, 
/**
 * Who gave it.
 */
issuer: string, 
/**
 * When: ISO 8601 in UTC.
 */
at: string, 
/**
 * The folder it was put into.
 */
folder: string, 
/**
 * How many badges were signed.
 */
signed: number, 
/**
 * How many of them were written, read back and verified.
 */
written: number, };

/**
 * A repeated motif, cut to a shape. The layer's fill paints it; between the motifs nothing is drawn.
 */
export type Pattern = { 
/**
 * The motif.
 */
pattern: PatternKind, 
/**
 * Distance from one motif to the next, in units (10 to 300; smaller steps are drawn as 10); for rays in degrees (5 to 180).
 */
step: number, 
/**
 * How much of the step the motif takes, 0.05 to 0.95. Default: a half.
 */
share: number, 
/**
 * The shape it is cut to. Default: a circle.
 */
mask: Shape, };

/**
 * A pattern.
 */
export type PatternCard = { 
/**
 * Stable, unique among patterns.
 */
id: string, 
/**
 * What it is called, in English.
 */
name: string, 
/**
 * What a layer is filled with.
 */
fill: Fill, 
/**
 * What it looks like on a disc.
 */
svg: string, };

/**
 * A repeated motif as the fill of a layer, in two colours.
 */
export type PatternFill = { 
/**
 * The motif.
 */
pattern: PatternKind, 
/**
 * The colour of the motifs.
 */
ink: Ink, 
/**
 * The colour between them; without one nothing is drawn there.
 */
back?: Ink | null, 
/**
 * As for [`Pattern::step`].
 */
step: number, 
/**
 * As for [`Pattern::share`].
 */
share: number, 
/**
 * Degrees clockwise that the motifs are turned.
 */
angle?: number, 
/**
 * How strong the motifs are, 0 to 1. Default: 1.
 */
opacity?: number, };

/**
 * A motif.
 */
export type PatternKind = "stripes" | "dots" | "checks" | "waves" | "rays" | "rings" | "pinstripes" | "polka" | "grid" | "crosshatch" | "zigzag" | "chevrons" | "hexagons" | "honeycomb" | "weave" | "sunburst" | "guilloche" | "scales" | "bricks" | "triangles" | "stars" | "confetti" | "hatch" | "spiral" | "contours" | "tiles" | "herringbone" | "houndstooth" | "argyle" | "circuits" | "leaves" | "petals" | "plus" | "diamonds" | "hearts" | "drops" | "cubes" | "arches" | "plaid" | "keys" | "terrazzo" | "moons" | "arrows";

/**
 * Where a pointer was.
 */
export type PenSample = { 
/**
 * Units from the left.
 */
x: number, 
/**
 * Units from the top.
 */
y: number, 
/**
 * How hard it was pressed, 0 to 1; a mouse says 0.5.
 */
pressure: number, };

/**
 * What a pen did.
 */
export type PenSamples = { 
/**
 * Where it was, in order.
 */
samples: Array<PenSample>, 
/**
 * Its width at full pressure, in units.
 */
width: number, 
/**
 * Its colour.
 */
ink: Ink, };

/**
 * One movement of the pen. [`crate::pen::stroke`] makes one of raw samples.
 */
export type PenStroke = { 
/**
 * The colour.
 */
ink: Ink, 
/**
 * Width at full pressure, in units; a quarter of it at no pressure.
 */
width: number, 
/**
 * Where the pen was; a single point is a dot. Written as text, `x,y,pressure` with spaces between points.
 */
points: string, };

/**
 * One earner of a class list.
 */
export type Person = { 
/**
 * The row as a spreadsheet shows it, from 1; title rows, headings and blank rows count.
 */
row: number, 
/**
 * The label on the badge, as the class list has it (NFC, spaces tidied): a name, or the code where there is no name.
 */
name: string, 
/**
 * E-mail address.
 */
email?: string, 
/**
 * Code, number or seat by which the teacher knows the person.
 */
code?: string, 
/**
 * Group or class.
 */
group?: string, 
/**
 * What shows that the badge was earned: an address or a text.
 */
evidence?: string, 
/**
 * What the person did, in words; may have several lines.
 */
narrative?: string, 
/**
 * The day on which the badge was earned.
 */
date?: string, };

/**
 * What may be photographed, as the facilitator agreed with the people and, of children, with their families.
 */
export type Photos = "none" | "things" | "people";

/**
 * A picture that is safe to draw and to pass on.
 */
export type Picture = { media: "image/png" | "image/jpeg" | "image/svg+xml", data: string };

/**
 * A picture file that somebody brings.
 */
export type PictureFile = { 
/**
 * The file, in base64.
 */
data: string, } | { 
/**
 * Where it lies.
 */
path: string, };

/**
 * A picture as the fill of a layer: it covers the layer's box and is cut to what it fills.
 */
export type PictureFill = { 
/**
 * The picture itself.
 */
picture: Picture, 
/**
 * As for [`PictureFrame::focus`].
 */
focus?: Focus, 
/**
 * As for [`PictureFrame::duotone`].
 */
duotone?: Duotone | null, };

/**
 * A picture in the layer's box.
 */
export type PictureFrame = { 
/**
 * The picture itself.
 */
picture: Picture, 
/**
 * How it fills the box. Default: cover.
 */
fit?: Fit, 
/**
 * Which part of it stays in view. Default: its middle, no larger than it must be.
 */
focus?: Focus, 
/**
 * Two inks instead of its own colours.
 */
duotone?: Duotone | null, 
/**
 * The shape it is cut to; without one it is cut to the box.
 */
mask?: Shape | null, };

/**
 * What the placeholders become in a picture. Those without a word stay as they are, but the badge's name, which the
 * design has.
 */
export type PlaceholderWords = { 
/**
 * For `{earner}`.
 */
earner?: string, 
/**
 * For `{date}`.
 */
date?: string, 
/**
 * For `{issuer}`.
 */
issuer?: string, 
/**
 * For `{badge}`.
 */
badge?: string, };

/**
 * The badges that are shown, to be printed.
 */
export type PrintBackpack = { 
/**
 * The title, which their earner chose.
 */
title: string, 
/**
 * What stands below them; nothing but the name below one that is not listed.
 */
badges: Array<PrintedBadge>, };

/**
 * A note to print.
 */
export type PrintNote = { 
/**
 * What it says about the work.
 */
kind: StickerKind, 
/**
 * Its words.
 */
text: string, };

/**
 * Works that belong together.
 */
export type PrintSection = { 
/**
 * What they have in common; null where nothing is grouped.
 */
heading: string | null, 
/**
 * They.
 */
works: Array<PrintWork>, };

/**
 * A wall to print.
 */
export type PrintWall = { 
/**
 * Names the job.
 */
job: string, 
/**
 * What the workshop is called.
 */
title: string, 
/**
 * What hangs on it, in this order.
 */
sections: Array<PrintSection>, 
/**
 * How large the sheets are.
 */
paper: WallPaper, 
/**
 * What the placeholders become.
 */
words: PlaceholderWords, };

/**
 * A work to print.
 */
export type PrintWork = { 
/**
 * The document of the design.
 */
design: string, 
/**
 * What the badge is called in its picture; null for what the design itself says.
 */
badge: string | null, 
/**
 * What stands below it; may be empty.
 */
caption: string, 
/**
 * What was stuck onto it, to stand below that.
 */
notes: Array<PrintNote>, };

/**
 * What stands below a badge.
 */
export type PrintedBadge = { 
/**
 * Which badge.
 */
id: string, 
/**
 * The line below its name, in the language of whoever prints: who gave it, and when.
 */
below: string, };

/**
 * Something to look at before the design is used.
 */
export type Problem = { 
/**
 * The id of the layer that it is about; `None` for the whole design.
 */
layer: string | null, 
/**
 * A sentence for the maker: what it is and what to do.
 */
message: string, 
/**
 * One step that takes it away; only [`check`] looks for it.
 */
fix?: Fix, } & ({ "problem": "missing-glyphs", 
/**
 * The characters, each once.
 */
characters: string, } | { "problem": "missing-font", 
/**
 * The family asked for.
 */
family: string, } | { "problem": "missing-emblem", 
/**
 * The name asked for.
 */
icon: string, } | { "problem": "missing-colour", 
/**
 * The name asked for.
 */
name: string, } | { "problem": "text-too-small", 
/**
 * The size of the letters at that width, in px.
 */
px: number, } | { "problem": "overflow", 
/**
 * By how many units.
 */
by: number, } | { "problem": "no-alt-text" } | { "problem": "no-credit" } | { "problem": "too-much" } | { "problem": "too-many-words" } | { "problem": "low-contrast", 
/**
 * Their contrast along most of their edge; less than [`CONTRAST`].
 */
contrast: number, } | { "problem": "no-margin", 
/**
 * What is left between them, in units.
 */
gap: number, } | { "problem": "much-margin", 
/**
 * How much of the picture's side it takes, 0 to 1.
 */
share: number, } | { "problem": "small-parts", 
/**
 * How many.
 */
count: number, } | { "problem": "too-heavy", 
/**
 * Its size in bytes.
 */
bytes: number, });

/**
 * What this program is.
 */
export type Program = { 
/**
 * Its version, such as `0.1.0`.
 */
version: string, };

/**
 * How far a job is.
 */
export type Progress = { 
/**
 * How many of its pieces are done.
 */
done: number, 
/**
 * How many there are; 0 while that is not known.
 */
total: number, };

/**
 * What shows that somebody earned a badge.
 */
export type Proof = { "kind": "told", 
/**
 * They.
 */
text: string, } | { "kind": "seen", 
/**
 * Who.
 */
by: string, 
/**
 * How the badge says so, with the name in it.
 */
text: string, } | { "kind": "photo", 
/**
 * The file, in base64.
 */
data: string, 
/**
 * What it shows.
 */
about: string, } | { "kind": "file", 
/**
 * Its name.
 */
name: string, 
/**
 * Its SHA-256, in hexadecimal.
 */
sha256: string, };

/**
 * A part of a text that begins on a line of its own.
 */
export type ProseBlock = { "is": "paragraph", 
/**
 * They; a line break is one in a text.
 */
spans: Array<ProseSpan>, } | { "is": "heading", 
/**
 * They.
 */
spans: Array<ProseSpan>, } | { "is": "bullets", 
/**
 * What stands behind the dots.
 */
items: Array<Array<ProseBlock>>, } | { "is": "numbers", 
/**
 * The number of the first.
 */
first: number, 
/**
 * What stands behind the numbers.
 */
items: Array<Array<ProseBlock>>, } | { "is": "quote", 
/**
 * It.
 */
blocks: Array<ProseBlock>, } | { "is": "code", 
/**
 * They.
 */
text: string, } | { "is": "rule" };

/**
 * Words within a block.
 */
export type ProseSpan = { "is": "text", 
/**
 * They.
 */
text: string, } | { "is": "emphasis", 
/**
 * They.
 */
spans: Array<ProseSpan>, } | { "is": "strong", 
/**
 * They.
 */
spans: Array<ProseSpan>, } | { "is": "code", 
/**
 * They.
 */
text: string, } | { "is": "link", 
/**
 * They; none where they are the address.
 */
spans: Array<ProseSpan>, 
/**
 * Where it is. Nobody is led there.
 */
address: string, };

/**
 * A question, with what was answered.
 */
export type Question = { 
/**
 * Unique on the worksheet.
 */
id: string, 
/**
 * The question.
 */
prompt: string, 
/**
 * What helps.
 */
note: string, 
/**
 * Answers as they could be.
 */
examples: Array<ExampleAnswer>, 
/**
 * The only answers there are; none where any text is one.
 */
choices: Array<ChoiceText>, 
/**
 * Where the answer goes.
 */
feeds: Feeds, 
/**
 * The most letters of an answer.
 */
limit: number, 
/**
 * Whether it takes several answers.
 */
several: boolean, 
/**
 * Whether an answer is one line.
 */
one_line: boolean, 
/**
 * How many minutes it should take.
 */
minutes: number, 
/**
 * What was answered, without what was taken away.
 */
answers: Array<AnswerNow>, };

/**
 * Questions under one title.
 */
export type QuestionGroup = { 
/**
 * What stands above them.
 */
title: string, 
/**
 * The questions, in their order.
 */
questions: Array<Question>, };

/**
 * The answers to the three questions; any may be left out.
 */
export type Questions = { 
/**
 * What kind of badge?
 */
kind?: Kind | null, 
/**
 * What mood?
 */
mood?: Mood | null, 
/**
 * Which subject?
 */
subject?: Subject | null, };

/**
 * A class list to read.
 */
export type ReadClass = { 
/**
 * Names the job.
 */
job: string, 
/**
 * Where it comes from.
 */
source: ClassSource, 
/**
 * How it is to be read; seats have nothing to say about that.
 */
reading: Reading, };

/**
 * How a class list is to be read where a person knows better. Default: as it is recognised.
 */
export type Reading = { 
/**
 * The sheet of a workbook, by its name; one that is not there counts as none.
 */
sheet: string | null, 
/**
 * The encoding of a text, by its name as the Encoding Standard has it.
 */
encoding: string | null, 
/**
 * What each column holds, from the first; null for nothing, and nothing for those behind the last.
 */
columns: Array<Column | null> | null, 
/**
 * The row of the first person, as a spreadsheet numbers it.
 */
first: number | null, 
/**
 * Rows that a person put right. Their names, addresses and codes count, whatever stands in the file.
 */
mended: Array<Mended>, };

/**
 * A design that gets other colours.
 */
export type Recolour = { 
/**
 * The design.
 */
design: Design, 
/**
 * The colours.
 */
palette: Palette, };

/**
 * Another badge that one names as belonging with it.
 */
export type RelatedBadge = { 
/**
 * The id of that badge.
 */
id: string, 
/**
 * What it is called, as far as the backpack, the badge itself or this laptop knows.
 */
name: string | null, 
/**
 * Whether it is in the backpack too.
 */
here: boolean, };

/**
 * An issuer that signs for itself again.
 */
export type Resigned = { 
/**
 * The issuer.
 */
issuer: IssuerState, 
/**
 * The appointment that it had, to be taken in again; null where there was none.
 */
file: string | null, };

/**
 * An issuer that is to come back from its spare file.
 */
export type RestoreFile = { 
/**
 * The file.
 */
file: TextFile, 
/**
 * What unlocks it.
 */
passphrase: Secret, };

/**
 * An issuer that is to come back from its words.
 */
export type RestoreWords = { 
/**
 * The 24 words.
 */
words: Secret, 
/**
 * Its name, where this laptop does not know it.
 */
name: string, 
/**
 * What will unlock its key here.
 */
passphrase: Secret, };

/**
 * An award to be taken back.
 */
export type RevokeAward = { 
/**
 * The id of its credential.
 */
award: string, 
/**
 * Why; everybody who has the list can read it.
 */
reason: string | null, };

/**
 * A ribbon with folded tails; the layer's box holds it from tail to tail and its height is the band's. The layer's
 * fill paints the band.
 */
export type Ribbon = { 
/**
 * The words on the band; may hold placeholders.
 */
text: string, 
/**
 * The font's family.
 */
font: string, 
/**
 * The font's weight. Default: 700.
 */
weight: number, 
/**
 * The largest size of the letters in units.
 */
size: number, 
/**
 * Extra space between letters, in thousandths of the size.
 */
spacing?: number, 
/**
 * The colour of the words.
 */
ink: Ink, 
/**
 * Degrees that the ribbon bends over its whole width: positive arches up, negative down.
 */
bend?: number, 
/**
 * Length of each tail as a share of the width, 0 (none) to 0.3.
 */
tails?: number, 
/**
 * The colour of the tails.
 */
back: Ink, 
/**
 * The colour of the folds between band and tails.
 */
fold: Ink, 
/**
 * How much the band waves, as a share of its height, -1 to 1; only where it does not bend. Default: 0.
 */
wave?: number, 
/**
 * How the ends are cut: those of the tails, or of a band without tails. Default: a swallow-tail with tails,
 * square without.
 */
ends?: RibbonEnd | null, 
/**
 * How far the tails hang below the band, as a share of its height, -0.6 to 0.6; negative tails stand above.
 * Default: 0.26.
 */
drop?: number, 
/**
 * How often each tail is folded, 1 or 2; the ends of tails that are folded twice have the band's paint. Default: 1.
 */
folds?: number, 
/**
 * A line along both edges of the band, in this colour.
 */
hem?: Ink | null, 
/**
 * Whether the band is only as long as its words need, the tails moving in with it. Default: no.
 */
snug?: boolean, };

/**
 * How the end of a ribbon is cut.
 */
export type RibbonEnd = "swallow" | "square" | "point" | "slant" | "round" | "scroll";

/**
 * Ribbons with words on them.
 */
export type RibbonWords = { 
/**
 * The id of a palette.
 */
palette: string, 
/**
 * What they say.
 */
text: string, };

/**
 * A band along the edge of a shape, as wide everywhere. Corners that point inwards become round as bands stack up.
 */
export type Rim = { 
/**
 * How wide it is, in units, 0.5 to 200.
 */
width: number, 
/**
 * What it is painted with. Default: as the layer is.
 */
fill?: Fill, 
/**
 * What is drawn along its middle.
 */
trim?: Trim | null, };

/**
 * What is wrong with a row: found in the list, or when badges are given. None repeats an address: it goes into receipts.
 */
export type RowFault = { "kind": "nobody" } | { "kind": "sum", 
/**
 * What stands there.
 */
text: string, } | { "kind": "shifted" } | { "kind": "unclosed" } | { "kind": "cell", 
/**
 * What it should hold.
 */
holds: Column, 
/**
 * Why it cannot be used.
 */
flaw: CellFlaw, } | { "kind": "letter", 
/**
 * The name.
 */
text: string, } | { "kind": "long-name", 
/**
 * How many it has.
 */
length: number, 
/**
 * How many it may have.
 */
most: number, } | { "kind": "no-name", 
/**
 * What stands there.
 */
text: string, } | { "kind": "formula" } | { "kind": "address" } | { "kind": "same-email", 
/**
 * The row of that person.
 */
first: number, } | { "kind": "same-code", 
/**
 * The code.
 */
code: string, 
/**
 * The row of that person.
 */
first: number, } | { "kind": "same-name", 
/**
 * The name.
 */
name: string, 
/**
 * The row of that person.
 */
first: number, } | { "kind": "two-ways", 
/**
 * What stands there.
 */
text: string, } | { "kind": "no-date", 
/**
 * What stands there.
 */
text: string, } | { "kind": "same-person", 
/**
 * The label of this row.
 */
name: string, 
/**
 * The row of the other.
 */
first: number, } | { "kind": "had", 
/**
 * The award date.
 */
awarded: string, 
/**
 * The file.
 */
place: string, } | { "kind": "no-email", 
/**
 * The label.
 */
name: string, } | { "kind": "no-code", 
/**
 * The label.
 */
name: string, } | { "kind": "dates" } & DateError | { "kind": "redrawn", 
/**
 * The label.
 */
name: string, } | { "kind": "by-another" } | { "kind": "unconfirmed" } | { "kind": "unmade" } & Unmade | { "kind": "said", 
/**
 * The words.
 */
text: string, };

/**
 * A row that gets no badge.
 */
export type RowProblem = { 
/**
 * The row as a spreadsheet shows it, from 1.
 */
row: number, 
/**
 * The label, where the row has one: nobody counts rows on paper.
 */
name?: string, 
/**
 * What is wrong.
 */
fault: RowFault, };

/**
 * What shows that somebody earned their badges.
 */
export type RowProofs = { 
/**
 * Whose row.
 */
row: number, 
/**
 * What shows it.
 */
proofs: Array<Proof>, };

/**
 * What somebody typed to lock or unlock something.
 */
export type Secret = string;

/**
 * What was recognised, for a person to correct.
 */
export type Seen = { 
/**
 * Every sheet of a workbook; none for a text.
 */
sheets: Array<string>, 
/**
 * The encodings of a text that would read differently, the one that was used first; none where there is no doubt.
 */
encodings: Array<SeenEncoding>, 
/**
 * The columns.
 */
columns: Array<SeenColumn>, 
/**
 * The first rows below the headings.
 */
rows: Array<SeenRow>, 
/**
 * The row of the first person, as a spreadsheet numbers it; 0 where there is none.
 */
first: number, 
/**
 * What stands in the rows that are nobody, to be put right.
 */
broken: Array<Mended>, };

/**
 * A column as it was read.
 */
export type SeenColumn = { 
/**
 * Its heading; empty where there is none.
 */
heading: string, 
/**
 * What it was taken for.
 */
holds: Column | null, };

/**
 * An encoding that a text may have.
 */
export type SeenEncoding = { 
/**
 * Its name.
 */
name: string, 
/**
 * A word of the text, read so.
 */
example: string, };

/**
 * A row as it stands in the file.
 */
export type SeenRow = { 
/**
 * Its number in a spreadsheet.
 */
row: number, 
/**
 * Its cells, one for each column.
 */
cells: Array<string>, };

/**
 * Where a canvas is worked on.
 */
export type Setting = "school" | "museum" | "library" | "youth-work";

/**
 * A choice between two states.
 */
export type Settle = { 
/**
 * Names the other state, as [`ConflictCard::version`] does.
 */
version: string, 
/**
 * Whether the other state becomes the document; else it stays as it is now.
 */
take_other: boolean, };

/**
 * A choice that was made.
 */
export type Settled = { 
/**
 * The state that was not chosen; it is kept and can be gone back to.
 */
instead: string, };

/**
 * A soft shadow behind the layer. It falls the same way however the layer is turned.
 */
export type Shadow = { 
/**
 * The colour; its alpha is the shadow's strength.
 */
ink: Ink, 
/**
 * Shift to the right, in units.
 */
dx?: number, 
/**
 * Shift downwards, in units.
 */
dy?: number, 
/**
 * Softness: the standard deviation of the blur, in units.
 */
blur?: number, };

/**
 * A shape and its parameters. Shares are between 0 and 1.
 */
export type Shape = { "shape": "circle", } | { "shape": "rectangle", 
/**
 * How round the corners are: at 1 the shorter sides are half circles.
 */
rounding?: number, } | { "shape": "polygon", 
/**
 * Number of sides, 3 to 24.
 */
sides: number, 
/**
 * How round the corners are.
 */
rounding?: number, 
/**
 * How far it is turned, as a share of one side: 0.5 lays a side to the top. Turned polygons fill their box.
 */
turn?: number, } | { "shape": "star", 
/**
 * Number of points, 3 to 72.
 */
points: number, 
/**
 * How deep the notches are, as a share of the radius.
 */
depth: number, 
/**
 * How round points and notches are.
 */
rounding?: number, } | { "shape": "scallop", 
/**
 * Number of bumps, 3 to 72.
 */
bumps: number, 
/**
 * How deep the notches between them are, as a share of the radius.
 */
depth: number, } | { "shape": "shield", 
/**
 * Its outline.
 */
style: ShieldStyle, 
/**
 * The part that is painted with the accent. Default: none.
 */
division?: Division, } | { "shape": "hexagon", 
/**
 * How round the corners are.
 */
rounding?: number, } | { "shape": "rosette", 
/**
 * Number of waves, 3 to 72.
 */
petals: number, 
/**
 * How deep the waves are, as a share of the radius.
 */
depth: number, } | { "shape": "ring", 
/**
 * Thickness as a share of the radius.
 */
thickness: number, } | { "shape": "squircle", 
/**
 * 2 is a circle, the more the squarer; 2 to 10.
 */
power: number, } | { "shape": "gear", 
/**
 * Number of teeth, 5 to 48.
 */
teeth: number, 
/**
 * How long they are, as a share of the radius.
 */
depth: number, 
/**
 * How broad their tops are, as a share of their distance.
 */
share: number, } | { "shape": "flower", 
/**
 * Number of petals, 3 to 24.
 */
petals: number, 
/**
 * How deep it is cut between them, as a share of the radius.
 */
depth: number, } | { "shape": "sun", 
/**
 * Number of rays, 5 to 48.
 */
rays: number, 
/**
 * How long they are, as a share of the radius.
 */
depth: number, 
/**
 * How broad their feet are, as a share of their distance.
 */
share: number, } | { "shape": "pebble", 
/**
 * Number of bulges, 2 to 7.
 */
lobes: number, 
/**
 * How uneven it is.
 */
depth: number, } | { "shape": "egg", 
/**
 * How pointed it is: 0 is an ellipse.
 */
taper: number, } | { "shape": "drop", 
/**
 * How slender the neck is.
 */
taper: number, } | { "shape": "heart", 
/**
 * How deep the cleft is.
 */
cleft: number, } | { "shape": "leaf", 
/**
 * Where it is broadest: 0 near the tip, 1 near the foot.
 */
belly: number, } | { "shape": "crescent", 
/**
 * How full it is.
 */
phase: number, } | { "shape": "cross", 
/**
 * How broad the arms are, as a share of the width.
 */
arm: number, 
/**
 * How much they broaden outwards.
 */
flare: number, } | { "shape": "arch", 
/**
 * How much of the height is curved.
 */
rise: number, 
/**
 * 0 is a round arch, 1 a pointed one.
 */
point: number, } | { "shape": "tag", 
/**
 * How much of the height the slanting corners take.
 */
slope: number, } | { "shape": "ticket", 
/**
 * Bites on each side, 1 to 12.
 */
bites: number, 
/**
 * The bites' radius as a share of their distance.
 */
size: number, } | { "shape": "stamp", 
/**
 * Holes along the shorter side, 4 to 24.
 */
holes: number, } | { "shape": "cloud", 
/**
 * Number of puffs, 4 to 7.
 */
puffs: number, } | { "shape": "bubble", 
/**
 * Where its tail stands: -1 left, 1 right.
 */
tail: number, 
/**
 * How round the corners are.
 */
rounding: number, } | { "shape": "book", 
/**
 * How much the pages curve.
 */
sag: number, } | { "shape": "flag", 
/**
 * How much it waves, as a share of the height.
 */
wave: number, } | { "shape": "house", 
/**
 * How much of the height the roof takes.
 */
roof: number, } | { "shape": "lock", 
/**
 * How narrow it is below its round head.
 */
waist: number, } | { "shape": "puzzle", 
/**
 * The knobs' radius as a share of the width.
 */
knob: number, } | { "shape": "plate", 
/**
 * How much of the shorter side each corner takes.
 */
corner: number, 
/**
 * How the corners are cut.
 */
style: Corner, } | { "shape": "gem", 
/**
 * How much of the height lies above the girdle.
 */
crown: number, } | { "shape": "medal", 
/**
 * The disc's diameter as a share of the height.
 */
disc: number, } | { "shape": "cockade", 
/**
 * Number of pleats, 8 to 48.
 */
pleats: number, 
/**
 * The disc's diameter as a share of the height.
 */
disc: number, } | { "shape": "crown", 
/**
 * Number of points, 3 to 7.
 */
points: number, 
/**
 * How deep it is cut between them.
 */
depth: number, } | { "shape": "bookmark", 
/**
 * How long the notch is, as a share of the height; negative for a point.
 */
notch: number, } | { "shape": "fan", 
/**
 * Its angle in degrees.
 */
sweep: number, } | { "shape": "mountain", 
/**
 * How high the second peak is, as a share of the first.
 */
second: number, } | { "shape": "bell", 
/**
 * How much it broadens at its foot.
 */
flare: number, } | { "shape": "tree", 
/**
 * The trunk's share of the height.
 */
trunk: number, } | { "shape": "flame", 
/**
 * How much its tip leans to the right.
 */
lean: number, };

/**
 * The outline of a shield.
 */
export type ShieldStyle = "heater" | "round" | "crest" | "banner" | "swiss" | "french" | "spanish" | "polish" | "english" | "kite" | "tudor" | "square" | "oval" | "horse";

/**
 * A design to look at.
 */
export type ShowDesign = { 
/**
 * The design.
 */
design: Design, 
/**
 * What the placeholders become in this picture.
 */
words: PlaceholderWords, };

/**
 * A file that somebody shows.
 */
export type ShownFile = { 
/**
 * Where it lies.
 */
path: string, } | { 
/**
 * Which badge of it.
 */
kept: string, } | { 
/**
 * Its name.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
data: string, };

/**
 * An organisation for which somebody else signs.
 */
export type SignedFor = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string | null, 
/**
 * The six words of its key; null where its id names no key.
 */
words: string | null, 
/**
 * The name of the signer in its appointment; null where no appointment holds.
 */
signer: string | null, 
/**
 * What the signer is to it.
 */
role: string | null, };

/**
 * An appointment, as its signer and its organisation see it.
 */
export type SignerCard = { 
/**
 * The signer's identifier.
 */
did: string, 
/**
 * The signer's name.
 */
name: string, 
/**
 * What they are to the organisation.
 */
role: string | null, 
/**
 * The name of the organisation.
 */
organisation: string, 
/**
 * The six words of the signer's key.
 */
words: string, 
/**
 * Their last day: ISO 8601; null where there is none.
 */
until: string | null, 
/**
 * How many badges they may give; 0 for any.
 */
badges: number, 
/**
 * Whether they may sign now.
 */
standing: SignerStanding, };

/**
 * How an appointment stands at an instant.
 */
export type SignerStanding = "stands" | "early" | "over" | "ended";

/**
 * By what a list is sorted.
 */
export type SortBy = "file" | "overall" | "badge" | "earner" | "issuer";

/**
 * Where the spare file of a key shall be.
 */
export type SpareFile = { 
/**
 * The issuer's identifier.
 */
did: string, 
/**
 * The folder.
 */
folder: string, };

/**
 * The spare file of a key was written and read back.
 */
export type SpareWritten = { 
/**
 * The file.
 */
file: string, 
/**
 * The issuer.
 */
issuer: IssuerState, };

/**
 * A starter in the gallery.
 */
export type StarterCard = { 
/**
 * The word that names it.
 */
word: string, 
/**
 * The kinds of badge that it suits, the most fitting first.
 */
kinds: Array<Kind>, 
/**
 * The moods, the most fitting first.
 */
moods: Array<Mood>, 
/**
 * The subjects, the most fitting first.
 */
subjects: Array<Subject>, };

/**
 * A picture of a starter.
 */
export type StarterPicture = { 
/**
 * The word that names it.
 */
word: string, 
/**
 * The side in px, 32 to 4096.
 */
size: number, 
/**
 * What stands on it for the words that are filled in.
 */
words: PlaceholderWords, };

/**
 * One of two states.
 */
export type StateCard = { 
/**
 * What the badge is called in it.
 */
title: string, 
/**
 * Who made it.
 */
author: string | null, 
/**
 * When: ISO 8601 in UTC.
 */
changed: string, 
/**
 * Whether it was written on this laptop.
 */
here: boolean, 
/**
 * Whether the document was put away in it.
 */
away: boolean, 
/**
 * What is said in it and not in the other one.
 */
only: Array<string>, };

/**
 * A sticker to be put on a work, in the place of the one that has its id.
 */
export type StickOn = { 
/**
 * The workshop.
 */
workshop: string, 
/**
 * Which sticker: an id of the page's own for a new one.
 */
id: string, 
/**
 * The document of the design.
 */
design: string, 
/**
 * What it says about the work.
 */
kind: StickerKind, 
/**
 * Its words, at most 140 letters; none take it off.
 */
text: string, };

/**
 * A sticker on a work.
 */
export type StickerCard = { 
/**
 * Which sticker.
 */
id: string, 
/**
 * What it says about the work.
 */
kind: StickerKind, 
/**
 * Its words.
 */
text: string, };

/**
 * What a sticker says about a work.
 */
export type StickerKind = "strength" | "question";

/**
 * A colour at a place of a gradient.
 */
export type Stop = { 
/**
 * Place from 0 to 1.
 */
at: number, 
/**
 * The colour there.
 */
ink: Ink, };

/**
 * What a badge is about.
 */
export type Subject = "making" | "nature" | "words" | "music" | "art" | "science" | "sport" | "helping" | "food" | "history" | "digital" | "general";

/**
 * A named colour of the design.
 */
export type Swatch = { 
/**
 * The name by which fills refer to it; does not begin with `#`.
 */
name: string, 
/**
 * The colour.
 */
colour: Colour, };

/**
 * The form of a table.
 */
export type TableForm = "csv" | "json";

/**
 * A table of the rows that are as asked, whatever their number.
 */
export type TableOf = { 
/**
 * Its form.
 */
form: TableForm, 
/**
 * Which rows.
 */
only: Only, 
/**
 * Only rows in which these words are.
 */
words: string, };

/**
 * An award that was taken back.
 */
export type TakenAward = { 
/**
 * The id of its credential.
 */
id: string, 
/**
 * The earner, as the class list called them; null where that is an address, or the award is not on this laptop.
 */
label: string | null, 
/**
 * The name of the badge; null where the award is not on this laptop.
 */
badge: string | null, 
/**
 * The day on which it was earned.
 */
awarded: string | null, 
/**
 * Why it was taken back.
 */
reason: string | null, };

/**
 * The newest list of an issuer, with what is known here of the awards that it names.
 */
export type TakenBack = { 
/**
 * The list.
 */
list: ListCard, 
/**
 * Six words that tell its issuer from others of its name.
 */
words: string, 
/**
 * The awards, in the order of the list.
 */
awards: Array<TakenAward>, 
/**
 * Who signs for it no longer: their names, or what stands for them in the list.
 */
ended: Array<string>, };

/**
 * A picture that is safe to draw.
 */
export type TakenPicture = { 
/**
 * What goes into a design.
 */
picture: Picture, 
/**
 * Its width, in pixels or units of its own.
 */
width: number, 
/**
 * Its height.
 */
height: number, 
/**
 * Colours taken from it; null where it shows too little.
 */
palette: Palette | null, };

/**
 * A worksheet without answers, to begin with.
 */
export type TemplateCard = { 
/**
 * Which one.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it is for.
 */
about: string, 
/**
 * How many minutes it should take.
 */
minutes: number, 
/**
 * How many questions it has; the drawing after them is none.
 */
questions: number, };

/**
 * Words in one font. They shrink so that they never leave the layer's box or arc.
 */
export type Text = { 
/**
 * The words; a line feed begins a new line in straight text. May hold placeholders.
 */
text: string, 
/**
 * The font's family. A character that it lacks comes from another family that has it.
 */
font: string, 
/**
 * The font's weight; the nearest one there is is taken. Default: 700.
 */
weight: number, 
/**
 * The largest size of the letters (their em) in units.
 */
size: number, 
/**
 * Extra space between letters, in thousandths of the size.
 */
spacing?: number, 
/**
 * Where lines that are shorter than the box stand. Default: in the middle.
 */
align?: Align, 
/**
 * How many lines straight text may be broken into, 1 to 6; broken only if the letters become larger. Default: 1.
 */
lines?: number, 
/**
 * The line that the words stand on. Default: straight.
 */
curve?: Curve, };

/**
 * A text file: where it lies, or what is in it.
 */
export type TextFile = { "path": string } | { "text": string };

/**
 * What a thing is.
 */
export type Thing = { "is": "named", "name": string } | { "is": "emblem", "name": string } | { "is": "shape", "name": string } | { "is": "picture" };

/**
 * Something that a design shows.
 */
export type Things = { 
/**
 * What.
 */
thing: Thing, 
/**
 * How often.
 */
count: number, };

/**
 * A throw of the dice.
 */
export type Throw = { 
/**
 * The design.
 */
design: Design, 
/**
 * The same number throws the same.
 */
seed: number, 
/**
 * Whether the shape stays.
 */
shape: boolean, 
/**
 * Whether the colours stay.
 */
colours: boolean, 
/**
 * Whether the largest emblem stays.
 */
emblem: boolean, 
/**
 * Whether the letters stay as they look.
 */
words: boolean, };

/**
 * A motif that is repeated along a rim, a whole number of times.
 */
export type Trim = { 
/**
 * The motif; its size follows the rim's width.
 */
trim: TrimKind, 
/**
 * Its colour.
 */
ink: Ink, 
/**
 * How close the motifs stand: 1 is the motif's own distance, 0.5 half of it, 0.5 to 4. Default: 1.
 */
spread?: number, };

/**
 * A motif along a rim.
 */
export type TrimKind = "line" | "double" | "dashes" | "stitch" | "beads" | "rope" | "reeds" | "saw" | "scallops" | "diamonds" | "laurel" | "wave";

/**
 * A word of a key that somebody has typed back.
 */
export type TypedWord = { 
/**
 * Its number, from 1.
 */
number: number, 
/**
 * The word.
 */
word: Secret, };

/**
 * Words of a key that somebody has typed back.
 */
export type TypedWords = { 
/**
 * The issuer's identifier.
 */
did: string, 
/**
 * Some of its words.
 */
words: Array<TypedWord>, };

/**
 * An issuer, and what unlocks its key.
 */
export type UnlockIssuer = { 
/**
 * Its identifier.
 */
did: string, 
/**
 * What unlocks its key.
 */
passphrase: Secret, };

/**
 * A badge that could not be signed or baked.
 */
export type Unmade = { "unmade": "long" } | { "unmade": "unseen" } | { "unmade": "refused", 
/**
 * What it says.
 */
said: string, };

/**
 * A picture of a state that was kept.
 */
export type VersionPicture = { 
/**
 * The version.
 */
id: string, 
/**
 * The side in px, 32 to 4096.
 */
size: number, 
/**
 * What the placeholders become in it.
 */
words: PlaceholderWords, };

/**
 * Somebody vouches for an issuer.
 */
export type Vouch = { 
/**
 * The card, as it came; of a badge, the issuer as it stands in it.
 */
card: string, 
/**
 * Whether it is from a badge that was checked, and not from a card.
 */
from_badge: boolean, };

/**
 * A workshop's wall.
 */
export type Wall = { 
/**
 * What the workshop is called.
 */
title: string, 
/**
 * What was drawn, the oldest first.
 */
works: Array<WallWork>, 
/**
 * The closing questions.
 */
board: Array<WallColumn>, };

/**
 * A closing question with its answers.
 */
export type WallColumn = { 
/**
 * The word by which the question is known.
 */
question: string, 
/**
 * As it is asked.
 */
prompt: string, 
/**
 * The answers, the oldest first.
 */
notes: Array<WallNote>, };

/**
 * An answer to a closing question.
 */
export type WallNote = { 
/**
 * Which note; null where it stands on a worksheet.
 */
id: string | null, 
/**
 * Its words.
 */
text: string, };

/**
 * How large sheets are.
 */
export type WallPaper = "a4" | "a3";

/**
 * A work on the wall.
 */
export type WallWork = { 
/**
 * The document of the design.
 */
design: string, 
/**
 * What the badge is called; empty as long as nobody has said.
 */
title: string, 
/**
 * Who made it.
 */
author: string | null, 
/**
 * The group that they belong to.
 */
group: string | null, 
/**
 * The path that the badge belongs to, as its canvas says.
 */
path: string | null, 
/**
 * When it was last drawn: ISO 8601 in UTC.
 */
drawn: string, 
/**
 * What was stuck onto it, the oldest first.
 */
stickers: Array<StickerCard>, };

/**
 * What is to be given, to whom, where to.
 */
export type WhatToGive = { 
/**
 * The badges.
 */
badges: Array<BadgeAndRows>, 
/**
 * The class.
 */
people: Array<Person>, 
/**
 * The rows that get nothing, each with its reason.
 */
problems: Array<RowProblem>, 
/**
 * What shows that somebody earned it.
 */
proofs: Array<RowProofs>, 
/**
 * What the class list is called.
 */
list: string, 
/**
 * The workshop in which they were earned.
 */
workshop: string | null, 
/**
 * The DID of the issuer.
 */
issuer: string, 
/**
 * The day for everybody whose row has none; null for today.
 */
awarded: string | null, 
/**
 * The last day on which they hold; null for ever.
 */
expires: string | null, 
/**
 * What they say about their earners.
 */
naming: Naming, 
/**
 * The folder that they are put into; each badge has one of its own in it where there are several.
 */
folder: string, };

/**
 * Which badges.
 */
export type WhichBadges = { 
/**
 * Only those of this workshop; null for all.
 */
workshop: string | null, };

/**
 * A canvas.
 */
export type WhichCanvas = { 
/**
 * Its id.
 */
id: string, };

/**
 * A part of the list.
 */
export type WhichChecked = { 
/**
 * Which rows.
 */
only: Only, 
/**
 * In which order.
 */
sort: SortBy, 
/**
 * Only rows in which these words are; empty for all.
 */
words: string, 
/**
 * How many rows are left out before.
 */
from: number, 
/**
 * How many at most.
 */
count: number, };

/**
 * A design in the catalogue.
 */
export type WhichDesign = { 
/**
 * Its document.
 */
id: string, };

/**
 * A stick.
 */
export type WhichDrive = { 
/**
 * Where it is found.
 */
path: string, };

/**
 * Names an issuer.
 */
export type WhichIssuer = { 
/**
 * Its identifier.
 */
did: string, };

/**
 * Names a job.
 */
export type WhichJob = { 
/**
 * The text that the request of the work had.
 */
job: string, };

/**
 * A badge of the backpack.
 */
export type WhichKept = { 
/**
 * Which.
 */
id: string, };

/**
 * Whose palettes.
 */
export type WhichPalettes = { 
/**
 * The workshop; null for none.
 */
workshop: string | null, };

/**
 * Which run.
 */
export type WhichRun = { 
/**
 * Names the job.
 */
job: string, 
/**
 * It.
 */
run: string, };

/**
 * Names a signer of an issuer.
 */
export type WhichSigner = { 
/**
 * The identifier of the issuer.
 */
did: string, 
/**
 * The identifier of the signer.
 */
signer: string, };

/**
 * A state to go back to.
 */
export type WhichState = { 
/**
 * The state.
 */
version: string, };

/**
 * Asks for a wall.
 */
export type WhichWall = { 
/**
 * The workshop.
 */
workshop: string, 
/**
 * BCP 47, in which the closing questions are asked.
 */
language: string, };

/**
 * A work to put away or to take out again.
 */
export type WhichWork = { 
/**
 * Its documents.
 */
documents: Array<string>, };

/**
 * Which works.
 */
export type WhichWorks = { 
/**
 * Only those of this workshop; null for all.
 */
workshop: string | null, 
/**
 * Only those of this author and of nobody; null for all.
 */
author: string | null, };

/**
 * A workshop.
 */
export type WhichWorkshop = { 
/**
 * Its document.
 */
id: string, };

/**
 * A receipt in the language of the window.
 */
export type WordReceipt = { 
/**
 * The `text` of a [`FiledReceipt`].
 */
file: string, 
/**
 * What it shall say.
 */
words: string, };

/**
 * A canvas with its design, or a design alone.
 */
export type Work = { 
/**
 * The canvas; null where there is none.
 */
canvas: string | null, 
/**
 * The document of the design, drawn or not.
 */
design: string, 
/**
 * When the design was last changed: ISO 8601 in UTC; null when nobody has drawn yet.
 */
drawn: string | null, 
/**
 * What the badge is called; empty as long as nobody has said.
 */
title: string, 
/**
 * Who made it.
 */
author: string | null, 
/**
 * When any of it was last changed: ISO 8601 in UTC.
 */
changed: string, };

/**
 * A picture of a design.
 */
export type WorkPicture = { 
/**
 * The document of the design.
 */
design: string, 
/**
 * The side of the picture, in pixels.
 */
size: number, 
/**
 * What the placeholders become in it.
 */
words: PlaceholderWords, };

/**
 * A canvas, worded in its language.
 */
export type Worksheet = { 
/**
 * Its id.
 */
id: string, 
/**
 * What the worksheet is called.
 */
title: string, 
/**
 * What it is for.
 */
about: string, 
/**
 * How many minutes it should take.
 */
minutes: number, 
/**
 * BCP 47, in which people work on it.
 */
language: string, 
/**
 * When it was last changed: ISO 8601 in UTC.
 */
changed: string, 
/**
 * The sections, in their order.
 */
sections: Array<QuestionGroup>, 
/**
 * What others will see of the badge.
 */
outward: Outward, 
/**
 * What to look at again, the most important first.
 */
advice: Array<Advice>, 
/**
 * The states that were kept, the oldest first.
 */
kept: Array<KeptState>, 
/**
 * The document of its design.
 */
design: string, 
/**
 * When the design was last changed; null when nobody has drawn yet.
 */
drawn: string | null, };

/**
 * A workshop.
 */
export type WorkshopCard = { 
/**
 * Its document.
 */
id: string, 
/**
 * What it is called.
 */
title: string, };

/**
 * What a facilitator decides about a workshop.
 */
export type WorkshopPlan = { 
/**
 * Its document.
 */
id: string, 
/**
 * What people call it: 1 to 60 letters.
 */
name: string, 
/**
 * The day: ISO 8601.
 */
date: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * Who invites.
 */
host: string | null, 
/**
 * The id of its worksheet.
 */
template: string, 
/**
 * How long the timer runs.
 */
minutes: number, 
/**
 * Seats or nicknames, at most 200.
 */
seats: Array<string>, 
/**
 * How many people work together at most; 0 where everybody works alone.
 */
groups_of: number, 
/**
 * BCP 47, the languages to choose from; all where empty.
 */
languages: Array<string>, 
/**
 * The ids of the palettes to choose from; all where empty.
 */
palettes: Array<string>, 
/**
 * Whose card goes with it: the issuer's DID.
 */
issuer: string | null, 
/**
 * What may be photographed.
 */
photos: Photos, };

/**
 * Awards whose badges are to be written again.
 */
export type WriteAgain = { 
/**
 * Names the job.
 */
job: string, 
/**
 * The ids of their credentials; all are of one badge.
 */
awards: Array<string>, 
/**
 * The folder for the files.
 */
folder: string, };

/**
 * What came of writing badges again.
 */
export type WrittenAgain = { 
/**
 * The lists of what was taken back, beside the badges; none of who took nothing back.
 */
lists: Array<GivenList>, 
/**
 * Why it ended early; the same request goes on.
 */
trouble: Failure | null, 
/**
 * What the badge is called.
 */
name: string, 
/**
 * Who gives it.
 */
issuer: string, 
/**
 * What the class list is called; empty where there was none.
 */
roster: string, 
/**
 * The folder it was put into.
 */
folder: string, 
/**
 * When: ISO 8601 in UTC.
 */
at: string, 
/**
 * Every row.
 */
rows: Array<GivenRow>, 
/**
 * The receipt for people in that folder, in English; null where it could not be put there.
 */
text: string | null, };

/**
 * What is wrong with a file on a stick.
 */
export type Wrong = { "what": "file", 
/**
 * Why.
 */
failure: Failure, } | { "what": "badge", 
/**
 * The first check that it failed.
 */
check: string, } | { "what": "receipt", 
/**
 * The first of them.
 */
missing: string, 
/**
 * How many more there are.
 */
more: number, };

/**
 * A laptop whose clock is wrong.
 */
export type WrongClock = { 
/**
 * Where it stands, or the name of its pack.
 */
seat: string, 
/**
 * What its clock showed: ISO 8601 in UTC.
 */
showed: string, };
