package learning.piggyback.application.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.KeepVersion;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.exchange.ImportedQuestion;
import learning.piggyback.domain.question.history.Revision;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class ImportLessonTest {

  private static final Actor EVE = new Actor(new Caller.Expert(new ExpertId("eve")), "192.0.2.1");
  private static final VideoId VIDEO = new VideoId("v1");

  private final World world = new World();

  ImportLessonTest() {
    world.expert("eve");
    world.videos.add(Samples.video("v1"));
    world.assign(VIDEO, "eve");
  }

  private ImportLesson importLesson(FinalQuestionSets finals) {
    return new ImportLesson(
        finals,
        world.submissions,
        world.videoAccess,
        new KeepVersion(finals, world.assignments, world.audit, world.clock),
        world.transactions);
  }

  private ImportLesson.Result importing(ImportedQuestion... questions) {
    return importLesson(world.finals).importInto(EVE, VIDEO, List.of(questions));
  }

  private static ImportedQuestion question(String question) {
    return new ImportedQuestion(
        question,
        Optional.of(new Segment(0, 9)),
        OptionalInt.empty(),
        QuestionType.CAUSAL,
        new Wording(question, "because"),
        AnswerExamples.NONE,
        Optional.empty());
  }

  private List<FinalQuestion> saved() {
    return world.finals.find(VIDEO).orElseThrow().segments().stream()
        .flatMap(segment -> segment.questions().stream())
        .toList();
  }

  @Test
  void importShouldBeAVersionOfItsOwnAndNoted() {
    world.finals.save(Samples.finals("v1", 0, List.of(Samples.finalQuestion("Who?"))));
    ImportLesson.Result result = importing(question("Why?"), question("Who?"));
    assertThat(result.version()).isEqualTo(2);
    assertThat(result.imported()).isEqualTo(1);
    assertThat(result.leftOut()).hasSize(1);
    assertThat(saved())
        .extracting(FinalQuestion::state)
        .containsExactly(QuestionState.APPROVED, QuestionState.DRAFT);
    assertThat(world.audit.page(Long.MAX_VALUE, 1))
        .extracting(AuditLog.Numbered::entry)
        .containsExactly(
            EVE.did(AuditAction.QUESTIONS_IMPORTED, "video:v1", world.clock.instant()));
  }

  @Test
  void secondImportShouldSaveNothing() {
    importing(question("Why?"));
    ImportLesson.Result again = importing(question("Why?"));
    assertThat(again.version()).isEqualTo(1);
    assertThat(again.imported()).isZero();
    assertThat(importing().version()).isEqualTo(1);
  }

  @Test
  void candidatesThatNobodyReviewedShouldStayBesideTheImported() {
    world.submissions.put(Samples.submitted("v1", Samples.draft(0, 9, 3)));
    importing(question("Why?"));
    assertThat(saved()).hasSize(4);
    assertThat(saved().getLast().isOwn()).isTrue();
    assertThat(saved())
        .filteredOn(q -> !q.isOwn())
        .noneMatch(q -> q.state() == QuestionState.APPROVED);
  }

  /** Somebody saves between reading and writing, so many times. */
  private static final class Busy implements FinalQuestionSets {
    private final FinalQuestionSets finals;
    private int times;

    Busy(FinalQuestionSets finals, int times) {
      this.finals = finals;
      this.times = times;
    }

    @Override
    public Optional<FinalQuestions> find(VideoId video) {
      return finals.find(video);
    }

    @Override
    public Optional<FinalQuestions> find(VideoId video, long version) {
      return finals.find(video, version);
    }

    @Override
    public Optional<UUID> newest(VideoId video) {
      return finals.newest(video);
    }

    @Override
    public List<Revision> history(VideoId video) {
      return finals.history(video);
    }

    @Override
    public FinalQuestions save(FinalQuestions next, Revision.Note note) {
      if (times-- > 0) {
        throw DomainProblem.conflict("stale_version", "Somebody saved meanwhile.");
      }
      return finals.save(next, note);
    }
  }

  @Test
  void saveOfAnotherShouldNotHinderTheImport() {
    ImportLesson.Result result =
        importLesson(new Busy(world.finals, 3)).importInto(EVE, VIDEO, List.of(question("Why?")));
    assertThat(result.version()).isEqualTo(1);
  }

  @Test
  void importShouldGiveUpWhereOthersSaveAllTheTime() {
    ImportLesson busy = importLesson(new Busy(world.finals, 100));
    assertThatThrownBy(() -> busy.importInto(EVE, VIDEO, List.of(question("Why?"))))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("stale_version"));
    assertThat(world.finals.find(VIDEO)).isEmpty();
  }

  @Test
  void whatIsNotOnesOwnOrTooMuchShouldBeRefused() {
    Actor otto = new Actor(new Caller.Expert(new ExpertId("otto")), "");
    assertThatThrownBy(
            () -> importLesson(world.finals).importInto(otto, VIDEO, List.of(question("Why?"))))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("video_forbidden"));
    List<ImportedQuestion> many =
        Collections.nCopies(ImportLesson.MOST_QUESTIONS + 1, question("Why?"));
    assertThatThrownBy(() -> importLesson(world.finals).importInto(EVE, VIDEO, many))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("too_many_questions"));
  }
}
