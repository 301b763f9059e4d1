-- Fresh statistics of what a register fills, asked for while it fills it. Tables that were empty a moment ago look empty
-- to the planner until somebody analyses them, and joins of ten thousand rows planned for ten take minutes. The server's
-- own worker comes too late: it counts only what is committed. Columns by name, so that no indexed expression is worked
-- out; a table that somebody else analyses is left out rather than waited for.
create procedure analyze_register()
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    analyze (skip_locked)
        unit (park_id, id, floor_id), unit_price (park_id, unit_id, valid_from),
        company (id), company_record (park_id, company_id), company_identity (company_id),
        founder (park_id, id, company_id), employment_count (park_id, id, company_id),
        tenant (park_id, id, company_id), stage_entry (park_id, tenant_id),
        lease (park_id, id, tenant_id), lease_unit (park_id, lease_id, unit_id);
end
$$;
revoke execute on procedure analyze_register() from public;
grant execute on procedure analyze_register() to ${appRole};
