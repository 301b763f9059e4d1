alter table saved_view
    drop constraint ck_saved_view__list,
    add constraint ck_saved_view__list check (list in ('TENANTS', 'COMPANIES', 'UNITS', 'MENTORS', 'QUALIFICATIONS'));
