package learning.piggyback.domain.account;

/** Who makes a request, as proved by a session. */
public sealed interface Caller {

  /** The person who hosts the system. */
  record Admin() implements Caller {}

  /** A teacher or other expert who reviews questions and has children in care. */
  record Expert(ExpertId id) implements Caller {}

  /** A parent as an adult, logged in to see reports. */
  record Parent(ParentId id) implements Caller {}

  /** A family's children, after the parent's code was entered on their device. */
  record Family(ParentId id) implements Caller {}

  /** The role's name on the wire, in logs and in the database. */
  default String role() {
    return switch (this) {
      case Admin _ -> "admin";
      case Expert _ -> "expert";
      case Parent _ -> "parent";
      case Family _ -> "child";
    };
  }

  /** Role and id, such as {@code expert:eve}; the role alone for the admin. */
  default String key() {
    return switch (this) {
      case Admin _ -> role();
      case Expert(ExpertId id) -> role() + ":" + id.value();
      case Parent(ParentId id) -> role() + ":" + id.value();
      case Family(ParentId id) -> role() + ":" + id.value();
    };
  }
}
