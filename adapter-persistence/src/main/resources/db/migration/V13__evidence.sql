-- The papers that clients brought, as files. A row is never changed but for its content and its name, which go together
-- when its time is over; that it was there, and when it went, stays.

create table evidence (
    id uuid primary key,
    body_hash text not null,
    visit uuid not null,
    request_id bigint,
    kind text not null,
    name text not null,
    type text not null,
    size integer not null,
    sha256 text not null,
    at timestamptz not null,
    brought_by text not null,
    kept_until date not null,
    removed timestamptz,
    content bytea,
    constraint evidence_content check ((content is null) = (removed is not null))
);

-- PDF, JPEG and PNG are compressed by themselves.
alter table evidence alter column content set storage external;

create index evidence_visit on evidence (visit, at);
create index evidence_expiry on evidence (kept_until) where content is not null;

comment on column evidence.id is 'key of the call that brought it';
comment on column evidence.request_id is 'the one that it is about; null where it serves every request of its visit';
comment on column evidence.sha256 is 'of the content; stays when that goes';
comment on column evidence.name is 'as it was given; names people more often than not, so that it goes with the content';
comment on column evidence.kept_until is 'the last day on which the content is kept';

create trigger evidence_is_append_only
    before update of id, body_hash, visit, request_id, kind, type, size, sha256, at, brought_by, kept_until
        or delete on evidence for each row execute function refuse_change();

create trigger evidence_is_only_removed
    before update of name, content, removed on evidence for each row
    when (new.content is not null or old.removed is not null or new.name !~ '^documento(\.[a-z]+)?$') execute function refuse_change();
