-- As before; and of a notice whose period is over with an objection that waits to be decided there is no clear result any
-- more: nothing is left that it could approve.
create or replace function admission_given_up() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    update public_notice n
    set version = n.version + 1, state = 'WITHDRAWN', withdrawn_at = new.ended_at, withdraw_reason = '申请人撤回申请。',
        result = coalesce(n.result, 'WITHDRAWN'), result_at = coalesce(n.result_at, new.ended_at)
    from admission_decision d
    where d.application_id = new.id and d.ended_at is null and n.park_id = d.park_id and n.id = d.notice_id
        and n.state in ('DRAFT', 'POSTED');
    update public_notice n
    set version = n.version + 1, result = 'WITHDRAWN', result_at = new.ended_at
    from admission_decision d
    where d.application_id = new.id and d.ended_at is null and n.park_id = d.park_id and n.id = d.notice_id
        and n.state = 'ENDED_WITH_OBJECTION' and n.result is null;
    update admission_decision set ended_at = new.ended_at where application_id = new.id and ended_at is null;
    return null;
end;
$$;
