-- What a company was called before: a team that became a firm, a firm that changed its name, a duplicate merged into it.
create table company_identity (
    id         uuid not null,
    company_id uuid not null,
    kind       text not null,
    name       text not null,
    name_key   text not null,
    uscc       text,
    valid_from date,
    valid_to   date not null,
    how        text not null,
    constraint pk_company_identity primary key (id),
    constraint fk_company_identity__company foreign key (company_id) references company (id),
    constraint ck_company_identity__period check (valid_from < valid_to),
    constraint ck_company_identity__how check (how in ('CHANGED', 'MERGED'))
);
create index ix_company_identity__company on company_identity (company_id, valid_to);
call job_fence('company_identity');
create policy rows_read on company_identity for select to ${appRole} using (
    exists (select from company c where c.id = company_id));

-- Whoever changes name, kind or code: what stood before is kept, one row per day at most. The day the new ones hold from
-- is today unless the writer says otherwise for its transaction.
create function keep_company_identity() returns trigger
    language plpgsql security definer set search_path from current as $$
declare
    until constant date := coalesce(nullif(current_setting('seedbed.company_since', true), '')::date, scope_today());
    since constant date := (
        select max(valid_to) from company_identity where company_id = old.id and how = 'CHANGED');
begin
    if since is null or since < until then
        insert into company_identity (id, company_id, kind, name, name_key, uscc, valid_from, valid_to, how)
        values (gen_random_uuid(), old.id, old.kind, old.name, old.name_key, old.uscc, since, until, 'CHANGED');
    end if;
    return null;
end $$;
create trigger company_identity_kept after update of kind, name, uscc on company for each row
    when ((old.kind, old.name, old.uscc) is distinct from (new.kind, new.name, new.uscc))
    execute function keep_company_identity();

-- Qualifications and honours (资质荣誉) as a park knows them, each with one file as evidence.
create table qualification (
    park_id     uuid    not null,
    id          uuid    not null,
    version     integer not null,
    company_id  uuid    not null,
    kind        text    not null,
    title       text    not null,
    level       text,
    number      text,
    issuer      text,
    issued_on   date    not null,
    valid_until date,
    constraint pk_qualification primary key (id),
    constraint uq_qualification__park_id unique (park_id, id),
    constraint fk_qualification__record foreign key (park_id, company_id) references company_record (park_id, company_id),
    constraint ck_qualification__kind check (kind in ('HIGH_TECH', 'TECH_SME', 'INNOVATIVE_SME', 'SPECIALIZED_NEW',
        'LITTLE_GIANT', 'GAZELLE', 'CERTIFICATION', 'AWARD', 'OTHER')),
    constraint ck_qualification__level check (level in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'DISTRICT', 'OTHER')),
    constraint ck_qualification__period check (issued_on <= valid_until)
);
create index ix_qualification__company on qualification (park_id, company_id, issued_on);
create index ix_qualification__valid_until on qualification (park_id, valid_until, id);
call park_fence('qualification', 'company_read', 'company_edit', 'company_id = any ((select scope_companies())::uuid[])');

-- In a table of its own: no list reads the bytes by accident.
create table qualification_file (
    park_id          uuid        not null,
    qualification_id uuid        not null,
    file_name        text        not null,
    media_type       text        not null,
    size             integer     not null,
    sha256           bytea       not null,
    content          bytea       not null,
    uploaded_at      timestamptz not null,
    constraint pk_qualification_file primary key (park_id, qualification_id),
    constraint fk_qualification_file__qualification foreign key (park_id, qualification_id)
        references qualification (park_id, id) on delete cascade,
    constraint ck_qualification_file__media_type check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint ck_qualification_file__size check (size = octet_length(content) and size between 1 and 10485760)
);
alter table qualification_file alter column content set storage external;
call park_fence('qualification_file', 'company_read', 'company_edit',
    'exists (select from qualification q where q.park_id = qualification_file.park_id and q.id = qualification_id)');

-- Duplicates that were merged, so that an old id still tells where to look.
create table company_merge (
    park_id         uuid        not null,
    from_company_id uuid        not null,
    into_company_id uuid        not null,
    reason          text        not null,
    merged_at       timestamptz not null,
    constraint pk_company_merge primary key (park_id, from_company_id),
    constraint fk_company_merge__park foreign key (park_id) references park (id),
    constraint fk_company_merge__from foreign key (from_company_id) references company (id),
    constraint fk_company_merge__into foreign key (into_company_id) references company (id),
    constraint ck_company_merge__other check (from_company_id <> into_company_id)
);
create index ix_company_merge__into on company_merge (park_id, into_company_id);
call park_fence('company_merge', 'company_read', 'company_edit');
create index ix_company_record__phone on company_record (park_id, contact_phone) where contact_phone is not null;

-- Moves what a park has of a duplicate, stays excepted, to the company it is merged into. It runs with the owner's
-- rights, for memberships and former names are nobody's to change otherwise; so it asks for the scope itself.
create procedure merge_company(park uuid, source uuid, target uuid, on_day date)
    language plpgsql security definer set search_path from current as $$
begin
    if not scope_has('company_edit', park)
        or not exists (select from company_record where park_id = park and company_id = source)
        or not exists (select from company_record where park_id = park and company_id = target) then
        raise exception using errcode = 'insufficient_privilege', message = 'companies of another park';
    end if;
    delete from employment_count s where s.park_id = park and s.company_id = source and exists (
        select from employment_count t where t.park_id = park and t.company_id = target and t.as_of = s.as_of);
    update employment_count set company_id = target where park_id = park and company_id = source;
    update founder set company_id = target where park_id = park and company_id = source;
    update qualification set company_id = target where park_id = park and company_id = source;
    update membership m set company_id = target where m.company_id = source and m.ended_at is null and not exists (
        select from membership o where o.company_id = target and o.ended_at is null
            and o.user_id = m.user_id and o.role = m.role);
    update membership set ended_at = now() where company_id = source and ended_at is null;
    update company_identity set company_id = target, how = 'MERGED' where company_id = source;
    insert into company_identity (id, company_id, kind, name, name_key, uscc, valid_from, valid_to, how)
    select gen_random_uuid(), target, kind, name, name_key, uscc, null, on_day, 'MERGED' from company where id = source;
    update company_merge set into_company_id = target where park_id = park and into_company_id = source;
    update company_record t set contact_name = coalesce(t.contact_name, s.contact_name),
        contact_phone = coalesce(t.contact_phone, s.contact_phone)
    from company_record s
    where t.park_id = park and t.company_id = target and s.park_id = park and s.company_id = source;
    delete from company_record where park_id = park and company_id = source;
end $$;
