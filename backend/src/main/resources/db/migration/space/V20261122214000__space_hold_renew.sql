-- What a case holds anew, also where the hold is over, unless somebody else has it by now. Whoever publishes or approves has
-- no right on holds, and a notice ends in a job, so it is done here: the same seats of one unit, for the same time. The unit
-- is locked first, as by whoever lets it; a case that has let go of everything holds again what it gave back last.
create index ix_unit_hold__last on unit_hold (park_id, case_id, released_at);
create function unit_hold_renew(park uuid, holder uuid, unit uuid, day date, ends date, at timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
    mine uuid[];
begin
    if session_user = '${appRole}' and not (scope_has('admission_check', park) or scope_has('admission_approve', park)
            or scope_has('agreement_approve', park)) then
        raise exception 'this actor renews no hold' using errcode = 'insufficient_privilege';
    end if;
    perform from unit u where u.park_id = park and u.id = unit for update;
    mine := array(
        select h.id from unit_hold h
        where h.park_id = park and h.case_id = holder and h.unit_id = unit
            and h.released_at is not distinct from unit_hold_given_back(park, holder));
    if exists (
            select from unit_hold h
            cross join lateral (select greatest(h.needed_from, day) as since) n
            cross join lateral (select daterange(n.since, case when h.needed_to > n.since then h.needed_to end) as days) w
            where h.id = any (mine) and (
                exists (select from lease_unit l where l.park_id = park and l.unit_id = unit and l.seats && h.seats
                    and daterange(l.starts_on, l.ends_on) && w.days)
                or exists (select from unit_hold o where o.park_id = park and o.unit_id = unit and o.case_id <> holder
                    and o.released_at is null and o.held_to > day and o.seats && h.seats
                    and daterange(o.needed_from, o.needed_to) && w.days)
                or not exists (select from unit u where u.id = unit
                    and daterange(u.valid_from, u.valid_to) @> n.since))) then
        return false;
    end if;
    update unit_hold h set released_at = at where h.id = any (mine) and h.released_at is null;
    insert into unit_hold (park_id, id, unit_id, seats, case_id, case_number, needed_from, needed_to, held_from, held_to,
        held_by, held_at)
    select h.park_id, gen_random_uuid(), h.unit_id, h.seats, h.case_id, h.case_number, greatest(h.needed_from, day),
        case when h.needed_to > greatest(h.needed_from, day) then h.needed_to end, day, ends, h.held_by, at
    from unit_hold h where h.id = any (mine);
    return true;
end;
$$;

-- Null as long as something is not given back, over or not.
create function unit_hold_given_back(park uuid, holder uuid) returns timestamptz
    language sql stable set search_path = public, pg_temp
as $$
    select case when bool_or(h.released_at is null) then null else max(h.released_at) end
    from unit_hold h where h.park_id = park and h.case_id = holder
$$;
