-- Which laptops have brought their work, for each workshop. Empty text: work that belongs to no workshop.
create table laptop (
    workshop    text not null,
    device      text not null,
    seat        text,
    -- When their newest pack was made, by their own clock, and when it was first opened here.
    made        text not null,
    seen        text not null,
    primary key (workshop, device)
) strict;
