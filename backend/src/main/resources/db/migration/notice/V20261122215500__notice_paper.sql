-- The paper of a posted notice: made from the frozen text in the transaction of posting, kept as long as the notice (adr/0030).
create table notice_paper (
    park_id   uuid not null,
    notice_id uuid not null,
    file_id   uuid not null,
    template  text not null,
    -- SHA-256 of what the template said; that of the notice's own text stands with the notice
    text_hash text not null,
    constraint pk_notice_paper primary key (notice_id),
    constraint fk_notice_paper__notice foreign key (park_id, notice_id) references public_notice (park_id, id),
    constraint fk_notice_paper__file foreign key (park_id, file_id) references stored_file (park_id, id),
    constraint ck_notice_paper__hash check (text_hash ~ '^[0-9a-f]{64}$')
);

create index ix_notice_paper__file on notice_paper (file_id);

-- Anybody: as long as the text is public. Of one taken back there is nothing to read any more.
call park_fence('notice_paper', 'notice_read', 'notice_post', $also$
    (select scope_everywhere('public')) and exists (
        select from public_notice n where n.id = notice_paper.notice_id and n.posted_at is not null
            and n.state <> 'WITHDRAWN' and n.public_until >= (select scope_today()))$also$);
-- What was posted stays, and its paper with it.
revoke update, delete on notice_paper from ${appRole}, ${jobRole};

create policy rows_of_notices on stored_file for select to ${appRole} using (
    read_permission = 'notice_read' and (select scope_everywhere('public')) and exists (
        select from notice_paper p where p.file_id = stored_file.id));

-- Notices whose paper is still to be made.
create index ix_public_notice__posted on public_notice (id) where posted_at is not null;
