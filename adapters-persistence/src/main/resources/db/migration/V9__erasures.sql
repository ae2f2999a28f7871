-- That a child was erased, and nothing from which it could be known: no reference, no id.
create table erasures (
  pseudonym varchar(64) not null,
  erased_at timestamp with time zone not null,
  by_role varchar(20) not null,
  attempt_count integer not null,
  reply_count integer not null,
  -- null until the deleted data were scrubbed from the database's files
  scrubbed_at timestamp with time zone,
  primary key (pseudonym, erased_at)
);
create index erasures_by_scrub on erasures (scrubbed_at);
