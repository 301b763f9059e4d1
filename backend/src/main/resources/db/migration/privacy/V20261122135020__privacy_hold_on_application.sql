-- An application can be held as a whole, people, papers and all.
alter table legal_hold drop constraint ck_legal_hold__subject;
alter table legal_hold add constraint ck_legal_hold__subject check (
    subject_type in ('COMPANY', 'FOUNDER', 'USER', 'APPLICATION'));

-- Since when anything of these is held. Whoever would delete it is told, also who may not see the holds of the park: an
-- applicant by link, a founder by account.
create function legal_hold_since(park uuid, subjects uuid[]) returns timestamptz
    language sql stable security definer set search_path = public, pg_temp
as $$
    select min(h.placed_at) from legal_hold h
    where h.park_id = park and h.subject_id = any (subjects) and h.lifted_at is null
$$;
