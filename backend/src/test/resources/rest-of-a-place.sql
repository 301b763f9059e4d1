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
