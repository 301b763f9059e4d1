-- Parts of an application are read by whoever reads the application: an officer does not see a draft, nor what belongs to it.
-- Reviewers see the application and still not who its founders are.
drop policy rows_read on admission_founder;
create policy rows_read on admission_founder for select to ${appRole} using (
    (park_id = any ((select scope_parks('admission_read'))::uuid[])
        and exists (select from admission_application a where a.id = application_id)) or admission_own(application_id));
drop policy rows_read on admission_paper;
create policy rows_read on admission_paper for select to ${appRole} using (
    (park_id = any ((select scope_parks('admission_read'))::uuid[])
        and exists (select from admission_application a where a.id = application_id)) or admission_own(application_id)
    or ((select scope_everywhere('admission_review')) and kind not in ('ID_PROOF', 'TEAM_LIST')
        and admission_reviewing(application_id, true)));
drop policy rows_read on admission_step;
create policy rows_read on admission_step for select to ${appRole} using (
    (park_id = any ((select scope_parks('admission_read'))::uuid[])
        and exists (select from admission_application a where a.id = application_id)) or admission_own(application_id));
drop policy rows_read on admission_supplement;
create policy rows_read on admission_supplement for select to ${appRole} using (
    (park_id = any ((select scope_parks('admission_read'))::uuid[])
        and exists (select from admission_application a where a.id = application_id)) or admission_own(application_id));
