-- What content_hash of a filing was worked out over: 1 form and lines alone, as in the first days; 2 everything, as statutory_proof
-- does. Nothing else tells a change from a hash of old.
alter table statutory_filing add column proved_by smallint;
alter table statutory_filing disable trigger tr_statutory_filing__kept;
update statutory_filing set proved_by =
    case when content_hash = statutory_proof(id, filed_by, filed_at, file_id, findings) then 2 else 1 end
where state <> 'DRAFT';
alter table statutory_filing enable trigger tr_statutory_filing__kept;
alter table statutory_filing add constraint ck_statutory_filing__proved_by
    check ((proved_by is null) = (state = 'DRAFT') and proved_by in (1, 2));

-- Filed is filed: from then on only that a correction has taken its place, which is for whoever files, and only when there is one.
create or replace function statutory_filing_kept() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'DRAFT' then
            raise exception 'what was filed is not removed' using errcode = '23514';
        end if;
        return old;
    end if;
    if old.state = 'DRAFT' and new.state <> 'AMENDED'
            and (new.park_id, new.form_id, new.form_code, new.from_on, new.to_on, new.revision)
                = (old.park_id, old.form_id, old.form_code, old.from_on, old.to_on, old.revision) then
        -- Whoever compiles does not file, whatever the policies let an editor write.
        if current_user = '${appRole}' and new.state = 'FILED'
                and not (scope_has('report_check', new.park_id) and new.filed_by = scope_user()) then
            raise exception 'filing is not for this actor' using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    if old.state = 'FILED' and new.state = 'AMENDED'
            and to_jsonb(new) - 'state' - 'version' = to_jsonb(old) - 'state' - 'version' then
        if current_user = '${appRole}' and not scope_has('report_check', new.park_id) then
            raise exception 'filing is not for this actor' using errcode = 'insufficient_privilege';
        end if;
        if not exists (select from statutory_filing c where c.park_id = new.park_id and c.form_code = new.form_code
                and c.from_on = new.from_on and c.state = 'DRAFT' and c.revision = new.revision + 1) then
            raise exception 'there is no correction to take its place' using errcode = '23514';
        end if;
        return new;
    end if;
    raise exception 'what was filed does not change' using errcode = '23514';
end;
$$;
