-- A company's own people read over all parks, and the policy already lets them see these rows alone: without an index that
-- begins with the company the whole network's table is read for it.
create index ix_qualification__own on qualification (company_id, issued_on desc, id);
create index ix_employment_count__own on employment_count (company_id, as_of desc, id);
