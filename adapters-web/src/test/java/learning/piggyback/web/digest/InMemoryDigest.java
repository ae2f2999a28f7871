package learning.piggyback.web.digest;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import learning.piggyback.application.World;
import learning.piggyback.application.digest.DigestMails;
import learning.piggyback.application.digest.DigestOfWeek;
import learning.piggyback.application.digest.KeepDigest;

/** The digest's part of the in-memory server. */
@Factory
final class InMemoryDigest {

  @Singleton
  KeepDigest keepDigest(World world) {
    return world.keepDigest;
  }

  @Singleton
  DigestOfWeek digestOfWeek(World world) {
    return world.digestOfWeek;
  }

  @Singleton
  DigestMails digestMails(World world) {
    return world.digestMails;
  }
}
