package learning.piggyback.application.quiz.statement;

import learning.piggyback.domain.quiz.statement.Statement;

/** Writes statements as the store of learning records reads them. */
public interface StatementWriter {

  /** A document that names no child, but is the same for the same child's name each time. */
  String write(Statement statement);
}
