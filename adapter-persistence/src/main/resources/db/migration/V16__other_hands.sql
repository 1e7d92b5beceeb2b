-- A request handed to an office is in nobody's hands there until somebody takes it further.

alter table request alter column adviser drop not null;

comment on column request.office is 'where it is now; its figures stay with the office of its opening';
comment on column request.adviser is 'in whose hands it is; null where whoever serves at the office has it';
