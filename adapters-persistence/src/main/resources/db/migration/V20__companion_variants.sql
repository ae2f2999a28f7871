-- how the companions ask a video's questions; a row for each save
create table companion_variants (
  video_id varchar(64) not null,
  version bigint not null,
  saved_by varchar not null,
  saved_at timestamp with time zone not null,
  document text not null,
  primary key (video_id, version),
  constraint companion_variants_video_fk foreign key (video_id) references videos (id) on delete cascade
);
