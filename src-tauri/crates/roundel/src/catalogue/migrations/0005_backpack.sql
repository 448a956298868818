-- Badges that somebody keeps, of any issuer: the files as they came. They never leave with a pack.
create table backpack (
    id          text not null primary key,
    file        text not null,
    sha256      text not null unique,
    -- The issuer that is proved to have signed it and the id of the award, with a space between; null where nobody is.
    signed      text unique,
    bytes       blob not null,
    added       text not null,
    keeping     text not null check (keeping in ('arrived', 'kept', 'declined')),
    shown       integer not null check (shown in (0, 1)),
    team        text not null
) strict;
