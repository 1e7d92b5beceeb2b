-- What was sent to supervision. The system that carries it knows no keys and answers no questions, so that this is all
-- that is known: a row is there before the message leaves.

create table notice (
    key text primary key,
    wamid text,
    status text not null,
    at timestamptz not null
);

create index notice_wamid on notice (wamid);

comment on column notice.key is 'of the effect: request, node and number';
comment on column notice.wamid is 'what WhatsApp calls it; null while nobody knows whether it was sent';
comment on column notice.status is 'how far it came, BEGUN to READ; never goes back';
comment on column notice.at is 'since when';
