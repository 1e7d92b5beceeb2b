-- A hint names an order or a fault by its number in the CRM; what is watched about it is found by that.

create index watch_number on watch (number) where look is not null;
