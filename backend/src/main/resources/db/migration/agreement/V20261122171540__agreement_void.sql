-- 作废: the stay that the signature opened goes with the lease, and the application waits to be signed again.
alter table agreement add column opened_stay boolean not null default false;
drop index uq_agreement__application;
create unique index uq_agreement__application on agreement (application_id)
    where application_id is not null and state not in ('DISCARDED', 'VOID');
alter table agreement drop constraint fk_agreement__tenant;
alter table agreement add constraint fk_agreement__tenant foreign key (park_id, tenant_id)
    references tenant (park_id, id) on delete set null (tenant_id);

-- Whoever voids an agreement removes the stay it opened, and no other.
create function agreement_void_stay(park uuid, stay uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select scope_has('agreement_approve', park) and exists (
        select from agreement a
        where a.park_id = park and a.tenant_id = stay and a.opened_stay and a.state = 'VOID')
$$;
create policy rows_annul on tenant for delete to ${appRole} using (agreement_void_stay(park_id, id));
create policy rows_annul on stage_entry for delete to ${appRole} using (agreement_void_stay(park_id, tenant_id));

-- The same with the application the agreement came from.
create function agreement_void_application(park uuid, application uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select scope_has('agreement_approve', park) and exists (
        select from agreement a where a.park_id = park and a.application_id = application and a.state = 'VOID')
$$;
create policy rows_annul on admission_application for update to ${appRole}
    using (state in ('CONTRACTED', 'APPROVED') and agreement_void_application(park_id, id))
    with check (state = 'APPROVED' and agreement_void_application(park_id, id));
create policy rows_annul on admission_step for insert to ${appRole} with check (
    to_state = 'APPROVED' and actor_id = (select scope_user()) and agreement_void_application(park_id, application_id));

create or replace function admission_application_moves() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    permission text;
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    permission := case old.state || '>' || new.state
        when 'DRAFT>SUBMITTED' then 'own'
        when 'NEED_SUPPLEMENT>SUBMITTED' then 'own'
        when 'SUBMITTED>NEED_SUPPLEMENT' then 'admission_handle'
        when 'SUBMITTED>ACCEPTED' then 'admission_handle'
        when 'SUBMITTED>REJECTED' then 'admission_handle'
        when 'ACCEPTED>REVIEWING' then 'admission_handle'
        when 'APPROVED>CONTRACTED' then 'admission_handle'
        when 'CONTRACTED>APPROVED' then 'agreement_approve'
        when 'REVIEWED>PROPOSED' then 'admission_check'
        when 'REVIEWED>REJECTED' then 'admission_check'
        when 'PUBLICIZED>REVIEWING' then 'admission_check'
        when 'PUBLICIZED>APPROVED' then 'admission_check'
        when 'PROPOSED>PUBLICIZED' then 'admission_approve'
        when 'PROPOSED>REVIEWED' then 'admission_approve'
        when 'PUBLICIZED>REVIEWED' then 'admission_approve'
        else case when new.state = 'WITHDRAWN' and old.ended_at is null
                and old.state not in ('APPROVED', 'CONTRACTED') then 'own' end
    end;
    if permission is null then
        raise exception using
            errcode = 'check_violation',
            constraint = 'ct_admission_application__moves',
            message = format('there is no way from %s to %s', lower(old.state), lower(new.state));
    end if;
    if old.state = 'CONTRACTED' and not agreement_void_application(new.park_id, new.id) then
        raise exception 'what was signed of it stands' using errcode = 'insufficient_privilege';
    end if;
    if not (case permission when 'own' then admission_own(new.id) else scope_has(permission, new.park_id) end) then
        raise exception 'this actor cannot move to %', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;
