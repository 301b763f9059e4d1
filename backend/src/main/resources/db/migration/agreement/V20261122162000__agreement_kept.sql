-- What the machine and the papers promise, kept here too: an agreement begins as a draft, moves as AgreementMove says (a test
-- compares both), and what three people read is not written anew once it is no draft. Asked of the application; demo data and
-- restores come as they were.
create function agreement_may_move(before text, after text) returns boolean
    language sql immutable
as $$
    select (before, after) in (
        ('DRAFTING', 'IN_REVIEW'), ('DRAFTING', 'DISCARDED'),
        ('IN_REVIEW', 'CHECKED'), ('IN_REVIEW', 'DRAFTING'),
        ('CHECKED', 'APPROVED'), ('CHECKED', 'DRAFTING'),
        ('APPROVED', 'SIGNED'), ('APPROVED', 'DRAFTING'),
        ('SIGNED', 'ACTIVE'), ('SIGNED', 'VOID'),
        ('ACTIVE', 'EXPIRING'), ('ACTIVE', 'TERMINATING'), ('ACTIVE', 'VOID'),
        ('EXPIRING', 'ENDED'), ('EXPIRING', 'TERMINATING'), ('EXPIRING', 'VOID'),
        ('TERMINATING', 'ACTIVE'), ('TERMINATING', 'ENDED'), ('TERMINATING', 'TERMINATED_EARLY'))
$$;

create function agreement_kept() returns trigger
    language plpgsql
as $$
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFTING' then
            raise exception 'an agreement begins as a draft' using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    if old.state <> new.state and not agreement_may_move(old.state, new.state) then
        raise exception 'an agreement does not go from % to %', lower(old.state), lower(new.state)
            using errcode = 'insufficient_privilege';
    end if;
    if old.state <> 'DRAFTING' and (
            (new.application_id, new.renews_id, new.stage, new.party_kind, new.party_name, new.party_uscc, new.starts_on,
                new.limit_on, new.policy_version_id, new.terms_version_id, new.terms)
            is distinct from
            (old.application_id, old.renews_id, old.stage, old.party_kind, old.party_name, old.party_uscc, old.starts_on,
                old.limit_on, old.policy_version_id, old.terms_version_id, old.terms)
            or (new.ends_on <> old.ends_on and new.state <> 'TERMINATED_EARLY')) then
        raise exception 'what was put before the checker is not written anew' using errcode = 'insufficient_privilege';
    end if;
    -- Second and third word are given in their own move and fall only when it is a draft again.
    if (new.checked_by is distinct from old.checked_by
                and (old.state = new.state or new.state not in ('CHECKED', 'DRAFTING')))
            or (new.approved_by is distinct from old.approved_by
                and (old.state = new.state or new.state not in ('APPROVED', 'DRAFTING'))) then
        raise exception 'who checked and approved stays' using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger tr_agreement__kept before insert or update on agreement
    for each row execute function agreement_kept();
