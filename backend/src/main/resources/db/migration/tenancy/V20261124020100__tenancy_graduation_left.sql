-- By the clock, of one whose last day is over: nobody decided that.
alter table graduation_review
    drop constraint ck_graduation_review__decided,
    add constraint ck_graduation_review__decided check (
        (decided_at is not null) = (state in ('GRADUATED', 'NOT_MET', 'WITHDRAWN', 'REVOKED'))
        and (decided_by is null or decided_at is not null)
        and (decided_by is not null or state not in ('GRADUATED', 'NOT_MET', 'REVOKED')));

-- The version of the review it left behind: what came to the review since has raised it. null: of before this was kept.
alter table graduation_evaluation add column review_version integer;
