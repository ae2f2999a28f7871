package learning.piggyback.persistence.demo;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("milestones")
record MilestoneRow(@Id String name) {}
