package learning.piggyback.application.account;

/** A one-way hash under a key of the installation: what nobody else can make or check. */
public interface KeyedHash {

  /** Always the same for a text: 64 lower-case hex digits. */
  String of(String text);
}
