-- Who was anonymised bears a mark of no language, for names are unique within a company; pages and files say in the
-- reader's own what it means.
alter table founder add column anonymised_at timestamptz;
update founder set anonymised_at = now(), name = '#' || left(id::text, 8) where name = '已匿名 ' || left(id::text, 8);
