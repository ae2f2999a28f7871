package learning.piggyback.application.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.application.video.Assignments;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.SubtitleReader;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.QuestionReview;
import learning.piggyback.domain.question.ReviewMerge;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.domain.question.check.AgeBand;
import learning.piggyback.domain.question.check.QuestionChecks;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.Video;

/** Puts the sample video into the library with its approved questions, assigned to the expert. */
public final class SampleVideo {

  /** Where videos and their questions are kept. */
  public record Stores(
      Videos videos,
      Transcripts transcripts,
      Assignments assignments,
      Submissions submissions,
      FinalQuestionSets finals) {}

  /** The lesson was made for these ages, whatever an installation writes for. */
  private static final QuestionChecks CHECKS = new QuestionChecks(AgeBand.DEFAULT);

  private final SampleContent content;
  private final MediaStore media;
  private final SubtitleReader subtitleReader;
  private final Stores stores;
  private final Transactions transactions;
  private final Clock clock;
  private final RandomGenerator random;

  public SampleVideo(
      SampleContent content,
      MediaStore media,
      SubtitleReader subtitleReader,
      Stores stores,
      Transactions transactions,
      Clock clock,
      RandomGenerator random) {
    this.content = content;
    this.media = media;
    this.subtitleReader = subtitleReader;
    this.stores = stores;
    this.transactions = transactions;
    this.clock = clock;
    this.random = random;
  }

  void add() {
    if (stores.videos().find(SampleLesson.VIDEO).isPresent()) {
      return;
    }
    MediaFolder folder = MediaFolder.random(random);
    MediaKey file = put(folder.file("video.mp4"), content::video);
    MediaKey thumbnail = put(folder.file("thumbnail.jpg"), content::thumbnail);
    MediaKey subtitles = put(folder.file("subtitles.en.vtt"), content::subtitles);
    Transcript transcript = subtitleReader.read(subtitles);
    Instant now = clock.instant();
    Video video =
        new Video(
            SampleLesson.VIDEO,
            content.title(),
            Optional.empty(),
            Optional.of(content.licence()),
            Optional.empty(),
            content.duration(),
            folder,
            file,
            Optional.of(thumbnail),
            Optional.of(subtitles),
            Optional.empty(),
            0,
            now,
            now,
            0);
    transactions.inTransaction(() -> keep(video, transcript, now));
  }

  private void keep(Video video, Transcript transcript, Instant now) {
    stores.videos().add(video);
    stores.transcripts().put(video.id(), transcript);
    stores
        .submissions()
        .put(new SubmittedQuestions(video.id(), now, CHECKS.checkAll(drafts(), transcript)));
    String expert = new Caller.Expert(SampleLesson.EXPERT).key();
    stores
        .finals()
        .save(
            new FinalQuestions(
                video.id(),
                new ReviewMerge(video.id(), Optional.empty(), expert).merge(content.questions()),
                Optional.of(expert),
                "sample",
                now,
                0));
    stores
        .assignments()
        .put(new Assignment(video.id(), SampleLesson.EXPERT, Assignment.Source.ADMIN, now, now));
  }

  private List<SegmentDraft> drafts() {
    List<SegmentDraft> drafts = new ArrayList<>();
    for (SegmentReview segment : content.questions()) {
      List<Candidate> candidates = new ArrayList<>();
      for (QuestionReview question : segment.questions()) {
        candidates.add(
            new Candidate(
                question.type(),
                question.text().question(),
                question.text().answer(),
                question.origin().writerRank().orElse(candidates.size() + 1),
                question.examples().accepted(),
                Optional.empty()));
      }
      drafts.add(new SegmentDraft(segment.segment(), new SegmentOutcome.Written(candidates)));
    }
    return drafts;
  }

  private MediaKey put(MediaKey key, Supplier<InputStream> open) {
    try (InputStream stream = open.get()) {
      media.put(key, stream);
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
