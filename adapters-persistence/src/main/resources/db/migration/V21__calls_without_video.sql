-- A judge of answers may be asked without a video: the texts of the question are enough.
alter table model_calls alter column video_id drop not null;
