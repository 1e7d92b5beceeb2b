-- Requests, what happened to them, and what they owe. How the tables are written is in the stores' comments; why they
-- look like this was measured (one row a request, its answers once in the record, nothing indexed that every move
-- changes, so that a move's update stays in its page).

-- ---- names

-- A name as people look for it: without accents, in small letters, words apart by single spaces. Immutable, so that it
-- can be indexed; needs no extension.
create function plain(name text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(
        lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+', ' ', 'g'));

-- Every word of a name, or its beginning.
create function beginnings(name text) returns tsquery
    language sql immutable strict parallel safe
    return case plain(name)
        when '' then null
        else to_tsquery('simple', replace(plain(name), ' ', ':* & ') || ':*')
    end;

create table client (
    customer_id text primary key,
    name text not null
);

create index client_name on client using gin (to_tsvector('simple', plain(name)));

-- ---- requests

create sequence request_number;

-- What never changes stands first: of a row that moves within its page the log then holds only the rest.
create table request (
    id bigint primary key,
    opened timestamptz not null,
    visit uuid not null,
    changes boolean not null,
    procedure "char" not null,
    edition text not null,
    office text not null,
    adviser text not null,
    customer_id text not null,
    product_id text,
    open_key uuid,
    version integer not null,
    touched_on date not null,
    touched timestamptz not null,
    ended timestamptz,
    head bytea not null,
    node text not null,
    waits text,
    ending text,
    constraint request_open_key unique (open_key)
) with (fillfactor = 90);

comment on column request.id is 'its number, as printed';
comment on column request.version is 'number of its last step';
comment on column request.waits is 'for whom: PERSON, or systems; null when it has ended';
comment on column request.ending is 'null while it is open';
comment on column request.changes is 'whether its procedure changes the product';
comment on column request.head is 'of the chain of its steps';
comment on column request.touched_on is 'the day of touched, where the offices are; indexed in its stead';

-- After the key of the opening: an equal opening is to be recognised before the product is found busy.
create unique index request_one_change on request (product_id) where ended is null and changes;
create index request_office_open on request (office, id) where ended is null;
create index request_idle on request (touched_on, id) where ended is null;
create index request_customer on request (customer_id, id);

create table step (
    request_id bigint not null,
    at timestamptz not null,
    seq integer not null,
    node text not null,
    actor text not null,
    act text not null,
    outcome text,
    effect integer,
    data text,
    salt bytea,
    payload_digest bytea not null,
    idem_key uuid,
    body_hash text,
    primary key (request_id, seq)
);

comment on table step is 'append-only; the request as it was told';
comment on column step.data is 'answers, facts and note, in the first step the opening; nulled by a purge together with its salt';
comment on column step.payload_digest is 'of salt and data; stays after a purge, so that the chain can be verified';
comment on column step.idem_key is 'of the call whose last step this is';

create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;

-- Whoever purges gets the right to update data and salt, and nobody more.
create trigger step_is_append_only
    before update of request_id, seq, at, node, actor, act, outcome, effect, payload_digest, idem_key, body_hash or delete
    on step for each row execute function refuse_change();

create trigger step_is_only_purged
    before update of data, salt on step for each row
    when (new.data is not null or new.salt is not null) execute function refuse_change();

-- ---- what is owed

create table effect (
    request_id bigint not null,
    seq integer not null,
    kind text not null,
    due timestamptz not null,
    attempts integer not null,
    trouble text,
    primary key (request_id, seq)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);

create index effect_due on effect (due);

comment on column effect.seq is 'number of the effect in its request; -1 for asking silent systems again';
comment on column effect.due is 'when it may be claimed: the end of the lease while somebody holds it';
comment on column effect.attempts is 'how often it was handed out; tells one holder from the next';

-- ---- the indicator

create table tally_delta (
    day date not null,
    office text not null,
    procedure "char" not null,
    adviser text not null,
    total integer not null,
    attended integer not null,
    in_time integer not null,
    refused integer not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

create table tally (
    office text not null,
    adviser text not null,
    day date not null,
    procedure "char" not null,
    total bigint not null,
    attended bigint not null,
    in_time bigint not null,
    refused bigint not null,
    primary key (office, adviser, day, procedure)
);

comment on table tally_delta is 'appended in the deciding transaction; folded into tally. A reader sums both in one statement';
comment on table tally is '* for all offices, or all advisers';

-- ---- visits

create table visit (
    id uuid primary key,
    customer_id text not null,
    customer_kind text not null,
    customer_name text not null,
    identification text not null,
    telephone text,
    applicant_role text not null,
    applicant_name text not null,
    applicant_identity text,
    office text not null,
    adviser text not null,
    at timestamptz not null,
    evidence text not null
);

-- ---- parameters

create table parameter (
    id bigint generated always as identity primary key,
    name text not null,
    value text not null,
    unit text not null,
    source text not null,
    holds_from date not null,
    holds_until date,
    recorded_at timestamptz not null,
    recorded_by text not null
);

create trigger parameter_is_append_only
    before update or delete on parameter for each row execute function refuse_change();

-- ---- recurring work, as db-scheduler wants it

create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
