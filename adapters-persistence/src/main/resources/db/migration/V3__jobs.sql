create table jobs (
  id uuid primary key,
  kind varchar(40) not null,
  subject varchar not null,
  -- hash of kind and subject until the job has ended: so that one unfinished job has them
  active_key varchar(64),
  input text not null,
  notes text not null,
  state varchar(20) not null,
  step varchar not null,
  percent double precision not null,
  message varchar not null,
  cancel_requested boolean not null,
  attempt integer not null,
  failure varchar,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint jobs_unfinished unique (active_key)
);
create index jobs_by_kind on jobs (kind, created_at);

-- Jobs that were queued while they ran, and so are to run once more.
create table job_wakeups (
  job_id varchar(36) primary key
);

-- The table of db-scheduler.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  state varchar,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
