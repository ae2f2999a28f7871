package learning.piggyback.application.account;

/** Slow, salted one-way hashing of secrets. Blocks for a tenth of a second and more. */
public interface PasswordHasher {

  /** A new hash of a secret of any length and script; two hashes of one secret differ. */
  String hash(String secret);

  /** Whether the hash is one of this secret; false too when the hash is malformed. */
  boolean matches(String secret, String hash);
}
