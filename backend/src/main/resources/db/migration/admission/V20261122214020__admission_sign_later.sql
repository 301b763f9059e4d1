-- An agreement that was submitted in time and comes back does not cost the approval: its writer gets the days to mend it. Who
-- gives it back has no right on applications; only while an agreement is under way, and never an earlier day.
create function admission_sign_later(application uuid, until date) returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
begin
    update admission_application a
    set version = a.version + 1, sign_until = greatest(a.sign_until, until)
    where a.id = application and a.state = 'APPROVED' and agreement_under_way(a.id) is not null;
    return found;
end;
$$;
