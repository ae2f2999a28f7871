-- an adult's mark in place of the grader's
alter table replies add column mark varchar(20);
alter table replies add column marked_by varchar;
alter table replies add column marked_at timestamp with time zone;
