-- Payment orders for the cash desks. One is opened for an effect of a request, under that effect's key, and settled once.

create table payment_order (
    id bigint generated always as identity primary key,
    key text not null,
    request_id bigint not null,
    effect integer not null,
    customer_id text not null,
    office text not null,
    adviser text not null,
    concept text not null,
    amount numeric(12, 2) not null,
    opened timestamptz not null,
    expires timestamptz not null,
    version integer not null,
    state text not null,
    settled timestamptz,
    settled_by text,
    receipt text,
    reason text,
    refund_effect integer,
    refund_since timestamptz,
    refunded timestamptz,
    refunded_by text,
    refund_receipt text,
    constraint payment_order_key unique (key),
    constraint payment_order_receipt unique (office, receipt)
) with (fillfactor = 80);

-- What is given back bears a receipt of a series of its own: its number may be that of a payment.
create unique index payment_order_refund_receipt on payment_order (office, refund_receipt)
    where refund_receipt is not null;
create index payment_order_open on payment_order (office, id) where state = 'OPEN';
create index payment_order_owed_back on payment_order (office, id) where refund_since is not null and refunded is null;
create index payment_order_request on payment_order (request_id, id);

comment on column payment_order.id is 'its number, as the client is told';
comment on column payment_order.key is 'of the effect: request, node and number';
comment on column payment_order.expires is 'the first moment at which it can''t be paid any more';
comment on column payment_order.state is 'leaves OPEN once and for all';
comment on column payment_order.settled_by is 'the cashier; null where the clock did it, or the request';
comment on column payment_order.refund_effect is 'number of the effect that waits until it is given back';
