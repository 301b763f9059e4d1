-- The revision a paper was checked with; null while it was with none.
alter table report_file add column revision integer;
update report_file f set revision = r.checked_revision
from report r where r.id = f.report_id and r.checked_revision is not null;
create policy rows_check on report_file for update to ${appRole}
    using (revision is null and park_id = any ((select scope_parks('report_check'))::uuid[]))
    with check (revision is not null and park_id = any ((select scope_parks('report_check'))::uuid[]));
