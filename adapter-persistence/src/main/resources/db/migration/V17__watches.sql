-- Promises made to clients whose requests have ended, watched until they are kept (D-17). A request says by a flag that
-- it has promises which nobody watches yet: what watches are begun for is found by that, however late it was committed,
-- and costs nothing while a request is open.

alter table request add column promises boolean not null default false;

comment on column request.promises is 'whether it has ended with promises that are not watched yet';

create index request_promises on request (id) where promises;

create table watch (
    id bigint generated always as identity primary key,
    request_id bigint not null,
    effect integer not null,
    promise text not null,
    looks_at text not null,
    number text not null,
    product text,
    office text not null,
    since timestamptz not null,
    due timestamptz,
    state text not null,
    breach text,
    raised timestamptz,
    acknowledged_by text,
    acknowledged timestamptz,
    note text,
    look timestamptz,
    attempts integer not null default 0,
    lease bigint not null default 0,
    trouble text,
    constraint watch_promise unique (request_id, effect, promise)
);

create index watch_look on watch (look) where look is not null;
create index watch_product on watch (product, request_id) where looks_at = 'PRODUCT';
create index watch_raised on watch (id) where breach is not null and acknowledged is null;

comment on column watch.looks_at is 'ORDER, REPLACEABLE_ORDER, FAULT or PRODUCT';
comment on column watch.raised is 'since when it is broken as breach says';
comment on column watch.look is 'when to look next, or the end of the lease while somebody holds it; null when it is over';
comment on column watch.attempts is 'how often it was looked for in vain since it was last seen';
comment on column watch.lease is 'counts how often it was handed out; tells one holder from the next';
