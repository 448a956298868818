-- Issuers that somebody has vouched for on this laptop. Its own are in the table issuer.
create table known_issuer (
    did         text primary key not null,
    name        text not null,
    -- The Open Badges Profile as it came.
    card        text not null check (json_valid(card)),
    since       text not null,
    -- From the issuer's card, or from a badge of its that was checked.
    how         text not null check (how in ('card', 'badge'))
) strict;

-- What issuers have taken back: of each the list with the highest number, as the issuer signed it.
create table revocation_list (
    issuer      text primary key not null,
    number      integer not null check (number > 0),
    file        text not null check (json_valid(file)),
    taken       text not null
) strict;
