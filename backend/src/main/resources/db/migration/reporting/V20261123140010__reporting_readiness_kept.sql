-- What was kept is kept as the very text that was hashed: jsonb orders and spaces it as it likes, and its hash could never be
-- found again. Those kept so far get the hash of the text they are from now on.
alter table readiness_snapshot alter column result type text using result::text;
alter table readiness_snapshot disable trigger tr_readiness_snapshot__kept;
update readiness_snapshot set result_hash = encode(sha256(convert_to(result, 'UTF8')), 'hex');
alter table readiness_snapshot enable trigger tr_readiness_snapshot__kept;
