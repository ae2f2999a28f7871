-- tells a version from every other, also from one with its number of a video that was deleted
alter table final_questions add column stamp uuid default gen_random_uuid() not null;
