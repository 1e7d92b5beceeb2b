-- How what is owed stands, for operators. One byte in a column that is null when a row is born: a request's commit writes
-- neither a byte nor a statement more, and null still means what it meant to instances of before. It is the eighth
-- column: with a ninth every row would grow by eight bytes of null bitmap.

alter table effect add column standing "char";

comment on column effect.standing is
    'null: held, as born; w: put off; u: put off, and uncertain whether it was done; U: held, and uncertain since before;
s: set aside until an operator decides, due at infinity';
