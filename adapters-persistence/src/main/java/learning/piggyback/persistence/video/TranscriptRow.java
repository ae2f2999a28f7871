package learning.piggyback.persistence.video;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("transcripts")
record TranscriptRow(@Id String videoId, int skipped) {}
