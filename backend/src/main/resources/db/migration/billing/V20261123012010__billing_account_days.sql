-- What was open on a day that is over is what is open now and what was settled since.
create index ix_settlement__at on settlement (park_id, settled_at);
-- The list of payments by number.
create index ix_payment__number on payment (park_id, number, id);
