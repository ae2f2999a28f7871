-- What is said, as it is searched: small letters, no accents, single spaces. Rows from before get
-- as near to that as the database itself can come.
alter table cues add column folded varchar;
update cues set folded = lower(replace(words, chr(10), ' '));
alter table cues alter column folded set not null;
