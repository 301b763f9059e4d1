-- What paid a part of a line is a waiver of the park.
alter table bill_reduction add constraint fk_bill_reduction__waiver
    foreign key (park_id, grant_id) references waiver (park_id, id);

-- Of a company's own request the officer who proposes it is the first of the park: they do not put it into effect as well.
alter table waiver
    drop constraint ck_waiver__four_people,
    add constraint ck_waiver__four_people check (checked_by <> made_by and approved_by <> made_by
        and approved_by <> checked_by and proposed_by <> checked_by and proposed_by <> approved_by
        and activated_by <> made_by and activated_by <> checked_by and activated_by <> approved_by
        and activated_by <> proposed_by);

-- What was found right may be found anew: what is let has changed since.
alter policy rows_check on waiver
    using (park_id = any ((select scope_parks('waiver_check'))::uuid[])
        and state in ('SUBMITTED', 'CHECKED', 'PUBLICIZED', 'ACTIVE', 'SUSPENDED'))
    with check (park_id = any ((select scope_parks('waiver_check'))::uuid[])
        and state in ('NEED_SUPPLEMENT', 'CHECKED', 'REJECTED', 'APPROVED', 'ACTIVE', 'SUSPENDED'));
create or replace function waiver_moves() returns trigger
    language plpgsql
as $$
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    if (new.state = 'CHECKED' and (old.state = 'SUBMITTED' or new.checked_by is distinct from old.checked_by
                    or new.schedule_hash is distinct from old.schedule_hash)
                and not (scope_has('waiver_check', new.park_id) and new.checked_by = scope_user()))
            or (new.state = 'PUBLICIZED' and old.state <> new.state
                and not (scope_has('waiver_approve', new.park_id) and new.approved_by = scope_user()))
            or (new.state = 'ACTIVE' and old.state = 'APPROVED'
                and not (scope_has('waiver_activate', new.park_id) and new.activated_by = scope_user())) then
        raise exception '% is not for this actor to give', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
drop trigger tr_waiver__moves on waiver;
create trigger tr_waiver__moves before update on waiver for each row
    when (old.state <> new.state or old.checked_by is distinct from new.checked_by
        or old.schedule_hash is distinct from new.schedule_hash)
    execute function waiver_moves();

-- 追缴: what of a waiver was billed to be paid back and stands, and how much of it is on bills that are settled whole.
create function waiver_back(park uuid, of_waiver uuid) returns table (billed numeric, returned numeric)
    language sql stable
as $$
    select coalesce(sum(l.payable), 0), coalesce(sum(l.payable) filter (where b.open = 0), 0)
    from charge_entry e
    join bill_line l on l.park_id = e.park_id and l.tenant_id = e.tenant_id and l.from_on = e.from_on
        and l.subject = e.id::text and l.fee = 'CLAWBACK' and l.reverses_bill is null
    join bill_balance b on b.park_id = l.park_id and b.bill_id = l.bill_id
    where e.park_id = park and e.origin = 'WAIVER_CLAWBACK' and e.origin_ref like of_waiver::text || '|%'
        and not exists (select from bill_line r where r.park_id = l.park_id and r.reverses_bill = l.bill_id
            and r.reverses_line = l.line)
$$;

-- 首次享受: what a company was granted in another park of the network by the same policy, adopted there under the same name,
-- counts as well. Only whether, to whoever may look at its waivers here; the public list there says no less.
create function waived_elsewhere(park uuid, of_company uuid, by_policy text) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select scope_has('waiver_read', park) and exists (select from waiver w
        where w.company_id = of_company and w.park_id <> park and w.policy_name = by_policy
            and w.activated_at is not null)
$$;

-- A firm's name is public. That of a natural person's business or of a team is not, where the scheme is one for groups that
-- say something sensitive of a person: the name and the scheme together would tell it. What came back was not waived.
drop function public_waivers(uuid);
create function public_waivers(park uuid)
    returns table (id uuid, name text, masked boolean, policy text, from_on date, to_on date, granted numeric,
        waived numeric, state text, approved_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select w.id, c.name, c.kind in ('TEAM', 'SOLE_TRADER') and w.scheme -> 'tags'
            ?| array['LAID_OFF', 'HARDSHIP_WORKER', 'RETURNEE_MIGRANT', 'VETERAN', 'DISABLED'],
        w.policy_name, w.from_on, coalesce(w.stops_on, w.to_on), w.total,
        (select coalesce(sum(r.amount), 0) from bill_reduction r where r.park_id = w.park_id and r.grant_id = w.id)
            - (select billed from waiver_back(w.park_id, w.id)),
        w.state, w.activated_at
    from waiver w join company c on c.id = w.company_id
    where w.park_id = park and w.activated_at is not null and scope_everywhere('public')
$$;

-- What a company's own people may choose from when they ask for a waiver: their founders as the park registered them, others
-- than themselves without the rest of the name.
create function own_founders(of_tenant uuid) returns table (id uuid, name text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select f.id, case when f.user_id = scope_user() or f.anonymised_at is not null then f.name
        else left(f.name, 1) || '*' end
    from tenant t join founder f on f.park_id = t.park_id and f.company_id = t.company_id
    where t.id = of_tenant and t.id = any (scope_bill_tenants())
    order by f.name, f.id limit 100
$$;

-- What is let to them, as their contract says it: they have read it.
create function own_lets(of_tenant uuid)
    returns table (lease_id uuid, unit_id uuid, number text, area numeric, seats integer, from_on date, to_on date,
        price numeric, basis text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select l.id, u.id, u.number, u.area, coalesce(upper(x.seats) - lower(x.seats), 0), x.starts_on, x.ends_on,
        l.unit_price, l.basis
    from lease l join lease_unit x on x.park_id = l.park_id and x.lease_id = l.id
    join unit u on u.park_id = x.park_id and u.id = x.unit_id
    where l.tenant_id = of_tenant and l.tenant_id = any (scope_bill_tenants())
    order by x.starts_on, u.number limit 100
$$;

create index ix_waiver__budget on waiver (park_id, budget_id) where budget_id is not null;
