package learning.piggyback.application.account.session;

/** Ends a browser's session. */
public final class LogOut {

  private final Sessions sessions;

  public LogOut(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Nothing happens when there is no such session. */
  public void logOut(String token) {
    sessions.end(SessionTokens.hash(token));
  }
}
