-- Views of lists that a person keeps for themselves. Of no park: the same view serves in every park of the person.
create table saved_view (
    id        uuid    not null,
    version   integer not null,
    user_id   uuid    not null,
    list      text    not null,
    name      text    not null,
    -- query string of the list, without the question mark
    search    text    not null,
    -- keys of the columns shown, in order; empty: as the list comes
    columns   text[]  not null,
    preferred boolean not null,
    constraint pk_saved_view primary key (id),
    constraint fk_saved_view__user foreign key (user_id) references app_user (id) on delete cascade,
    constraint ck_saved_view__list check (list in ('TENANTS', 'COMPANIES', 'UNITS', 'MENTORS')),
    -- also finds the views of a person
    constraint uq_saved_view__name unique (user_id, list, name)
);

call job_fence('saved_view');
create policy rows_own on saved_view for all to ${appRole}
    using (user_id = (select scope_user())) with check (user_id = (select scope_user()));
