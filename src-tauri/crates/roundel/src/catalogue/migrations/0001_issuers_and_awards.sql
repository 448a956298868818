-- The first catalogue: who issues, which badges and designs, and what was given to whom.
-- Instants are UTC to the second (2026-03-01T10:00:00Z), so that text order is time order; dates are calendar dates.

create table issuer (
    did         text primary key not null,
    profile     text not null check (json_valid(profile)),
    key_file    text not null unique,
    created     text not null
) strict;

-- One row per wording of a badge: awards keep the wording they were made with.
create table badge (
    id          text not null,
    content     text not null,
    achievement text not null check (json_valid(achievement)),
    created     text not null,
    primary key (id, content)
) strict;

create table design (
    sha256      text primary key not null,
    document    text not null check (json_valid(document)),
    created     text not null
) strict;

-- One call of 'issue'. Without a finish it was interrupted, and the same task continues it.
create table run (
    id          text primary key not null,
    task        text not null,
    folder      text not null,
    started     text not null,
    finished    text
) strict;
create index run_task on run (task);

create table award (
    id          text primary key not null,
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
    credential  text not null check (json_valid(credential)),
    format      text not null check (format in ('png', 'svg')),
    size        integer not null check (size > 0),
    state       text not null check (state in ('signed', 'written')),
    folder      text not null,
    file        text not null,
    sha256      text not null,
    supersedes  text references award (id),
    foreign key (badge, content) references badge (id, content),
    -- Two programs at work at once cannot give the same badge to the same person twice.
    unique (issuer, badge, earner, round)
) strict;
create index award_signed on award (signed);
create index award_run on award (run);
create index award_place on award (folder, file);
