-- What a player counted itself, as JSON, where the replies that it sent say otherwise; the replies count.
alter table attempts add column player_count text;
