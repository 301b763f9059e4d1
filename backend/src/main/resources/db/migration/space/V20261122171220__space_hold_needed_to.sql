-- Until when what is held is needed, where that is known: two agreements one after the other may both be in review.
alter table unit_hold add column needed_to date;
alter table unit_hold add constraint ck_unit_hold__needed_to check (needed_to > needed_from);
alter table unit_hold drop constraint ex_unit_hold__unit_period;
alter table unit_hold add constraint ex_unit_hold__unit_period exclude using gist
    (park_id with =, unit_id with =, seats with &&, daterange(held_from, held_to) with &&,
        daterange(needed_from, needed_to) with &&) where (released_at is null);
