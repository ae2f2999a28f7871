package learning.piggyback.application.privacy;

/** What was deleted, but can still be read from the files of the database. */
public interface DeletedData {

  /**
   * Makes it unreadable, as far as this process can; blocks until that is done. Others go on with
   * the database meanwhile. Not to be called within a transaction. Throws when it was not done.
   */
  void scrub();
}
