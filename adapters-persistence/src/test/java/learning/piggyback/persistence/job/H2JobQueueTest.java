package learning.piggyback.persistence.job;

import learning.piggyback.persistence.TestDatabase;

final class H2JobQueueTest extends JobQueueTests {

  @Override
  TestDatabase openDatabase() {
    return TestDatabase.h2();
  }
}
