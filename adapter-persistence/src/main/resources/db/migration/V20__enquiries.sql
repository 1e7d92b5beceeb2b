-- What clients wanted to know before there was a request. Not on any request's way: a request knows nothing of it.

create sequence enquiry_number;

create table enquiry (
    id bigint primary key,
    at timestamptz not null,
    office text not null,
    adviser text not null,
    edition text not null,
    wish text not null,
    words text,
    procedure "char",
    asked_for text,
    product_id text,
    product_kind text,
    customer_id text,
    client_name text,
    identification text,
    applicant_role text not null,
    applicant_name text,
    applicant_identity text,
    state text not null,
    version integer not null,
    visit uuid,
    request_id bigint
);

comment on column enquiry.id is 'its number, as printed';
comment on column enquiry.at is 'when it was recorded, by adviser';
comment on column enquiry.procedure is 'null while none is named';
comment on column enquiry.customer_id is 'null while nobody is known by that identification, or none was given';
comment on column enquiry.version is 'number of its last mark';
comment on column enquiry.request_id is 'what it became; null while it has not';

create index enquiry_office on enquiry (office, id);

create table enquiry_mark (
    enquiry_id bigint not null references enquiry (id),
    seq integer not null,
    at timestamptz not null,
    actor text not null,
    what text not null,
    primary key (enquiry_id, seq)
);

comment on table enquiry_mark is 'append-only; what happened to an enquiry, and who did it';

create trigger enquiry_mark_is_append_only
    before update or delete on enquiry_mark for each row execute function refuse_change();
