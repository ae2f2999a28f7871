package learning.piggyback.persistence.privacy;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import learning.piggyback.application.privacy.ChildPseudonyms;
import learning.piggyback.application.privacy.ErasureJournal;
import learning.piggyback.persistence.account.secret.Secrets;
import learning.piggyback.persistence.account.secret.SecretsConfiguration;

@Factory
final class ErasureFactory {

  @Singleton
  ChildPseudonyms childPseudonyms(Secrets secrets) {
    return new HmacChildPseudonyms(secrets.key("erased-children"));
  }

  @Singleton
  ErasureJournal erasureJournal(SecretsConfiguration configuration) {
    return new FileErasureJournal(configuration.data().resolve("erasures.log"));
  }
}
