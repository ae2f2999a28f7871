-- how much a version has changed, counted when it is saved; null in versions from before
alter table final_questions add column changes varchar;
alter table final_questions add column restored_from bigint;
