-- A session of a mentor with a company, from being asked for to being counted. What was filed without being asked for begins
-- with its minutes.
create table mentor_session (
    park_id          uuid        not null,
    id               uuid        not null,
    version          integer     not null,
    tenant_id        uuid        not null,
    company_id       uuid        not null,
    mentor_id        uuid,
    wished_mentor_id uuid,
    state            text        not null,
    topic            text        not null,
    question         text,
    -- filed by the mentor without being asked for
    direct           boolean     not null,
    asked_by         uuid        not null,
    asked_at         timestamptz not null,
    matched_at       timestamptz,
    -- the last day on which the mentor answers
    answer_due_on    date,
    -- planned, and once minutes are filed what really was
    starts_at        timestamptz,
    ends_at          timestamptz,
    place            text,
    online_link      text,
    held_at          timestamptz,
    minutes_due_on   date,
    advice           text,
    next_steps       text,
    filed_at         timestamptz,
    rating           integer,
    comment          text,
    confirmed_at     timestamptz,
    counted_at       timestamptz,
    missed_by        text,
    -- why it was cancelled, refused, missed or opened again: the last word
    reason           text,
    -- what it takes of the tenant's hours, in the month of the park it is in
    debited_minutes  integer     not null,
    debited_month    date,
    -- why staff let it go beyond the hours
    over_reason      text,
    constraint pk_mentor_session primary key (id),
    constraint uq_mentor_session__park_id unique (park_id, id),
    constraint fk_mentor_session__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint fk_mentor_session__record foreign key (park_id, company_id) references company_record (park_id, company_id),
    constraint fk_mentor_session__mentor foreign key (park_id, mentor_id) references mentor (park_id, id),
    constraint fk_mentor_session__wished foreign key (park_id, wished_mentor_id) references mentor (park_id, id),
    constraint fk_mentor_session__asked_by foreign key (asked_by) references app_user (id),
    constraint ck_mentor_session__state check (state in ('REQUESTED', 'MATCHED', 'ACCEPTED', 'REJECTED', 'SCHEDULED', 'HELD',
        'MINUTES_FILED', 'CONFIRMED', 'COUNTED', 'CANCELLED', 'NO_SHOW')),
    constraint ck_mentor_session__time check (starts_at < ends_at),
    constraint ck_mentor_session__rating check (rating between 1 and 5),
    constraint ck_mentor_session__missed_by check ((missed_by in ('COMPANY', 'MENTOR')) is not distinct from
        nullif(state = 'NO_SHOW', false)),
    constraint ck_mentor_session__mentor check (mentor_id is not null or state in ('REQUESTED', 'CANCELLED')),
    constraint ck_mentor_session__held check (
        state not in ('SCHEDULED', 'HELD', 'MINUTES_FILED', 'CONFIRMED', 'COUNTED', 'NO_SHOW') or ends_at is not null),
    constraint ck_mentor_session__filed check (
        state not in ('MINUTES_FILED', 'CONFIRMED', 'COUNTED') or (advice is not null and filed_at is not null)),
    constraint ck_mentor_session__confirmed check (
        (state in ('CONFIRMED', 'COUNTED')) = (rating is not null and confirmed_at is not null)),
    constraint ck_mentor_session__debited check (debited_minutes >= 0 and (debited_minutes = 0 or debited_month is not null)),
    -- Nobody is in two sessions at once, neither by plan nor afterwards on paper.
    constraint ex_mentor_session__mentor exclude using gist
        (park_id with =, mentor_id with =, tstzrange(starts_at, ends_at) with &&)
        where (state in ('SCHEDULED', 'HELD', 'MINUTES_FILED', 'CONFIRMED', 'COUNTED'))
);
create index ix_mentor_session__state on mentor_session (park_id, state, asked_at, id);
create index ix_mentor_session__mentor on mentor_session (park_id, mentor_id, starts_at);
create index ix_mentor_session__company on mentor_session (company_id, asked_at desc);
create index ix_mentor_session__hours on mentor_session (park_id, tenant_id, debited_month);
insert into company_merge_rule (table_name, column_name, how) values ('mentor_session', 'company_id', 'MOVES');

-- The mentors that the actor is, one in each park. Asked past the fence of mentors.
create function scope_mentors() returns uuid[]
    language sql stable security definer parallel safe set search_path = public, pg_temp
as $$
    select coalesce(array_agg(m.id), '{}') from mentor m
    where scope_everywhere('mentoring_read') and m.user_id = scope_user()
$$;

-- The stays a mentor has to do with: linked to them while mentor, link and stay last, and those of sessions that are not over,
-- for the same while. Who refused, or was asked once, sees nothing of the company later but that session.
create or replace function scope_linked_tenants() returns uuid[]
    language sql stable security definer parallel safe set search_path = public, pg_temp
as $$
    select array(
        select t.id
        from mentor m
        join mentor_link l on l.park_id = m.park_id and l.mentor_id = m.id
        join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
        where scope_everywhere('mentoring_read') and m.user_id = scope_user()
            and (m.term_to is null or m.term_to > scope_today())
            and (l.ends_on is null or l.ends_on > scope_today())
            and (t.ends_on is null or t.ends_on > scope_today())
        union
        select t.id
        from mentor m
        join mentor_session s on s.park_id = m.park_id and s.mentor_id = m.id
        join tenant t on t.park_id = s.park_id and t.id = s.tenant_id
        where scope_everywhere('mentoring_read') and m.user_id = scope_user()
            and s.state in ('MATCHED', 'ACCEPTED', 'SCHEDULED', 'HELD', 'MINUTES_FILED')
            and (m.term_to is null or m.term_to > scope_today())
            and (t.ends_on is null or t.ends_on > scope_today()))
$$;

-- Whom a session is with, also once it is over and the mentor sees no more of the company than this.
create function mentor_session_parties(session uuid) returns table (park_name text, company_name text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select p.name, c.name
    from mentor_session s join park p on p.id = s.park_id join company c on c.id = s.company_id
    where s.id = session and (scope_has('mentor_read', s.park_id) or s.tenant_id = any (scope_own_tenants())
        or s.mentor_id = any (scope_mentors()))
$$;

alter table mentor_session enable row level security;
call job_fence('mentor_session');
create policy rows_read on mentor_session for select to ${appRole} using (
    (select scope_everywhere('mentor_read')) or park_id = any ((select scope_parks('mentor_read'))::uuid[])
    or tenant_id = any ((select scope_own_tenants())::uuid[])
    or mentor_id = any ((select scope_mentors())::uuid[]));
create policy rows_ask on mentor_session for insert to ${appRole} with check (
    asked_by = (select scope_user()) and debited_minutes >= 0
    and exists (select from tenant t where t.park_id = mentor_session.park_id and t.id = mentor_session.tenant_id
        and t.company_id = mentor_session.company_id)
    and (state = 'REQUESTED' and mentor_id is null and not direct and advice is null and rating is null
            and (park_id = any ((select scope_parks('mentor_edit'))::uuid[])
                or tenant_id = any ((select scope_own_tenants())::uuid[])
                    and park_id = any ((select scope_stay_parks())::uuid[]))
        or state = 'MINUTES_FILED' and direct and rating is null and counted_at is null
            and mentor_id = any ((select scope_mentors())::uuid[])
            and exists (select from mentor_link l where l.park_id = mentor_session.park_id
                and l.mentor_id = mentor_session.mentor_id and l.tenant_id = mentor_session.tenant_id)));
-- Each side leads to its own states only; which columns go with a state, and from where it is reached, is the guard's.
create policy rows_park on mentor_session for update to ${appRole}
    using (park_id = any ((select scope_parks('mentor_edit'))::uuid[])
        and state in ('REQUESTED', 'MATCHED', 'ACCEPTED', 'REJECTED', 'SCHEDULED', 'CONFIRMED', 'COUNTED'))
    with check (park_id = any ((select scope_parks('mentor_edit'))::uuid[])
        and state in ('MATCHED', 'SCHEDULED', 'HELD', 'COUNTED', 'CANCELLED', 'NO_SHOW'));
create policy rows_company on mentor_session for update to ${appRole}
    using (tenant_id = any ((select scope_own_tenants())::uuid[])
        and state in ('REQUESTED', 'MATCHED', 'ACCEPTED', 'REJECTED', 'SCHEDULED', 'MINUTES_FILED'))
    with check (tenant_id = any ((select scope_own_tenants())::uuid[]) and state in ('CONFIRMED', 'CANCELLED', 'NO_SHOW'));
create policy rows_mentor on mentor_session for update to ${appRole}
    using (mentor_id = any ((select scope_mentors())::uuid[])
        and state in ('MATCHED', 'ACCEPTED', 'SCHEDULED', 'HELD'))
    with check (mentor_id = any ((select scope_mentors())::uuid[])
        and state in ('ACCEPTED', 'REJECTED', 'SCHEDULED', 'HELD', 'MINUTES_FILED', 'CANCELLED', 'NO_SHOW'));

-- A policy says which rows a side moves and to where, and nothing of columns: here a state brings what belongs to it and
-- leaves the rest as it was, so that nobody rates a session while they cancel it, or changes its minutes while they count it.
create function mentor_session_guard() returns trigger
    language plpgsql
as $$
declare
    way constant text := old.state || ' ' || new.state;
    brings text[];
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    brings := case
        when way in ('REQUESTED MATCHED', 'REJECTED MATCHED') then array['mentor_id', 'matched_at', 'answer_due_on', 'reason']
        when way = 'MATCHED ACCEPTED' then '{}'
        when way = 'MATCHED REJECTED' then array['reason']
        when way in ('ACCEPTED SCHEDULED', 'SCHEDULED SCHEDULED') then array['starts_at', 'ends_at', 'place', 'online_link']
        when way = 'SCHEDULED HELD' then
            array['held_at', 'minutes_due_on', 'debited_minutes', 'debited_month', 'over_reason']
        when way = 'HELD MINUTES_FILED' then array['starts_at', 'ends_at', 'topic', 'advice', 'next_steps', 'filed_at',
            'debited_minutes', 'debited_month']
        when way = 'MINUTES_FILED CONFIRMED' then array['rating', 'comment', 'confirmed_at']
        when way = 'CONFIRMED COUNTED' then array['counted_at']
        when way in ('CONFIRMED HELD', 'COUNTED HELD') then array['rating', 'comment', 'confirmed_at', 'counted_at', 'reason',
            'minutes_due_on', 'debited_minutes']
        when way = 'SCHEDULED NO_SHOW' then array['missed_by', 'reason']
        when new.state = 'CANCELLED' and old.state in ('REQUESTED', 'MATCHED', 'ACCEPTED', 'REJECTED', 'SCHEDULED')
            then array['reason']
        end;
    if brings is null or (to_jsonb(new) - 'state' - 'version' - brings)
            is distinct from (to_jsonb(old) - 'state' - 'version' - brings) then
        raise exception '% is not reached this way', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
create trigger tr_mentor_session__guard before update on mentor_session for each row execute function mentor_session_guard();

-- What of mentors is shown to companies: those of the park they stay in, and those they had a session with. No addresses. It
-- runs with the owner's rights, so it asks for the scope itself.
create function scope_session_mentors() returns uuid[]
    language sql stable security definer parallel safe set search_path = public, pg_temp
as $$
    select coalesce(array_agg(distinct s.mentor_id), '{}') from mentor_session s
    where s.tenant_id = any (scope_own_tenants()) and s.mentor_id is not null
$$;
create view mentor_card with (security_barrier) as
select m.park_id, m.id, m.user_id, m.name, m.title, m.category, m.fields, m.term_from, m.term_to
from mentor m
where (select scope_everywhere('mentor_read'))
    or m.park_id = any ((select scope_parks('mentor_read'))::uuid[])
    or m.park_id = any ((select scope_stay_parks())::uuid[])
    or m.id = any ((select scope_mentors())::uuid[])
    or m.id = any ((select scope_session_mentors())::uuid[]);

-- What is to be done after a session, and by whom. Those still open are shown at the next one, whoever holds it.
create table mentor_action (
    park_id    uuid not null,
    id         uuid not null,
    session_id uuid not null,
    tenant_id  uuid not null,
    -- of its session
    topic      text not null,
    what       text not null,
    owner      text not null,
    due_on     date not null,
    done_on    date,
    constraint pk_mentor_action primary key (id),
    constraint fk_mentor_action__session foreign key (park_id, session_id) references mentor_session (park_id, id),
    constraint fk_mentor_action__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint ck_mentor_action__owner check (owner in ('COMPANY', 'MENTOR', 'PARK'))
);
create index ix_mentor_action__session on mentor_action (park_id, session_id);
create index ix_mentor_action__open on mentor_action (park_id, tenant_id, due_on) where done_on is null;
alter table mentor_action enable row level security;
call job_fence('mentor_action');
create policy rows_read on mentor_action for select to ${appRole} using (
    (select scope_everywhere('mentor_read')) or park_id = any ((select scope_parks('mentor_read'))::uuid[])
    or tenant_id = any ((select scope_tenants())::uuid[])
    or session_id in (select s.id from mentor_session s where s.mentor_id = any ((select scope_mentors())::uuid[])));
-- With the minutes they are part of, and taken back only where these are written again.
create policy rows_add on mentor_action for insert to ${appRole} with check (
    exists (select from mentor_session s where s.park_id = mentor_action.park_id and s.id = mentor_action.session_id
        and s.tenant_id = mentor_action.tenant_id and s.state = 'MINUTES_FILED'
        and s.mentor_id = any ((select scope_mentors())::uuid[])));
create policy rows_remove on mentor_action for delete to ${appRole} using (
    done_on is null and exists (select from mentor_session s where s.park_id = mentor_action.park_id
        and s.id = mentor_action.session_id and s.state = 'MINUTES_FILED' and s.mentor_id = any ((select scope_mentors())::uuid[])));
-- Said to be done by whose it is, or by the park, once; nothing else of it changes.
create policy rows_done on mentor_action for update to ${appRole}
    using (done_on is null and (park_id = any ((select scope_parks('mentor_edit'))::uuid[])
        or owner = 'COMPANY' and tenant_id = any ((select scope_own_tenants())::uuid[])
        or owner = 'MENTOR' and session_id in (
            select s.id from mentor_session s where s.mentor_id = any ((select scope_mentors())::uuid[]))))
    with check (done_on is not null);
revoke update on mentor_action from ${appRole};
grant update (done_on) on mentor_action to ${appRole};

-- Minutes of a tenant's hours in a month of the park: taken by what was held, and planned. Asked past the fence: of a mentor
-- who holds one session, the others of the company are not to be seen, only what they leave.
create function mentor_hours(park uuid, tenant uuid, month date) returns table (used integer, planned integer)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select coalesce(sum(s.debited_minutes) filter (where s.debited_month = month), 0)::integer,
        coalesce(sum(extract(epoch from s.ends_at - s.starts_at) / 60) filter (where s.state = 'SCHEDULED'
            and (s.starts_at at time zone 'Asia/Shanghai')::date >= month
            and (s.starts_at at time zone 'Asia/Shanghai')::date < (month + interval '1 month')::date), 0)::integer
    from mentor_session s
    where s.park_id = park and s.tenant_id = tenant
        and (scope_has('mentor_read', park) or tenant = any (scope_tenants()))
$$;

-- As before, and mentors tell the parks and companies they have to do with.
create or replace function inbox_may_tell(park uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select session_user <> '${appRole}'
        or exists (select from jsonb_each(coalesce(scope() -> 'parks', '{}')) held where held.value ? park::text)
        or exists (select from company_record r
            where r.park_id = park and r.company_id = any (scope_companies()))
        or exists (select from tenant t where t.park_id = park and t.id = any (scope_linked_tenants()))
        or exists (select from mentor_session s where s.park_id = park and s.mentor_id = any (scope_mentors()))
$$;

-- Who is linked to a stay of the actor's own company today: the links themselves are the park's and the mentor's.
create function own_tenant_mentors(tenant uuid) returns uuid[]
    language sql stable security definer set search_path = public, pg_temp
as $$
    select coalesce(array_agg(l.mentor_id), '{}') from mentor_link l
    where l.tenant_id = tenant and tenant = any (scope_own_tenants())
        and l.starts_on <= scope_today() and (l.ends_on is null or l.ends_on > scope_today())
$$;
