-- Where a step stands among the steps of its job; 0 when that is not known.
alter table jobs add column place integer default 0 not null;
alter table jobs add column steps integer default 0 not null;

-- What comes in during a step, in bytes.
alter table jobs add column bytes_done bigint;
alter table jobs add column bytes_total bigint;
alter table jobs add column bytes_per_second bigint;

-- When a job that failed for a passing reason is begun again.
alter table jobs add column next_try_at timestamp with time zone;

-- Locked by who counts the running jobs in order to begin one.
create table job_gate (
  id integer primary key
);
insert into job_gate (id) values (1);
