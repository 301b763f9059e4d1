-- Reports ask for all lines of some months: rent roll, exempt income, waivers that came back. Without it each of them reads
-- every line the park ever issued.
create index ix_bill_line__month on bill_line (park_id, from_on);
