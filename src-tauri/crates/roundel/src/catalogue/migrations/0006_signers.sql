-- Whom the issuers of this laptop have appointed to sign for them, as they signed it. That one was ended says the issuer's
-- revocation_list; for whom this laptop signs itself stands in the profile of its issuer.
create table appointment (
    id          text primary key not null,
    issuer      text not null,
    file        text not null check (json_valid(file)),
    made        text not null
) strict;
