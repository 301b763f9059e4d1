-- The day a paper is of: of a day before, it shows nothing yet. null: whoever evaluates says which day it speaks for.
alter table graduation_evidence add column dated_on date;
