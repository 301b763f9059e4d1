-- What an agreement keeps of people goes when its time is over; number, period and way stay for the statistics.
alter table agreement add column anonymised_at timestamptz;
create index ix_agreement__kept on agreement (ended_at) where ended_at is not null and anonymised_at is null;

-- However a paper goes, the row of its file goes with it, and the sweep takes the bytes.
create function agreement_file_gone() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    delete from stored_file where park_id = old.park_id and id = old.file_id;
    return null;
end;
$$;
create trigger tr_agreement_file__gone after delete on agreement_file
    for each row execute function agreement_file_gone();

-- What was written of somebody who signs, for that person: the founder an operator tied to them, by the name they sign with.
create function agreement_signatures_of_me() returns table (
        park_id uuid, agreement_id uuid, number text, state text, starts_on date, ends_on date, address text,
        representative text, phone text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select a.park_id, a.id, a.number, a.state, a.starts_on, a.ends_on, p.address, p.representative, p.phone
    from founder f
    join tenant t on t.park_id = f.park_id and t.company_id = f.company_id
    join agreement a on a.park_id = t.park_id and a.tenant_id = t.id
    join agreement_party p on p.park_id = a.park_id and p.agreement_id = a.id and p.representative = f.name
    where f.user_id = scope_user()
    union all
    select a.park_id, a.id, a.number, a.state, a.starts_on, a.ends_on, p.address, p.representative, p.phone
    from founder f
    join tenant t on t.park_id = f.park_id and t.company_id = f.company_id
    join agreement a on a.park_id = t.park_id and a.tenant_id = t.id
    join agreement_supplement s on s.park_id = a.park_id and s.agreement_id = a.id
    join agreement_supplement_party p on p.park_id = s.park_id and p.supplement_id = s.id and p.representative = f.name
    where f.user_id = scope_user()
    order by starts_on, number
$$;

-- One side of a supplement without the people in it.
create function agreement_side_of_nobody(side jsonb, nobody jsonb) returns jsonb
    language sql immutable
as $$
    select side || jsonb_build_object('terms', (side -> 'terms') || nobody)
        || case when side ->> 'partyKind' in ('TEAM', 'SOLE_TRADER') then '{"partyName": "—"}'::jsonb else '{}'::jsonb end
        || case when side ->> 'partyKind' = 'SOLE_TRADER' then '{"partyUscc": null}'::jsonb else '{}'::jsonb end
$$;
