create table milestones (
  name varchar(200) primary key
);
