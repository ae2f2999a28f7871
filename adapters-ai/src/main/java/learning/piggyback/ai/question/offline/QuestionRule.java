package learning.piggyback.ai.question.offline;

import java.util.List;

/** Writes the questions of one type that a scene supports. */
interface QuestionRule {

  List<Draft> drafts(Scene scene);
}
