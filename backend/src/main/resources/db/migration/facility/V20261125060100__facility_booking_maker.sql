-- What somebody has booked, for their own calendar.
create index ix_booking__maker on booking (made_by, starts_at desc);
