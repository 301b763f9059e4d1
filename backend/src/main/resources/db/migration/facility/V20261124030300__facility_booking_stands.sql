-- Since when a booking stands as it does: made, confirmed, moved or approved. Whoever books a room that is already theirs to use,
-- or is given it late, has as long to come as whoever booked before.
alter table booking add column stands_since timestamptz not null default now();

-- Lists of days.
create index ix_booking__day on booking (park_id, on_date, starts_at, id);
