-- What people make, the states it had, and where it is found again. Instants are UTC; ids are UUIDs in lower case with hyphens.

-- Awards from other laptops bring their issuers, whose keys are not here.
alter table issuer add column own integer not null default 1 check (own in (0, 1));

-- What holds for this copy of the program: its device, the highest clock it has seen, choices of its user.
create table setting (
    name        text primary key not null,
    value       text not null
) strict;

-- The body comes last: what lists and filters need is read without it.
create table document (
    -- Grows with every change, so that the newest is found first.
    seq         integer primary key,
    id          text not null unique,
    kind        text not null,
    workshop    text,
    author      text,
    title       text not null,
    state       text,
    made        text not null,
    changed     text not null,
    removed     integer not null check (removed in (0, 1)),
    clock       integer not null check (clock > 0),
    device      text not null,
    vector      text not null check (json_valid(vector)),
    body        text not null check (json_valid(body))
) strict;
create index document_kind on document (kind, seq);
create index document_workshop on document (workshop, seq);

-- A state of a document. Its id follows from the document and the stamp, so that the same state has the same id everywhere.
create table version (
    id          text primary key not null,
    document    text not null references document (id) on delete cascade,
    clock       integer not null check (clock > 0),
    device      text not null,
    vector      text not null check (json_valid(vector)),
    origin      text not null check (origin in ('kept', 'auto', 'conflict', 'restored', 'issued')),
    label       text,
    made        text not null,
    settled     text,
    author      text,
    title       text not null,
    state       text,
    changed     text not null,
    removed     integer not null check (removed in (0, 1)),
    body        text not null check (json_valid(body)),
    unique (document, clock, device)
) strict;
create index version_open on version (document) where origin = 'conflict' and settled is null;

-- The editor's steps on this laptop; they never travel.
create table undo (
    document    text not null references document (id) on delete cascade,
    step        integer not null,
    label       text not null,
    -- The body, compressed (zlib, RFC 1950), its pictures kept apart.
    snapshot    blob not null,
    primary key (document, step)
) strict;
create table undo_place (
    document    text primary key not null references document (id) on delete cascade,
    step        integer not null
) strict;

-- Pictures inside bodies, each once. The last one who holds it takes it along.
create table picture (
    sha256      text primary key not null,
    bytes       blob not null
) strict;
create table picture_use (
    holder      text not null,
    sha256      text not null references picture (sha256),
    primary key (holder, sha256)
) strict;
create index picture_use_picture on picture_use (sha256);
create trigger picture_unused after delete on picture_use
when not exists (select 1 from picture_use where sha256 = old.sha256)
begin
    delete from picture where sha256 = old.sha256;
end;
create trigger document_gone after delete on document
begin
    delete from picture_use where holder = 'document ' || old.id;
end;
create trigger version_gone after delete on version
begin
    delete from picture_use where holder = 'version ' || old.id;
end;
create trigger undo_gone after delete on undo
begin
    delete from picture_use where holder = 'undo ' || old.document || ' ' || old.step;
end;

-- Awards get a number of their own that lasts: the search knows them by it, and a copy of the file may change others.
create table award_new (
    seq         integer primary key,
    id          text not null unique,
    run         text not null references run (id),
    issuer      text not null references issuer (did),
    badge       text not null,
    content     text not null,
    design      text not null references design (sha256),
    earner      text not null,
    round       integer not null check (round >= 1),
    label       text not null,
    awarded     text not null,
    signed      text not null,
    format      text not null check (format in ('png', 'svg')),
    size        integer not null check (size > 0),
    state       text not null check (state in ('signed', 'written')),
    folder      text not null,
    file        text not null,
    sha256      text not null,
    supersedes  text references award (id),
    workshop    text,
    team        text,
    credential  text not null check (json_valid(credential)),
    foreign key (badge, content) references badge (id, content),
    -- Two programs at work at once cannot give the same badge to the same person twice.
    unique (issuer, badge, earner, round)
) strict;
insert into award_new (seq, id, run, issuer, badge, content, design, earner, round, label, awarded, signed,
                       format, size, state, folder, file, sha256, credential)
    select rowid, id, run, issuer, badge, content, design, earner, round, label, awarded, signed,
           format, size, state, folder, file, sha256, credential
    from award order by rowid;
drop table award;
alter table award_new rename to award;
create index award_signed on award (signed);
create index award_run on award (run);
create index award_place on award (folder, file);
create index award_unwritten on award (seq) where state = 'signed';
create index award_supersedes on award (supersedes) where supersedes is not null;

-- The search. Texts come in as words that are folded and set apart (catalogue::search::words), with spaces between;
-- a word that begins with _ says where an entry belongs. The rowid is the seq of the award or document.
create virtual table document_text using fts5 (
    words, content = '', contentless_delete = 1, prefix = '1 2 3 4 5', tokenize = "ascii tokenchars '_'"
);
create virtual table award_text using fts5 (
    words, content = '', contentless_delete = 1, prefix = '1 2 3 4 5', tokenize = "ascii tokenchars '_'"
);
-- Every word once: the beginning of a long word is asked as the few words that begin so, each of which is found at once.
create table word (
    word        text primary key not null
) strict;
