-- The state of the agreement an approved application waits for, from the checker's desk to the signatures: a draft promises
-- nothing. Of whatever application it is asked; it tells a state and nothing else.
create function agreement_under_way(application uuid) returns text
    language sql stable security definer set search_path = public, pg_temp
as $$
    select g.state from agreement g
    where g.application_id = application and g.state in ('IN_REVIEW', 'CHECKED', 'APPROVED')
$$;

-- Nothing goes to the checker for an application that is not approved. The row is held, so that it does not lapse meanwhile.
create function agreement_approved_first() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    perform from admission_application a
    where a.park_id = new.park_id and a.id = new.application_id and a.state = 'APPROVED' for share;
    if not found then
        raise exception using
            errcode = 'check_violation',
            constraint = 'ct_agreement__approved_first',
            message = 'the application is not approved';
    end if;
    return new;
end;
$$;
create trigger tr_agreement__approved_first before update on agreement
    for each row when (old.state = 'DRAFTING' and new.state = 'IN_REVIEW' and new.application_id is not null)
    execute function agreement_approved_first();
