-- Rare kinds of subject (legal holds, requests of persons) are asked for alone, newest first.
create index ix_trail__subject_type on trail (subject_type, at, id);
