-- The units that were proposed, approved and announced; null in decisions from before. Who said what about which stays.
alter table admission_decision add column unit_ids uuid[];
create or replace function admission_decision_stays() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if (new.park_id, new.application_id, new.review_id, new.made_by, new.checked_by, new.checked_at, new.notice_id)
            <> (old.park_id, old.application_id, old.review_id, old.made_by, old.checked_by, old.checked_at, old.notice_id)
            or new.unit_ids is distinct from old.unit_ids
            or (new.opinion <> old.opinion and (current_user = '${appRole}' or new.opinion <> ''))
            or (old.approved_by is not null and (new.approved_by, new.approved_at, new.minutes_number)
                is distinct from (old.approved_by, old.approved_at, old.minutes_number))
            or (old.ended_at is not null and (new.ended_at, new.approved_by) is distinct from (old.ended_at, old.approved_by)) then
        raise exception using
            errcode = 'check_violation',
            constraint = 'ct_admission_decision__stays',
            message = 'a decision does not change';
    end if;
    return new;
end;
$$;
