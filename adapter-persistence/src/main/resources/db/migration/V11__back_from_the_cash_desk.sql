-- A request whose client is back from the cash desk says so beside whom it waits for.

comment on column request.waits is
    'for whom: PERSON, or systems; RETURNED beside PERSON where the client is back from the cash desk; null when it has ended';
