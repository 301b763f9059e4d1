-- What the database keeps of agreements, with those that are amended: signed text changes to what an approved supplement says
-- of it, and to nothing else. A supplement is kept as an agreement is.
create or replace function agreement_may_move(before text, after text) returns boolean
    language sql immutable
as $$
    select (before, after) in (
        ('DRAFTING', 'IN_REVIEW'), ('DRAFTING', 'DISCARDED'),
        ('IN_REVIEW', 'CHECKED'), ('IN_REVIEW', 'DRAFTING'),
        ('CHECKED', 'APPROVED'), ('CHECKED', 'DRAFTING'),
        ('APPROVED', 'SIGNED'), ('APPROVED', 'DRAFTING'),
        ('SIGNED', 'ACTIVE'), ('SIGNED', 'VOID'),
        ('ACTIVE', 'AMENDING'), ('ACTIVE', 'EXPIRING'), ('ACTIVE', 'TERMINATING'), ('ACTIVE', 'VOID'),
        ('AMENDING', 'ACTIVE'), ('AMENDING', 'EXPIRING'),
        ('EXPIRING', 'ACTIVE'), ('EXPIRING', 'ENDED'), ('EXPIRING', 'TERMINATING'), ('EXPIRING', 'VOID'),
        ('TERMINATING', 'ACTIVE'), ('TERMINATING', 'ENDED'), ('TERMINATING', 'TERMINATED_EARLY'))
$$;

-- Whether an agreement reads as its approved supplement says it will.
create function agreement_amended(agreement uuid, ends date, terms jsonb, kind text, name text, uscc text) returns boolean
    language sql stable
as $$
    select exists (
        select from agreement_supplement s
        where s.agreement_id = agreement and s.state = 'APPROVED'
            and (s.new_side ->> 'to')::date = ends and s.new_side -> 'terms' = terms
            and s.new_side ->> 'partyKind' = kind and s.new_side ->> 'partyName' = name
            and s.new_side ->> 'partyUscc' is not distinct from uscc)
$$;

create or replace function agreement_kept() returns trigger
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
            (new.application_id, new.renews_id, new.stage, new.starts_on, new.limit_on, new.policy_version_id,
                new.terms_version_id)
            is distinct from
            (old.application_id, old.renews_id, old.stage, old.starts_on, old.limit_on, old.policy_version_id,
                old.terms_version_id)
            or ((new.terms, new.party_kind, new.party_name, new.party_uscc)
                    is distinct from (old.terms, old.party_kind, old.party_name, old.party_uscc)
                or (new.ends_on <> old.ends_on and new.state <> 'TERMINATED_EARLY'))
                and not agreement_amended(
                    new.id, new.ends_on, new.terms, new.party_kind, new.party_name, new.party_uscc)) then
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

create function agreement_supplement_may_move(before text, after text) returns boolean
    language sql immutable
as $$
    select (before, after) in (
        ('DRAFTING', 'IN_REVIEW'), ('DRAFTING', 'DISCARDED'),
        ('IN_REVIEW', 'CHECKED'), ('IN_REVIEW', 'DRAFTING'), ('IN_REVIEW', 'DISCARDED'),
        ('CHECKED', 'APPROVED'), ('CHECKED', 'DRAFTING'), ('CHECKED', 'DISCARDED'),
        ('APPROVED', 'SIGNED'), ('APPROVED', 'DRAFTING'), ('APPROVED', 'DISCARDED'),
        ('SIGNED', 'EFFECTIVE'))
$$;

create function agreement_supplement_kept() returns trigger
    language plpgsql
as $$
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFTING' then
            raise exception 'a supplement begins as a draft' using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    if old.state <> new.state and not agreement_supplement_may_move(old.state, new.state) then
        raise exception 'a supplement does not go from % to %', lower(old.state), lower(new.state)
            using errcode = 'insufficient_privilege';
    end if;
    if old.state <> 'DRAFTING' and (new.agreement_id, new.number, new.effective_on, new.changes, new.old_side, new.new_side)
            is distinct from (old.agreement_id, old.number, old.effective_on, old.changes, old.old_side, old.new_side) then
        raise exception 'what was put before the checker is not written anew' using errcode = 'insufficient_privilege';
    end if;
    if (new.checked_by is distinct from old.checked_by
                and (old.state = new.state or new.state not in ('CHECKED', 'DRAFTING', 'DISCARDED')))
            or (new.approved_by is distinct from old.approved_by
                and (old.state = new.state or new.state not in ('APPROVED', 'DRAFTING', 'DISCARDED'))) then
        raise exception 'who checked and approved stays' using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger tr_agreement_supplement__kept before insert or update on agreement_supplement
    for each row execute function agreement_supplement_kept();
