//! Everything that a check can say.

use serde::Serialize;
use ts_rs::TS;

/// What a check says, for programs and for those who word it in their own language. In backquotes stands what it is about: the
/// names of its arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "CheckSaying")]
#[non_exhaustive]
pub enum Saying {
    /// A whole picture with one badge inside: `kind`.
    FilePicture,
    /// A text file.
    FileText,
    /// More than one badge in a picture.
    FileSeveral,
    /// A badge that is compressed.
    FileCompressed,
    /// A picture that holds a program.
    FileScript,
    /// A badge in the place of one of another edition.
    FilePlace,
    /// Something lies behind the end of the picture.
    FileBehindEnd,
    /// There is no badge in it.
    FileDead,
    /// Every program reads the text the same.
    TextSame,
    /// So it does a signed text.
    TextSigned,
    /// Text or JSON that is no badge.
    TextNoBadge,
    /// Programs read the text differently, or not at all.
    TextDamaged,
    /// A credential in the claim `vc`.
    TextOldForm,
    /// Signed as something else than a badge: `kind`.
    TextOtherKind,
    /// A kind of signed text that no standard has for badges: `kind`.
    TextUnknownKind,
    /// A claim is not there: `place`.
    TextLacks,
    /// Made for `name` alone.
    TextForOthers,
    /// Every word is defined.
    MeaningDefined,
    /// What a signature cannot cover: `place`.
    MeaningUncovered,
    /// Definitions that are not known here: `place`.
    MeaningUnknown,
    /// Words that the standard does not define: `place`.
    MeaningOwnWords,
    /// The definitions of today.
    ContextsCurrent,
    /// Those of Verifiable Credentials 1.1.
    ContextsOlderModel,
    /// Those of an older edition: `found`.
    ContextsOlderEdition,
    /// Others.
    ContextsWrong,
    /// A vocabulary that is not known here: `at`.
    ContextsForeign,
    /// An Open Badges credential.
    TypeBadge,
    /// A badge of an older edition: `version`.
    TypeOlder,
    /// Few programs still read that edition.
    TypeOutdated,
    /// An endorsement, and no badge.
    TypeEndorsement,
    /// Something else.
    TypeOther,
    /// A description, a profile, a key or a list that belongs to badges.
    TypePart,
    /// As the standard requires.
    FormGood,
    /// Not so: `places`.
    FormWrong,
    /// Not quite so: `places`.
    FormOdd,
    /// Another schema, which was not checked: `at`.
    FormFurther,
    /// No evidence.
    EvidenceNone,
    /// The result `value` is not as the badge describes: `expected`.
    ResultOther,
    /// The issuer's own.
    KeyOwn,
    /// There, but the issuer does not list it.
    KeyNotListed,
    /// The issuer's, for another purpose.
    KeyOtherPurpose,
    /// Said to be the issuer's, whose keys cannot be had: `issuer`.
    KeyUnconfirmed,
    /// Brought along by the badge.
    KeyBrought,
    /// Not one that the issuer publishes.
    KeyNotIssuers,
    /// Somebody else's, `signer`, and not that of `issuer`.
    KeySomebodyElse,
    /// Nobody says which.
    KeyNotNamed,
    /// So it is the only one that the issuer has.
    KeyOnly,
    /// Two that are not the same.
    KeyTwo,
    /// One whose secret half is published.
    KeySecret,
    /// Read from a page that anybody could have changed.
    KeyUnprotected,
    /// Taken back on `date`, before it signed.
    KeyTakenBack,
    /// Taken back on `date`, after the signature says that it was made.
    KeyTakenBackLater,
    /// Counted only until `date`.
    KeyEnded,
    /// Nowhere.
    KeyNotFound,
    /// It fits.
    SignatureGood,
    /// There is none.
    SignatureNone,
    /// A further one by somebody else.
    SignatureForeign,
    /// A further one that was not checked.
    SignatureFurther,
    /// Expired on `date`.
    SignatureEnded,
    /// Made on `date`, which is still to come.
    SignatureLater,
    /// Of no kind that a standard knows: `kind`.
    SignatureUnknown,
    /// It does not fit.
    SignatureAltered,
    /// It cannot cover all.
    SignatureUncovered,
    /// It cannot be good.
    SignatureUnsound,
    /// The signed text says `one`, and the badge in it `other`.
    SignatureContradicted,
    /// Not checked without the key.
    SignatureUnchecked,
    /// A signed badge need not be on the web.
    HostedNeedless,
    /// It is the same there: `at`.
    HostedSame,
    /// It is not, in `place`: `at`.
    HostedDiffers,
    /// Hosted, or signed, as it does not look: anybody could have written it.
    HostedUnproved,
    /// Whose address that is cannot be told.
    OriginUnknown,
    /// The issuer allows it: `at`.
    OriginGood,
    /// The issuer does not: `at`.
    OriginOther,
    /// It cannot be had: `at`.
    PageAway,
    /// It is no longer there: `at`.
    PageGone,
    /// Something else is there: `at`.
    PageWrong,
    /// It lies elsewhere: `at`.
    PageMoved,
    /// It says so, and nothing confirms it: `at`.
    PageClaims,
    /// The description came inside the badge.
    ClassInside,
    /// It names another badge or issuer than the published one.
    ClassOther,
    /// It differs from the published one: `place`.
    ClassDiffers,
    /// No list of revoked badges.
    StatusNoList,
    /// A list that cannot be trusted.
    StatusUnusable,
    /// A list that cannot be had or does not count.
    StatusUnsure,
    /// Revoked.
    StatusRevoked,
    /// The reason given: `reason`.
    StatusReason,
    /// Suspended.
    StatusSuspended,
    /// Not revoked.
    StatusClear,
    /// Not revoked, by a list that is not confirmed.
    StatusClearUnsure,
    /// There is a newer version.
    StatusNewer,
    /// The list says `words`.
    StatusMessage,
    /// By the list `list` of `date`.
    StatusListed,
    /// By the list `list`, which bears no date.
    StatusUndated,
    /// Revoked by the organisation for which it was given: `house`.
    StatusByHouse,
    /// When it counts is not clear.
    DatesUnclear,
    /// From `from`.
    DatesFrom,
    /// From `from` until `until`.
    DatesUntil,
    /// Only from `from`.
    DatesNotYet,
    /// Until `until`, which has passed.
    DatesEnded,
    /// A new copy may be had: `at`.
    DatesRenewal,
    /// The end `until` is before the beginning `from`.
    DatesCrossed,
    /// Awarded on `date`.
    DatesAwarded,
    /// That is still to come: `date`.
    DatesAwardedLater,
    /// No such day.
    DatesNoAward,
    /// No end.
    DatesEndless,
    /// The end: `until`.
    DatesEnds,
    /// By nobody.
    EndorsedByNobody,
    /// By `by`.
    EndorsedBy,
    /// In these words: `words`.
    EndorsedWords,
    /// One that cannot be read.
    EndorsementUnread,
    /// One by `by` that is not confirmed.
    EndorsementUnconfirmed,
    /// One by `by` that is false.
    EndorsementFalse,
    /// One by `by` about something else.
    EndorsementElsewhere,
    /// Given by `signer` for `house`.
    AppointedFor,
    /// `house` appointed somebody else.
    AppointedOther,
    /// `house` appointed for other badges.
    AppointedElse,
    /// `house` is named, and no appointment holds.
    AppointedNot,
    /// Nobody asked.
    RecipientUnasked,
    /// The badge does not say.
    RecipientUnnamed,
    /// It is that of `name`.
    RecipientTheirs,
    /// It is not.
    RecipientOther,
    /// The earner is named in another way than `name`.
    RecipientOtherWay,
    /// In a way that the standard does not name: `kind`.
    RecipientOdd,
    /// The badge names none.
    PictureUnnamed,
    /// There is only text.
    PictureOnlyText,
    /// The one that was signed.
    PictureSame,
    /// Another one.
    PictureOther,
    /// No web address of its own.
    NoAddress,
    /// Of a kind that cannot be checked here: `kind`.
    UnreadKind,
    /// More than are looked at.
    TooMany,
    /// Not checked, because an earlier check found nothing to go on with.
    UncheckedEarlier,
    /// Nor where the signature does not hold.
    UncheckedSignature,
    /// Nor where an edition says nothing about it.
    UncheckedOlder,
}
