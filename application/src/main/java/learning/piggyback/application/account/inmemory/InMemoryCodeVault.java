package learning.piggyback.application.account.inmemory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import learning.piggyback.application.account.CodeVault;
import learning.piggyback.domain.account.AccessCode;

/** Keeps codes to itself and hands out numbers for them. */
public final class InMemoryCodeVault implements CodeVault {

  private final AtomicLong numbers = new AtomicLong();
  private final Map<AccessCode, String> indexes = new ConcurrentHashMap<>();
  private final Map<String, AccessCode> seals = new ConcurrentHashMap<>();

  @Override
  public String index(AccessCode code) {
    return indexes.computeIfAbsent(code, _ -> "index-" + numbers.incrementAndGet());
  }

  @Override
  public String seal(AccessCode code) {
    String seal = "seal-" + numbers.incrementAndGet();
    seals.put(seal, code);
    return seal;
  }

  @Override
  public AccessCode open(String sealed) {
    AccessCode code = seals.get(sealed);
    if (code == null) {
      throw new IllegalStateException("Not a seal of this vault");
    }
    return code;
  }
}
