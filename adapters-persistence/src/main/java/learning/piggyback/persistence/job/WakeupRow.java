package learning.piggyback.persistence.job;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("job_wakeups")
record WakeupRow(@Id String jobId) {}
