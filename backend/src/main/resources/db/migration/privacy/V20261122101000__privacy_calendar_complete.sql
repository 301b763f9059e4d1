-- Whether the holidays of every year up to the due day were announced when it was counted.
alter table privacy_request add column calendar_complete boolean not null default true;
