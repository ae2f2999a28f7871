-- Which parents want the weekly digest, and where. Gone with the parent.
create table digest_wishes (
  parent_id varchar(50) primary key,
  mail_address varchar(254),
  confirmed boolean not null,
  since timestamp with time zone not null,
  constraint digest_wishes_parent_fk foreign key (parent_id) references parents (id) on delete cascade
);

-- What became of each mail. A row is there before its mail is sent, so nobody sends it twice.
create table digest_mails (
  parent_id varchar(50) not null,
  topic varchar(20) not null,
  state varchar(20) not null,
  tries integer not null,
  failure varchar,
  next_try timestamp with time zone,
  updated_at timestamp with time zone not null,
  primary key (parent_id, topic),
  constraint digest_mails_wish_fk foreign key (parent_id) references digest_wishes (parent_id)
    on delete cascade
);
create index digest_mails_by_state on digest_mails (state, updated_at);
