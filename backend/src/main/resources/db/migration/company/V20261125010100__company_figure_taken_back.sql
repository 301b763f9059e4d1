-- What was taken back of a park's figures: few of many, and asked with every look at all of them.
create index ix_company_figure__taken_back on company_figure (park_id, withdraws) where withdraws is not null;

-- Figures of a period of all companies of a park lie together, however many years there are.
create index ix_company_figure__metric on company_figure (park_id, metric, period_from);
