-- One row for every table that PlaceBuilder leaves empty, written as it would stand. ${park} is the place's park.
insert into admission_check (park_id, id, application_id, application_version, policy_version_id, content_hash, judged_on,
    verdict, lines, proofs, checked_by, checked_at)
select park_id, gen_random_uuid(), id, 1, (select id from policy_version limit 1), '0', date '2026-01-05', 'PASS', '[]', '[]',
    (select id from app_user limit 1), now()
from admission_application where park_id = '${park}';

insert into admission_decision (park_id, id, application_id, review_id, made_by, checked_by, checked_at, opinion, notice_id,
    signing_days)
select park_id, gen_random_uuid(), application_id, id, (select id from app_user order by id limit 1),
    (select id from app_user order by id desc limit 1), now(), '同意（示例）', gen_random_uuid(), 30
from admission_review where park_id = '${park}';

insert into admission_sheet (park_id, place_id, review_id, points, submitted_at)
select park_id, id, review_id, '{}', now() from admission_reviewer where park_id = '${park}';

insert into admission_supplement (park_id, application_id, items, asked_by, asked_at, due_on, calendar_complete)
select park_id, id, array['商业计划书'], (select id from app_user limit 1), now(), date '2099-01-12', true
from admission_application where park_id = '${park}';

insert into admission_waiver (park_id, id, application_id, policy_version_id, criterion, reason, waived_by, waived_at)
select park_id, gen_random_uuid(), id, gen_random_uuid(), 0, '示例', (select id from app_user limit 1), now()
from admission_application where park_id = '${park}';

insert into agreement_deposit (park_id, agreement_id, amount, received_on, receipt_number, recorded_by, recorded_at)
select park_id, id, 100, date '2026-01-05', 'R1', (select id from app_user limit 1), now()
from agreement where park_id = '${park}';

insert into agreement_end (park_id, agreement_id, cause, notice_on, last_day, agreed_to, reason, proposed_by, proposed_at)
select park_id, id, 'BOTH_AGREED', date '2026-01-05', date '2026-02-28', date '2030-01-01', '示例',
    (select id from app_user limit 1), now()
from agreement where park_id = '${park}';

insert into agreement_expiry (park_id, agreement_id, days, told_at)
select park_id, id, 90, now() from agreement where park_id = '${park}';

insert into agreement_supplement_party (park_id, supplement_id, address, representative, phone)
select park_id, id, '示例地址', '代表（示例）', '00000000' from agreement_supplement where park_id = '${park}';

insert into agreement_supplement_step (park_id, id, supplement_id, number, move, from_state, to_state, at, evidence)
select park_id, gen_random_uuid(), id, 99, 'SUBMIT', 'DRAFTING', 'IN_REVIEW', now(), '{}'
from agreement_supplement where park_id = '${park}';

insert into company_identity (id, company_id, kind, name, name_key, valid_to, how)
select gen_random_uuid(), company_id, 'TEAM', '旧名（示例）', '旧名（示例）', date '2026-01-05', 'CHANGED'
from company_record where park_id = '${park}' limit 1;

insert into company_merge (park_id, from_company_id, into_company_id, reason, merged_at)
select a.park_id, a.company_id, b.company_id, '重复登记（示例）', now()
from company_record a join company_record b on b.park_id = a.park_id and b.company_id > a.company_id
where a.park_id = '${park}' limit 1;

insert into consent (park_id, id, subject_id, purpose, notice_version, how, given_at)
select park_id, gen_random_uuid(), id, 'SENSITIVE_TAGS', 1, 'PAPER', now() from founder where park_id = '${park}';

insert into employment_sub_count (count_id, tag, people)
select id, 'FEMALE', 1 from employment_count where park_id = '${park}';

insert into mentor_appointment (park_id, id, mentor_id, term_from, term_to, doc_no, decided_on, made_by, made_at)
select park_id, gen_random_uuid(), id, date '2026-01-01', date '2028-01-01', '示例〔2026〕1 号', date '2025-12-20',
    (select id from app_user limit 1), now()
from mentor where park_id = '${park}';

insert into price_line (park_id, version_id, unit_id, amount, basis)
select park_id, id, (select u.id from unit u where u.park_id = v.park_id limit 1), 30, 'SQM_MONTH'
from price_version v where park_id = '${park}' and state = 'DRAFT';

insert into register_problem (park_id, import_id, position, sheet, row_number, code, severity, params)
select park_id, id, 1, '房间', 2, 'register.row', 'WARNING', '{}' from register_import where park_id = '${park}';

insert into retention_report (id, park_id, as_of, run_at, rule, removed, held)
values (gen_random_uuid(), '${park}', date '1999-01-01', now(), 'IMPORT_LOG', 0, 0);

insert into retention_run (as_of, started_at, finished_at) values (date '1999-01-01', now(), now()) on conflict do nothing;

insert into unit_lineage (park_id, from_unit_id, to_unit_id, kind, on_day)
select a.park_id, a.id, b.id, 'SPLIT', date '2026-01-05'
from unit a join unit b on b.park_id = a.park_id and b.id > a.id where a.park_id = '${park}' limit 1;

insert into unit_price (park_id, id, unit_id, valid_from, amount, basis)
select park_id, gen_random_uuid(), id, date '2026-01-05', 30, 'SQM_MONTH' from unit where park_id = '${park}' limit 1;

insert into billing_settings (park_id, version, bills_from, rhythm, anchor, timing, due_days, late_rate_percent, late_cap_percent)
values ('${park}', 1, date '2026-01-01', 'MONTHLY', 'CALENDAR', 'ADVANCE', 10, 0.05, 20) on conflict do nothing;

insert into lease_plan (park_id, lease_id, version, rhythm)
select park_id, id, 1, 'QUARTERLY' from lease where park_id = '${park}' on conflict do nothing;

insert into bill_counter (park_id, year, kind, last) values ('${park}', 2026, 'BILL', 1) on conflict do nothing;

insert into bill_run_item (park_id, run_id, preview, position, tenant_id, company_id)
select r.park_id, r.id, 2, 99, t.id, t.company_id from bill_run r join tenant t on t.park_id = r.park_id
where r.park_id = '${park}' limit 1;

insert into bill_run_lease (park_id, run_id, lease_id)
select r.park_id, r.id, l.id from bill_run r join lease l on l.park_id = r.park_id where r.park_id = '${park}' limit 1;

insert into bill_run_bill (park_id, run_id, preview, position, ordinal, id, kind, tenant_id, company_id, from_on, to_on,
    due_on, list_amount, waived, payable, inputs, content, content_hash)
select park_id, run_id, preview, position, 1, gen_random_uuid(), 'BILL', tenant_id, company_id, date '2026-01-01',
    date '2026-02-01', date '2026-01-11', 1, 0, 1, '{}', '{}', '0' from bill_run_item where park_id = '${park}' and position = 99;

with issued as (
    insert into bill (park_id, id, kind, number, tenant_id, company_id, run_id, issued_on, from_on, to_on, due_on, list_amount,
        waived, payable, inputs, content, content_hash)
    select r.park_id, gen_random_uuid(), 'BILL', 'ZD-减免', t.id, t.company_id, r.id, date '2026-01-01', date '2026-01-01',
        date '2026-02-01', date '2026-01-11', 2, 1, 1, '{}', '{}', repeat('0', 64)
    from bill_run r join tenant t on t.park_id = r.park_id where r.park_id = '${park}' limit 1
    returning *),
line as (
    insert into bill_line (park_id, bill_id, line, tenant_id, fee, subject, label, from_on, to_on, basis, quantity, unit_price,
        list_amount, rounding, waived, payable, vat_category, incubatee)
    select park_id, id, 1, tenant_id, 'RENT', '示例', '示例', from_on, to_on, 'MONTH', 1, 2, 2, 0, 1, 1, 'OPERATING_LEASE', true
    from issued
    returning *)
insert into bill_reduction (park_id, bill_id, line, position, tenant_id, grant_id, policy, year, rate, base, amount, caps, month)
select l.park_id, l.bill_id, l.line, 1, l.tenant_id, w.id, '示例', 1, 1, 1, 1, '{}', l.from_on
from line l join waiver w on w.park_id = l.park_id limit 1;

insert into bank_refusal (park_id, import_id, row_number, why, value)
select park_id, id, 9, 'DAY', '示例' from bank_import where park_id = '${park}';

insert into dunning_step (park_id, step, days_after, name, text) values ('${park}', 1, 3, '缴费提醒', '示例');

insert into late_fee (park_id, entry_id, bill_id, tenant_id, from_on, to_on, rate_percent, cap_percent)
select e.park_id, e.id, b.id, e.tenant_id, e.from_on, e.to_on, 0.05, 20
from charge_entry e, bill b where e.park_id = '${park}' and b.park_id = e.park_id limit 1;

insert into waiver_reservation (park_id, id, budget_id, waiver_id, amount, reserved_by, reserved_at)
select w.park_id, gen_random_uuid(), b.id, w.id, 100, w.made_by, now()
from waiver w join waiver_budget b on b.park_id = w.park_id where w.park_id = '${park}';

insert into waiver_suspension (park_id, id, waiver_id, from_on, cause, reason, made_by, made_at)
select park_id, gen_random_uuid(), id, date '2026-01-05', 'ARREARS', '示例', made_by, now() from waiver where park_id = '${park}';

insert into waiver_revocation (park_id, waiver_id, cause, since_on, stops_on, share, amount, reason, made_by, made_at)
select park_id, id, 'EARLY_EXIT', date '2026-01-05', date '2026-02-01', 1, 100, '示例', made_by, now()
from waiver where park_id = '${park}';

insert into waiver_step (park_id, id, waiver_id, number, move, from_state, to_state, at, evidence)
select park_id, gen_random_uuid(), id, 99, 'SUBMIT', 'DRAFT', 'SUBMITTED', now(), '{}' from waiver where park_id = '${park}';

insert into stage_rule (park_id, stage, version, policy_id)
values ('${park}', 'NURSERY', 1, (select id from policy where park_id is null and stage = 'NURSERY' limit 1));

insert into stage_decision (park_id, entry_id, policy_version_id, policy_name, policy_number, content_hash, judged_on, lines,
    papers, decided_by, decided_at)
select park_id, id, (select id from policy_version limit 1), '示例', 1, '0', date '2026-01-05', '[]', '[]',
    (select id from app_user limit 1), now()
from stage_entry where park_id = '${park}' order by stage_entry.id limit 1;

insert into stage_extension (park_id, entry_id, nth, due_before, due_on, reason, decided_by, decided_at)
select park_id, id, 1, date '2026-06-01', date '2026-12-01', '示例', (select id from app_user limit 1), now()
from stage_entry where park_id = '${park}' order by stage_entry.id limit 1;

insert into stage_warning (park_id, entry_id, due_on, days, told_at)
select park_id, id, date '2026-12-01', 90, now()
from stage_entry where park_id = '${park}' order by stage_entry.id limit 1;

insert into inbox_message (id, user_id, told_as, park_id, kind, subject_id, once, words, told_at)
select gen_random_uuid(), id, 'PERSON', '${park}', 'GRADUATION_PROPOSED', gen_random_uuid(), '${park}', '{"company": "示例"}', now()
from app_user limit 1;

insert into park_fact (park_id, id, fact, as_of, value, level, recorded_by, recorded_at)
values ('${park}', gen_random_uuid(), 'STAFF_TOTAL', date '2026-01-05', 10, 'SELF_REPORTED',
    (select id from app_user limit 1), now());

insert into readiness_snapshot (park_id, id, policy_version_id, policy_name, policy_number, content_hash, as_of, verdict, met,
    criteria, county, hardship, result, result_hash, saved_by, saved_at)
values ('${park}', gen_random_uuid(), (select id from policy_version limit 1), '示例', 1, '0', date '2026-01-05', 'MISSING', 1,
    2, false, false, '{}', '0', (select id from app_user limit 1), now());

insert into exit_settings (park_id, version, content) values ('${park}', 1, '{}');

insert into exit_counter (park_id, year, last) values ('${park}', 1999, 1) on conflict do nothing;

insert into exit_step (park_id, id, exit_case_id, number, move, from_state, to_state, at, actor_id)
select park_id, gen_random_uuid(), id, 99, 'ACCEPT', 'TRIGGERED', 'SETTLING', now(), opened_by
from exit_case where park_id = '${park}';

insert into exit_settlement (park_id, id, exit_case_id, nth, last_day, items, content_hash, owed, held, open_items, made_by,
    made_at)
select park_id, gen_random_uuid(), id, 99, last_day, '[]', repeat('0', 64), 0, 0, 0, opened_by, now()
from exit_case where park_id = '${park}';

insert into exit_debt_plan (park_id, id, exit_case_id, nth, items, instalments, amount, made_by, made_at)
select park_id, gen_random_uuid(), id, 99, '[]', '[]', 100, opened_by, now() from exit_case where park_id = '${park}';

insert into exit_confirmation (park_id, id, exit_case_id, sheet_hash, how, confirmed_by, confirmed_at)
select park_id, gen_random_uuid(), id, repeat('0', 64), 'APP', opened_by, now() from exit_case where park_id = '${park}';

insert into agreement_deposit_return (park_id, agreement_id, returned, kept, paid_on, voucher_number, recorded_by, recorded_at)
select park_id, id, 100, 0, date '2030-01-05', 'TK1', (select id from app_user limit 1), now()
from agreement where park_id = '${park}';

insert into report_reminder (park_id, id, report_id, kind, on_day, reminded_at)
select park_id, gen_random_uuid(), id, 'DUE_7', due_on, now() from report where park_id = '${park}';

insert into graduation_evaluation (park_id, id, review_id, nth, as_of, policy_version_id, policy_name, policy_number,
    content_hash, verdict, met, needed, lines, papers, waivers, decisive, made_by, made_at)
select r.park_id, gen_random_uuid(), r.id, 1, date '2026-01-05', (select id from policy_version limit 1), '示例', 1, '0', 'PASS',
    1, 1, '[]', '[]', '[]', false, (select id from app_user limit 1), now()
from graduation_review r where r.park_id = '${park}';

insert into graduation_counter (park_id, year, last) values ('${park}', 2026, 1);

insert into statutory_entry (park_id, filing_id, cell, value, written_by, written_at)
select park_id, id, 'nature', '2', drafted_by, now() from statutory_filing where park_id = '${park}' limit 1;

insert into statutory_line (park_id, filing_id, nth, key, content)
select park_id, id, 1, 'nature', '{}' from statutory_filing where park_id = '${park}' limit 1;
insert into park_rollup (park_id, as_of, counted_at, numbers) values ('${park}', date '2026-01-05', now(), '{}')
on conflict do nothing;

insert into company_rollup (park_id, company_id, kind, present, incubated, graduated, honours)
select park_id, company_id, 'FIRM', true, true, false, '{}' from tenant where park_id = '${park}'
on conflict do nothing;

insert into network_rollup (counted_at, numbers) values (now(), '{}') on conflict do nothing;

insert into network_rollup_mark default values;

insert into rollup_failure (park_id, failed_at) values ('${park}', now()) on conflict do nothing;

insert into rollup_proof (id, as_of, begun_at) values (gen_random_uuid(), date '2026-01-05', now());

insert into rollup_difference (id, proof_id, as_of) select gen_random_uuid(), id, as_of from rollup_proof limit 1;

insert into facility_settings (park_id, version, hold_minutes, check_in_minutes, release_minutes, no_show_limit,
    no_show_window_days, block_days)
values ('${park}', 1, 10, 15, 15, 3, 90, 30);

insert into booking_charge (park_id, booking_id, facility_id, tenant_id, month, minutes, free_minutes, beyond_minutes, amount)
select b.park_id, b.id, u.facility_id, b.tenant_id, date_trunc('month', b.on_date)::date, 60, 60, 0, 0
from booking b join booking_facility u on u.booking_id = b.id where b.park_id = '${park}';

insert into booking_series_date (park_id, series_id, on_date, outcome, reason, by_staff)
select park_id, id, date '2029-01-05', 'CLOSED', 'booking.closed', true from booking_series where park_id = '${park}'
on conflict do nothing;
