-- Turnover, tax and the papers that show them are read by those who judge by them, and not by everybody who may look a
-- company up: 前台 and 财务 know its name, and no figure of its business.
alter policy rows_read on company_figure using (
    (select scope_everywhere('figure_read')) or park_id = any ((select scope_parks('figure_read'))::uuid[])
    or company_id = any ((select scope_companies())::uuid[]));
alter policy rows_read on company_figure_file using (
    (select scope_everywhere('figure_read')) or park_id = any ((select scope_parks('figure_read'))::uuid[]));
update stored_file s set read_permission = 'figure_read'
where s.read_permission = 'company_read' and exists (
    select from company_figure_file f where f.park_id = s.park_id and f.file_id = s.id);
