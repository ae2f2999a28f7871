-- whose order decides between questions that the reviewers together rank alike
alter table final_questions add column owner varchar;
