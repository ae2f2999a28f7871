package learning.piggyback.application.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import learning.piggyback.application.World;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Check;
import learning.piggyback.domain.question.Finding;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.domain.question.check.AgeBand;
import learning.piggyback.domain.question.check.QuestionChecks;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RewriteQuestionTest {

  private static final Caller ADMIN = new Caller.Admin();
  private static final Segment FIRST = new Segment(0, 29);

  private final World world = new World();
  private final ScriptedWriter writer = new ScriptedWriter();
  private final List<CallMeters.Account> accounts = new ArrayList<>();
  private final RewriteQuestion rewriteQuestion =
      new RewriteQuestion(
          world.videoAccess,
          world.transcripts,
          world.submissions,
          new QuestionWriters(
              List.of(new CheckedWriter(writer, new QuestionChecks(AgeBand.DEFAULT)))),
          new CallMeters() {
            @Override
            public <T> T metered(Account account, Function<CallMeter, T> work) {
              accounts.add(account);
              return work.apply(CallMeter.unbooked());
            }
          });
  private VideoId video = new VideoId("none");

  @BeforeEach
  void submit() {
    video = world.ingested("Tilly found a lantern.\nShe carried it home.");
    SegmentOutcome written =
        new SegmentOutcome.Written(
            List.of(
                candidate(QuestionType.ACTION, "What did Tilly find?"),
                candidate(QuestionType.SETTING, "Where did she go?")));
    world.submissions.put(
        new SubmittedQuestions(
            video, world.clock.instant(), List.of(new SegmentDraft(FIRST, written))));
  }

  @Test
  void otherQuestionShouldKeepTheTypeAndAvoidWhatIsAsked() {
    Candidate other = rewrite(wish("What did Tilly find?", List.of("Who ran?"))).candidate();

    assertThat(other.type()).isEqualTo(QuestionType.ACTION);
    assertThat(writer.asked)
        .singleElement()
        .satisfies(request -> {
          assertThat(request.type()).isEqualTo(QuestionType.ACTION);
          assertThat(request.question()).isEqualTo("What did Tilly find?");
          assertThat(request.avoid()).containsExactly("Who ran?", "Where did she go?");
        });
  }

  @Test
  void callsShouldBeBookedToTheVideoAndNoRun() {
    rewrite(wish("", List.of()));

    assertThat(accounts)
        .containsExactly(
            new CallMeters.Account(
                Optional.empty(), video, "scripted", CallMeters.Purpose.REWRITE));
  }

  @Test
  void otherQuestionShouldBeCheckedLikeAnyOther() {
    writer.answer = request -> written(request.type(), "What did Tilly hold?", "a golden ring");

    Candidate other = rewrite(wish("", List.of())).candidate();

    assertThat(other.findings()).extracting(Finding::check).containsExactly(Check.SUPPORTED);
    assertThat(other.acceptedAnswers()).containsExactly("golden ring");
  }

  @Test
  void withoutATypeOneThatIsMissingShouldBeTriedFirst() {
    writer.answer =
        request ->
            request.type() == QuestionType.FEELING
                ? written(request.type(), "How did she feel?", "home")
                : new SegmentOutcome.Failed("no_question_found", "None.");

    assertThat(rewrite(wish("", List.of())).candidate().type()).isEqualTo(QuestionType.FEELING);
    assertThat(writer.asked.getFirst().type()).isEqualTo(QuestionType.CHARACTER);
  }

  @Test
  void sameQuestionAgainShouldNotCountAsAnother() {
    writer.answer = request -> written(request.type(), "What has Tilly found?", "a lantern");

    assertThatThrownBy(() -> rewrite(wish("What did Tilly find?", List.of())))
        .isInstanceOfSatisfying(
            DomainProblem.class,
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_FOUND);
              assertThat(problem.code()).isEqualTo("no_question_found");
              assertThat(problem)
                  .hasMessage(
                      "Regeneration failed: No other question of this kind was found in this part.");
            });
  }

  @Test
  void failureOfTheProviderShouldBeToldAsItIsAndEndTheTries() {
    writer.answer = _ -> new SegmentOutcome.Failed("rate_limit_exceeded", "The provider is busy.");

    assertThatThrownBy(() -> rewrite(wish("", List.of())))
        .isInstanceOfSatisfying(
            DomainProblem.class,
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.UNAVAILABLE);
              assertThat(problem.code()).isEqualTo("rate_limit_exceeded");
              assertThat(problem).hasMessage("Regeneration failed: The provider is busy.");
            });
    assertThat(writer.asked).hasSize(1);
  }

  @Test
  void unsafeQuestionShouldNotBeHandedOut() {
    writer.answer = request -> written(request.type(), "Who said shit?", "Tilly");

    assertThatThrownBy(() -> rewrite(wish("", List.of())))
        .hasMessageStartingWith("Regeneration failed: ")
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("unsafe_questions"));
  }

  @Test
  void segmentShouldBeThatOfTheCurrentQuestionWhereNoneIsGiven() {
    rewrite(
        new RewriteQuestion.Wish(
            Optional.empty(),
            "Where did she go?",
            "",
            Optional.empty(),
            List.of(),
            Optional.empty()));

    assertThat(writer.materials.getFirst().segment()).isEqualTo(FIRST);
    assertThat(writer.asked.getFirst().type()).isEqualTo(QuestionType.SETTING);
  }

  @Test
  void expertWithoutTheVideoShouldBeRefusedBeforeAnythingIsWritten() {
    world.expert("ann");
    Caller ann = new Caller.Expert(new ExpertId("ann"));

    assertThatThrownBy(() -> rewriteQuestion.rewrite(ann, video, wish("", List.of())))
        .hasMessage("Forbidden");
    assertThat(writer.asked).isEmpty();
    world.assign(video, "ann");
    assertThat(rewriteQuestion.rewrite(ann, video, wish("", List.of())).provider())
        .isEqualTo("scripted");
  }

  private RewriteQuestion.Rewritten rewrite(RewriteQuestion.Wish wish) {
    return rewriteQuestion.rewrite(ADMIN, video, wish);
  }

  private static RewriteQuestion.Wish wish(String question, List<String> avoid) {
    return new RewriteQuestion.Wish(
        Optional.empty(), question, "", Optional.of(FIRST), avoid, Optional.empty());
  }

  private static Candidate candidate(QuestionType type, String question) {
    return new Candidate(
        type, question, "home", type == QuestionType.ACTION ? 1 : 2, List.of(), Optional.empty());
  }

  private static SegmentOutcome written(QuestionType type, String question, String answer) {
    return new SegmentOutcome.Written(
        List.of(new Candidate(type, question, answer, 1, List.of(), Optional.empty())));
  }

  private static final class ScriptedWriter implements QuestionWriter {

    private final List<RewriteRequest> asked = new ArrayList<>();
    private final List<SegmentMaterial> materials = new ArrayList<>();
    private Function<RewriteRequest, SegmentOutcome> answer =
        request -> written(request.type(), "What did she carry?", "the lantern");

    @Override
    public String provider() {
      return "scripted";
    }

    @Override
    public Optional<String> unavailable() {
      return Optional.empty();
    }

    @Override
    public int concurrency() {
      return 1;
    }

    @Override
    public SegmentOutcome write(SegmentMaterial material, CallMeter meter) {
      throw new AssertionError("must not be asked");
    }

    @Override
    public SegmentOutcome rewrite(
        SegmentMaterial material, RewriteRequest request, CallMeter meter) {
      materials.add(material);
      asked.add(request);
      return answer.apply(request);
    }
  }
}
