package learning.piggyback.persistence.account.secret;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import learning.piggyback.application.account.CodeVault;
import learning.piggyback.application.account.KeyedHash;
import learning.piggyback.application.account.PasswordHasher;

@Factory
final class ProtectionFactory {

  @Singleton
  Secrets secrets(SecretsConfiguration configuration) {
    return configuration.secret().isBlank()
        ? FileSecrets.in(configuration.data())
        : new Secrets(configuration.secret());
  }

  @Singleton
  PasswordHasher passwordHasher(PasswordConfiguration configuration) {
    return new BcryptPasswordHasher(configuration.bcryptCost());
  }

  @Singleton
  KeyedHash keyedHash(Secrets secrets) {
    return new HmacKeyedHash(secrets.key("keyed-hash"));
  }

  @Singleton
  CodeVault codeVault(Secrets secrets) {
    return new AesGcmCodeVault(secrets.key("code-index"), secrets.key("code-seal"));
  }
}
