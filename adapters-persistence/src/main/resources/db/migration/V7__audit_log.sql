-- Only ever added to. The primary key is also the index that pages are read by.

create table audit_log (
  entry_number bigint generated always as identity primary key,
  happened_at timestamp with time zone not null,
  actor varchar not null,
  action varchar(40) not null,
  subject varchar not null,
  address varchar not null
);
