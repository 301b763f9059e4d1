-- The order of a park's list: drafts and what runs or waits first, then what is over.
create index ix_public_notice__list on public_notice
    (park_id, (state in ('CONCLUDED', 'WITHDRAWN')), last_day desc nulls first, id);
