-- Reviewers read papers of the kinds that tell of the business. What an applicant called something else, or what names people
-- by its nature, is read by officers alone.
drop policy rows_read on admission_paper;
create policy rows_read on admission_paper for select to ${appRole} using (
    (park_id = any ((select scope_parks('admission_read'))::uuid[])
        and exists (select from admission_application a where a.id = application_id)) or admission_own(application_id)
    or ((select scope_everywhere('admission_review'))
        and kind in ('BUSINESS_PLAN', 'FINANCIALS', 'IP_PROOF', 'TAX_RECORD')
        and admission_reviewing(application_id, true)));
