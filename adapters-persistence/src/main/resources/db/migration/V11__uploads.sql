-- Video files that are sent in pieces; the bytes lie on the disk.
create table uploads (
  id uuid primary key,
  file_name varchar not null,
  size_bytes bigint not null,
  title varchar not null,
  licence varchar,
  source_note varchar,
  folder varchar(40) not null,
  subtitles varchar,
  complete boolean not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
create index uploads_by_expiry on uploads (expires_at);

-- What a video takes on the disk with all that belongs to it; 0 when it was never counted.
alter table videos add column stored_bytes bigint default 0 not null;
-- Where a video that was uploaded comes from, in words.
alter table videos add column source_note varchar;
