package learning.piggyback.web.privacy;

import static learning.piggyback.web.privacy.ExportTable.column;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import learning.piggyback.application.privacy.ExportChild.Export;
import learning.piggyback.application.quiz.statement.Outgoing;
import learning.piggyback.domain.Rounding;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.Answering;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.MarkOverride;
import learning.piggyback.domain.quiz.PlayerCount;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.SessionEnd;
import org.jspecify.annotations.Nullable;

/** What an export holds. A feature that keeps more about a child adds its table here. */
final class ExportTables {

  private static final double MILLIS_A_SECOND = 1_000;

  /** A reply and where it belongs. */
  private record Given(Attempt attempt, int position) {
    Reply reply() {
      return attempt.replies().get(position);
    }
  }

  private static final ExportTable<Child> PROFILE =
      new ExportTable<>(
          "profile",
          "The child's profile, as adults keep it. One row.",
          export -> List.of(export.child()),
          List.of(
              column("child_id", "the child's number, six digits", c -> c.id().value()),
              column("first_name", "as typed by an adult", c -> c.firstName().value()),
              column("last_name", "as typed by an adult; may be empty", Child::lastName),
              column("icon_key", "the picture that stands for the child", c -> c.icon().value()),
              column(
                  "interaction_mode",
                  "what the player does with answers unless told otherwise: strict asks again,"
                      + " flexible tells the answer, passive asks nothing",
                  c -> c.mode().wire()),
              column("is_active", "true when the family's list shows the child", Child::active),
              column(
                  "expert_id",
                  "the account of the expert in whose care the child is; empty for none",
                  c -> c.expert().map(ExpertId::value).orElse(null)),
              column(
                  "parent_id",
                  "the parent's account; empty for none",
                  c -> c.parent().map(ParentId::value).orElse(null)),
              column("created_at", "when the profile was made", c -> c.createdAt()),
              column("updated_at", "when it was last changed", c -> c.updatedAt())));

  private static final ExportTable<Attempt> ATTEMPTS =
      new ExportTable<>(
          "attempts",
          "Each time the child watched a video. One row for each, oldest first.",
          Export::attempts,
          List.of(
              column("session_id", "the name of this attempt", Attempt::session),
              column("video_id", "which video", a -> a.video().value()),
              column(
                  "interaction_mode",
                  "strict, flexible or passive, as in the profile",
                  a -> a.mode().wire()),
              column("started_at", "when it was first saved", Attempt::startedAt),
              column("updated_at", "when it was last saved", Attempt::updatedAt),
              column("questions_total", "questions answered", a -> a.tally().total()),
              column("questions_correct", "of these, right", a -> a.tally().correct()),
              column("questions_wrong", "of these, not right", a -> a.tally().wrong()),
              column("total_retries", "further tries at a question", a -> a.tally().retries()),
              column("percentage", "the score, 0 to 100", Attempt::percentage),
              column(
                  "player_count",
                  "what the player counted itself where its answers, which count, say otherwise",
                  a -> a.contradicted().map(ExportTables::told).orElse(null)),
              column(
                  "watched_seconds",
                  "seconds with the video playing, 3 decimals",
                  a -> seconds(a.watched())),
              column("manual_pauses", "how often the video was paused", Attempt::manualPauses)));

  private static final ExportTable<Given> REPLIES =
      new ExportTable<>(
          "replies",
          "Each answer that the child gave. One row for each, in the order of the attempts.",
          export -> () -> new EachReply(export.attempts().iterator()),
          List.of(
              column("session_id", "the attempt that it belongs to", g -> g.attempt().session()),
              column("position", "its place in that attempt, from 0", Given::position),
              column("question", "what was asked", g -> g.reply().question()),
              column(
                  "expectedAnswer",
                  "the answer that it was compared with",
                  g -> g.reply().expectedAnswer()),
              column("userAnswer", "what the child answered", g -> g.reply().userAnswer()),
              column(
                  "status",
                  "how it was graded: correct, almost, wrong, or retry for a further try",
                  g -> g.reply().status().wire()),
              column(
                  "similarity",
                  "how like the expected answer it is, 0 to 1",
                  g -> g.reply().similarity()),
              column(
                  "question_type",
                  "character, setting, feeling, action, causal, outcome or prediction; empty when"
                      + " not known",
                  g -> g.reply().type().map(QuestionType::wire).orElse(null)),
              column(
                  "timestamp",
                  "when it was given, by the clock of the child's device; empty when not known",
                  g -> known(g.reply().at())),
              column(
                  "question_id",
                  "the question's number; empty where the player counted for itself, as are the"
                      + " next six",
                  g -> of(g, answering -> answering.question().value())),
              column("answer_key", "the player's name for the answer", g -> of(g, Answering::key)),
              column(
                  "input",
                  "voice, typed or tapped; a voice itself is never kept",
                  g -> of(g, answering -> answering.input().wire())),
              column(
                  "graded",
                  "what the program said, also of a further try",
                  g -> of(g, answering -> answering.graded().wire())),
              column(
                  "confidence",
                  "how sure the program was, 0 to 1",
                  g -> of(g, Answering::confidence)),
              column("rule", "which rule decided", g -> of(g, Answering::rule)),
              column(
                  "took_seconds",
                  "seconds from the question to the answer",
                  g -> of(g, answering -> seconds(answering.took()))),
              column(
                  "mark",
                  "an adult's mark, which counts in place of the program's; empty for none",
                  g -> g.reply().override().map(mark -> mark.status().wire()).orElse(null)),
              column(
                  "marked_by",
                  "the account of that adult",
                  g -> g.reply().override().map(MarkOverride::by).orElse(null)),
              column(
                  "marked_at",
                  "when it was marked",
                  g -> g.reply().override().map(MarkOverride::at).orElse(null))));

  private static final ExportTable<ChildSession> SESSIONS =
      new ExportTable<>(
          "quiz_sessions",
          "How far the child came each time that the server led it through a video. One row for"
              + " each, oldest first.",
          Export::sessions,
          List.of(
              column("session_id", "the attempt that it belongs to", ChildSession::id),
              column("video_id", "which video", s -> s.video().value()),
              column(
                  "companion",
                  "who watched along: bunny, pig or alligator; empty for nobody",
                  s -> s.companion().map(Companion::wire).orElse(null)),
              column("begun_at", "when it began", ChildSession::begunAt),
              column(
                  "position_seconds",
                  "where in the video the child was",
                  s -> seconds(s.state().position())),
              column(
                  "played",
                  "the parts of the video that were played, in seconds",
                  s ->
                      s.state().played().stretches().stream()
                          .map(one -> seconds(one.from()) + "-" + seconds(one.to()))
                          .collect(Collectors.joining(" "))),
              column(
                  "questions",
                  "the numbers of the questions of that session",
                  s ->
                      s.state().plan().stream()
                          .map(question -> question.id().toString())
                          .collect(Collectors.joining(" "))),
              column(
                  "asked",
                  "the number of the question that waits for an answer; empty for none",
                  s -> s.state().asked().map(QuestionId::toString).orElse(null)),
              column(
                  "settled",
                  "the numbers of the questions that are not asked any more",
                  s ->
                      s.state().settled().stream()
                          .map(QuestionId::toString)
                          .sorted()
                          .collect(Collectors.joining(" "))),
              column("manual_pauses", "how often the video was paused", s -> s.state().pauses()),
              column("heard_at", "when something was last heard of it", ChildSession::heardAt),
              column("ended", "true when it is over", s -> s.state().ended()),
              column(
                  "end",
                  "why it is over: done (the video was), left, or timed_out; empty while it is not",
                  s -> s.state().end().map(SessionEnd::wire).orElse(null))));

  private static final ExportTable<Outgoing> STATEMENTS =
      new ExportTable<>(
          "statements",
          "What waits to be sent to the store of learning records that the operator has chosen, if"
              + " there is one. One row for each, oldest first. What was sent is there under the"
              + " same account name, and not here.",
          Export::statements,
          List.of(
              column("id", "the number of the statement", Outgoing::id),
              column("written_at", "when it was written", Outgoing::writtenAt),
              column("document", "as it is sent, in JSON (xAPI)", Outgoing::document)));

  /** In the order in which they are handed out. */
  static final List<ExportTable<?>> ALL = List.of(PROFILE, ATTEMPTS, REPLIES, SESSIONS, STATEMENTS);

  private ExportTables() {}

  private static <T> @Nullable T of(Given given, Function<Answering, T> field) {
    return given.reply().answering().map(field).orElse(null);
  }

  private static String told(PlayerCount count) {
    return Stream.of(
            told("total", count.total()),
            told("correct", count.correct()),
            told("wrong", count.wrong()),
            told("total_retries", count.retries()),
            told("percentage", count.percentage()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> told(String name, OptionalInt number) {
    return number.isPresent() ? Optional.of(name + "=" + number.getAsInt()) : Optional.empty();
  }

  /** 3 decimals. */
  private static double seconds(Duration time) {
    return Rounding.halfEven(time.toMillis() / MILLIS_A_SECOND, 3);
  }

  /** The epoch stands for a time that the player did not tell. */
  private static @Nullable Instant known(Instant at) {
    return at.equals(Instant.EPOCH) ? null : at;
  }

  /** The replies of one attempt after the other: no more than one attempt is in memory. */
  private static final class EachReply implements Iterator<Given> {

    private final Iterator<Attempt> attempts;
    private @Nullable Attempt current;
    private int position;

    EachReply(Iterator<Attempt> attempts) {
      this.attempts = attempts;
    }

    @Override
    public boolean hasNext() {
      while ((current == null || position >= current.replies().size()) && attempts.hasNext()) {
        current = attempts.next();
        position = 0;
      }
      return current != null && position < current.replies().size();
    }

    @Override
    public Given next() {
      if (!hasNext() || current == null) {
        throw new NoSuchElementException();
      }
      return new Given(current, position++);
    }
  }
}
