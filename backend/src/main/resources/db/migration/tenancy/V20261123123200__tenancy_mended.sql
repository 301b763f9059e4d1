-- A dispute is opened and ended by an approver, also by giving the exit up.
create or replace function exit_moves() returns trigger
    language plpgsql
as $$
begin
    if current_user = '${appRole}' and 'DISPUTED' in (new.state, old.state) and not scope_has('exit_approve', new.park_id) then
        raise exception '% is not for this actor to give', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;

-- One who begins a way out holds the stay, so that it does not end at the same moment. A company's own people may write no
-- stay, and hold theirs by this.
create function exit_hold_tenant(park uuid, of_tenant uuid) returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp
as $$
begin
    perform from tenant t where t.park_id = park and t.id = of_tenant
        and (scope_has('tenant_edit', park) or t.id = any (scope_bill_tenants()))
    for no key update;
    return found;
end;
$$;

-- A word given in the app is given once for a sheet.
create unique index uq_exit_confirmation__word on exit_confirmation (exit_case_id, sheet_hash, confirmed_by)
    where how = 'APP';

-- A graduation on false evidence that came out when the stay was over: no entry follows that takes it back.
alter table stage_entry add column taken_back boolean not null default false,
    add constraint ck_stage_entry__taken_back check (not taken_back or stage = 'GRADUATED');
