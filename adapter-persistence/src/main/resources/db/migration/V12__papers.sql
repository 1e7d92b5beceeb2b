-- What was printed, and what became of the originals. Appended to, never changed: a mistake is mended by another note. Only
-- what a note says, which names people, may be nulled by a purge.

create table printing (
    id uuid primary key,
    body_hash text not null,
    request_id bigint not null,
    document text not null,
    title text not null,
    issued timestamptz not null,
    number integer not null,
    at timestamptz not null,
    printed_by text not null,
    office text not null,
    originals text[] not null,
    copies text[] not null,
    constraint printing_number unique (request_id, document, issued, number)
);

comment on column printing.id is 'key of the call that printed it';
comment on column printing.issued is 'when the request came to the form; again, and another one is issued';
comment on column printing.number is '0 the first print of what was issued then, otherwise the reprint''s number';
comment on column printing.originals is 'for whom each is';

create trigger printing_is_append_only
    before update or delete on printing for each row execute function refuse_change();

create table paper_note (
    id bigint generated always as identity primary key,
    printing_id uuid not null references printing (id),
    kind text not null,
    text text,
    at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text not null
);

create index paper_note_printing on paper_note (printing_id, id);

comment on column paper_note.kind is 'SIGNED or FILED; the last of a kind holds';
comment on column paper_note.text is 'who signed, or where the original is filed; nulled by a purge';

-- Whoever purges gets the right to update text, and nobody more.
create trigger paper_note_is_append_only
    before update of id, printing_id, kind, at, recorded_at, recorded_by or delete
    on paper_note for each row execute function refuse_change();

create trigger paper_note_is_only_purged
    before update of text on paper_note for each row when (new.text is not null) execute function refuse_change();
