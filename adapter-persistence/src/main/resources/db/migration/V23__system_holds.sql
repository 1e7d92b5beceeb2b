-- Systems that operators hold, and held. What a hold keeps back is known by the kinds of effect that it names, so that
-- whoever claims what is due need not know which kind is entered in which system.

create table system_hold (
    id bigint generated always as identity primary key,
    system text not null,
    kinds text[] not null,
    held_by text not null,
    since timestamptz not null,
    reason text not null,
    released_by text,
    released timestamptz,
    release_reason text
);

create unique index system_hold_open on system_hold (system) where released is null;
