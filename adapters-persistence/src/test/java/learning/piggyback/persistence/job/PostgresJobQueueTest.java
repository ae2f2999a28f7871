package learning.piggyback.persistence.job;

import learning.piggyback.persistence.TestDatabase;

final class PostgresJobQueueTest extends JobQueueTests {

  @Override
  TestDatabase openDatabase() {
    return TestDatabase.postgres();
  }
}
