package learning.piggyback.application.question.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.KeepVersion;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.EntryTimes;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.QuestionChoice;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.SegmentNotes.BestVerdict;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.entry.EntryBook;
import learning.piggyback.domain.question.entry.ExpertEntry;
import learning.piggyback.domain.question.history.Revision;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

final class EnterQuestionTest {

  private static final VideoId VIDEO = new VideoId("v1");

  private final World world = new World();
  private final EnterQuestion enter = entering(world.finals);

  EnterQuestionTest() {
    world.videos.add(Samples.video("v1"));
    world.expert("eve");
    world.expert("otto");
    world.assign(VIDEO, "eve");
    world.assign(VIDEO, "otto");
    world.submissions.put(
        Samples.submitted("v1", Samples.draft(0, 29, 3), Samples.draft(30, 60, 2)));
  }

  private EnterQuestion entering(FinalQuestionSets finals) {
    return new EnterQuestion(
        finals,
        world.submissions,
        world.videoAccess,
        new KeepVersion(finals, world.assignments, world.audit, world.clock),
        world.transactions);
  }

  private FinalQuestions enter(String expert, ExpertEntry entry) {
    return enter.enter(by(expert), VIDEO, entry, Optional.empty()).questions();
  }

  private static Actor by(String expert) {
    return new Actor(new Caller.Expert(new ExpertId(expert)), "192.0.2.1");
  }

  private EntryTimes times(long start, long end, long at) {
    return new EntryTimes(
        Duration.ofMillis(start),
        Duration.ofMillis(end),
        Duration.ofMillis(at),
        world.clock.instant());
  }

  private static ExpertEntry own(EntryTimes times, String question) {
    return new ExpertEntry.Own(times, QuestionType.ACTION, new Wording(question, "Tilly"));
  }

  @Test
  void firstEntryShouldKeepTheCandidatesUnapprovedAndReachAChild() {
    FinalQuestions saved = enter("eve", own(times(0, 29_999, 12_345), "Who runs?"));

    assertThat(saved.segments()).hasSize(2);
    assertThat(saved.segments().getFirst().questions())
        .extracting(FinalQuestion::state)
        .containsExactly(
            QuestionState.DRAFT, QuestionState.DRAFT, QuestionState.DRAFT, QuestionState.APPROVED);
    assertThat(QuestionChoice.choose(saved))
        .singleElement()
        .satisfies(chosen -> {
          assertThat(chosen.question()).isEqualTo("Who runs?");
          assertThat(chosen.askAt()).isEqualTo(12);
        });
  }

  @Test
  void entryAboutTheSamePartShouldReplaceOnlyTheAuthorsOwn() {
    FinalQuestions first = enter("eve", own(times(0, 29_000, 29_000), "Who?"));
    enter("otto", own(times(0, 29_000, 29_000), "What?"));
    EnterQuestion.Entered again =
        enter.enter(by("eve"), VIDEO, own(times(1, 28_999, 40_000), "Why?"), Optional.empty());

    assertThat(again.updated()).isTrue();
    assertThat(EntryBook.of(again.questions()))
        .extracting(entry -> ((ExpertEntry.Own) entry).text().question())
        .containsExactly("What?", "Why?");
    assertThat(again.questions().segments().getLast().questions())
        .extracting(FinalQuestion::id)
        .contains(first.segments().getFirst().questions().getLast().id());
  }

  @Test
  void skipShouldSilenceItsSegmentUntilAQuestionIsEntered() {
    ExpertEntry skip = new ExpertEntry.Skip(times(0, 29_000, 29_000), "too scary");
    enter("eve", own(times(0, 29_000, 29_000), "Who?"));

    FinalQuestions skipped = enter("eve", skip);

    assertThat(EntryBook.of(skipped)).containsExactly(skip);
    assertThat(QuestionChoice.choose(skipped)).isEmpty();
    FinalQuestions asked = enter("eve", own(times(0, 29_000, 29_000), "Who?"));
    assertThat(QuestionChoice.choose(asked))
        .extracting(ChosenQuestion::question)
        .containsExactly("Who?");
    assertThat(EntryBook.of(asked)).hasSize(1);
  }

  @Test
  void verdictShouldApproveOrTrashTheWritersBestAndStay() {
    ExpertEntry entry = own(times(30_000, 60_000, 60_000), "Who?");
    BestVerdict dull = new BestVerdict(Wording.NONE, false, "dull");

    FinalSegment judged = judged(entry, Optional.of(dull));
    assertThat(judged.ballotOf("expert:eve").orElseThrow().trashed())
        .containsExactly(judged.questions().getFirst().id());
    assertThat(judged(entry, Optional.empty()).notes().verdict()).contains(dull);

    BestVerdict good = new BestVerdict(Wording.NONE, true, "");
    FinalSegment approved = judged(entry, Optional.of(good));
    assertThat(approved.ballotOf("expert:eve").orElseThrow().trashed()).isEmpty();
    assertThat(approved.questions().getFirst().state()).isEqualTo(QuestionState.APPROVED);
  }

  private FinalSegment judged(ExpertEntry entry, Optional<BestVerdict> verdict) {
    return enter.enter(by("eve"), VIDEO, entry, verdict).questions().segments().getLast();
  }

  @Test
  void entryOutsideEverySegmentShouldMakeOneWithinTheVideo() {
    world.submissions.put(Samples.submitted("v1", Samples.draft(0, 9, 1)));

    assertThat(enter("eve", own(times(40_000, 40_000, 40_000), "Who?")).segments()).hasSize(2);
    assertThatThrownBy(() -> enter("eve", own(times(90_000, 90_000, 90_000), "Who?")))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("segment_outside_video"));
  }

  @Test
  void whatSomebodySavedMeanwhileShouldStay() {
    FinalQuestions other = enter("otto", own(times(0, 9_000, 9_000), "Otto's?"));
    FinalQuestionSets slow =
        new FinalQuestionSets() {
          private boolean late;

          @Override
          public Optional<FinalQuestions> find(VideoId video) {
            return world.finals.find(video);
          }

          @Override
          public Optional<FinalQuestions> find(VideoId video, long version) {
            return world.finals.find(video, version);
          }

          @Override
          public Optional<UUID> newest(VideoId video) {
            return world.finals.newest(video);
          }

          @Override
          public List<Revision> history(VideoId video) {
            return world.finals.history(video);
          }

          @Override
          public FinalQuestions save(FinalQuestions finals, Revision.Note note) {
            if (!late) {
              late = true;
              throw DomainProblem.conflict("stale_version", "Somebody was quicker.");
            }
            return world.finals.save(finals, note);
          }
        };

    FinalQuestions saved =
        entering(slow)
            .enter(by("eve"), VIDEO, own(times(0, 9_000, 9_000), "Eve's?"), Optional.empty())
            .questions();

    assertThat(saved.version()).isEqualTo(other.version() + 1);
    assertThat(EntryBook.of(saved)).hasSize(2);
  }
}
