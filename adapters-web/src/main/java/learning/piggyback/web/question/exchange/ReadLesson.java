package learning.piggyback.web.question.exchange;

import java.util.List;
import learning.piggyback.domain.question.exchange.ImportedQuestion;
import learning.piggyback.domain.question.exchange.LeftOut;

/**
 * What was found in a file.
 *
 * @param needsTime whether the questions stand alone, so that somebody must say when they are asked
 */
record ReadLesson(List<ImportedQuestion> questions, List<LeftOut> leftOut, boolean needsTime) {}
