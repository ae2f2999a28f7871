package learning.piggyback.web;

import java.util.List;
import java.util.Locale;

/** The eight columns of the policy, in the table's order. */
enum PolicyVisitor {
  NOBODY("", ""),
  CHILD("child", "smith"),
  CHILD2("child", "jones"),
  PARENT("parent", "smith"),
  PARENT2("parent", "jones"),
  EXPERT("expert", "ann"),
  EXPERT2("expert", "bob"),
  ADMIN("admin", "");

  /** All, in the table's order. */
  static final List<PolicyVisitor> ALL = List.of(values());

  private final String role;
  private final String account;

  PolicyVisitor(String role, String account) {
    this.role = role;
    this.account = account;
  }

  /** As {@code Caller} names it; empty for nobody. */
  String role() {
    return role;
  }

  /** The id of the account that logs in; empty for nobody and for the admin. */
  String account() {
    return account;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
