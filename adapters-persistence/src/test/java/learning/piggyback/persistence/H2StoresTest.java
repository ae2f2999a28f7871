package learning.piggyback.persistence;

import learning.piggyback.application.AllStoreContracts;
import learning.piggyback.application.Stores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class H2StoresTest extends AllStoreContracts {

  private final TestDatabase database = TestDatabase.h2();

  @AfterAll
  void closeDatabase() {
    database.close();
  }

  @Override
  protected Stores emptyStores() {
    return database.emptyStores();
  }
}
