create table videos (
  id varchar(64) primary key,
  title varchar(300) not null,
  source_url varchar,
  source_url_hash varchar(64),
  licence varchar,
  duration_nanos bigint not null,
  folder varchar(40) not null,
  file_path varchar(200) not null,
  thumbnail varchar(200),
  subtitles varchar(200),
  frame_count integer,
  frames_per_second double precision,
  total_frames bigint,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version bigint not null
);
-- The hash, since an index entry has room for about 2,700 bytes only.
create index videos_by_source on videos (source_url_hash, created_at);

create table assignments (
  video_id varchar(64) not null,
  expert_id varchar(50) not null,
  source varchar(20) not null,
  assigned_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  primary key (video_id, expert_id),
  constraint assignments_video_fk foreign key (video_id) references videos (id) on delete cascade,
  constraint assignments_expert_fk foreign key (expert_id) references experts (id) on delete cascade
);
create index assignments_by_expert on assignments (expert_id);

create table transcripts (
  video_id varchar(64) primary key,
  skipped integer not null,
  constraint transcripts_video_fk foreign key (video_id) references videos (id) on delete cascade
);

create table cues (
  video_id varchar(64) not null,
  position integer not null,
  start_nanos bigint not null,
  end_nanos bigint not null,
  words varchar not null,
  primary key (video_id, position),
  constraint cues_video_fk foreign key (video_id) references transcripts (video_id) on delete cascade
);
