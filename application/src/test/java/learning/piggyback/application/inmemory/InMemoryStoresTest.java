package learning.piggyback.application.inmemory;

import learning.piggyback.application.AllStoreContracts;
import learning.piggyback.application.Stores;

final class InMemoryStoresTest extends AllStoreContracts {

  @Override
  protected Stores emptyStores() {
    return InMemoryStores.empty();
  }
}
