-- The last day to sign: written with the approval, by what the policy gave when it was proposed.
alter table admission_decision add column signing_days integer not null default 30;
alter table admission_decision alter column signing_days drop default;
alter table admission_application add column sign_until date;
update admission_application a set sign_until = (s.at at time zone 'Asia/Shanghai')::date + 30
from admission_step s where s.application_id = a.id and s.move = 'APPROVE' and a.state = 'APPROVED';
create index ix_admission_application__sign_until on admission_application (sign_until) where state = 'APPROVED';

-- As before, and how the agreement stands that they wait for.
drop function admission_told(uuid);
create function admission_told(application uuid)
    returns table (park_name text, notice_id uuid, notice_ends date, agreement text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select p.name, n.id, n.last_day, case a.state when 'APPROVED' then agreement_under_way(a.id) end
    from admission_application a
    join park p on p.id = a.park_id
    left join public_notice n on n.park_id = a.park_id and n.subject_type = 'APPLICATION' and n.subject_id = a.id
        and n.state = 'POSTED'
    where a.id = application
        and (a.owner_id = scope_user() or (a.owner_id is null and a.link_hash = any (scope_links())))
$$;
