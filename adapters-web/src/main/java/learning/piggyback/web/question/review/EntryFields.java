package learning.piggyback.web.question.review;

import java.util.Locale;
import java.util.Set;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.EntryTimes;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.entry.ExpertEntry;
import learning.piggyback.web.question.WireText;
import org.jspecify.annotations.Nullable;

/** What the two routes for entries read alike. */
final class EntryFields {

  private static final Set<String> YES = Set.of("true", "1", "yes", "approved");

  private EntryFields() {}

  static boolean isYes(@Nullable Object given) {
    return given != null && YES.contains(String.valueOf(given).strip().toLowerCase(Locale.ROOT));
  }

  static ExpertEntry own(
      EntryTimes times, @Nullable String type, @Nullable String question, @Nullable String answer) {
    QuestionType read =
        QuestionType.of(WireText.clean(type))
            .orElseThrow(
                () -> DomainProblem.invalid("invalid_question_type", "Invalid question type"));
    Wording text = new Wording(WireText.clean(question), WireText.clean(answer));
    if (!text.isWhole()) {
      throw DomainProblem.invalid("question_required", "Question and answer are required");
    }
    return new ExpertEntry.Own(times, read, text);
  }
}
