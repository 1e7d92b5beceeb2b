-- A client is found by the number of the identity card, or the NIT, as well as by name: without points, leading zeros and
-- the department of issue, in capital letters, as IdentityWord of the domain writes it. Once a client, not once a request.
-- An instance that knows nothing of it opens requests all the while: its clients have none until they are next here.

alter table client add column identity text collate "C" not null default '';

update client set identity = regexp_replace(
    upper(trim(last.identification)), '^(E-)?0*([0-9]+)(-[0-9A-Z]{2})?( [A-Z]{2})?$', '\1\2\3')
from (select distinct on (customer_id) customer_id, identification from visit order by customer_id, at desc) as last
where last.customer_id = client.customer_id;

create index client_identity on client (identity);

comment on column client.identity is 'empty where it is not known; in byte order, so that those with a complement are found by their beginning';
