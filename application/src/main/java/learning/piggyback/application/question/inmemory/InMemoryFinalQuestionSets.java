package learning.piggyback.application.question.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.QuestionChoice;
import learning.piggyback.domain.question.history.Revision;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Final questions in memory. */
public final class InMemoryFinalQuestionSets implements FinalQuestionSets {

  private record Key(VideoId video, long version) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<VideoId, Video> videos;
  private final InMemoryTable<Key, FinalQuestions> sets;
  private final InMemoryTable<Key, Revision.Note> notes;
  private final InMemoryTable<Key, UUID> ids;
  private final AtomicLong saves = new AtomicLong();
  private final InMemoryTable<ExpertId, Expert> experts;
  private final InMemoryTable<VideoId, Integer> counts;

  public InMemoryFinalQuestionSets(InMemoryDatabase database) {
    this.database = database;
    this.videos = database.table("videos");
    this.sets = database.table("final_questions");
    this.notes = database.table("final_questions_notes");
    this.ids = database.table("final_questions_ids");
    this.experts = database.table("experts");
    this.counts = database.table("finalised_counts");
    videos.onRemove(video -> sets.removeIf(set -> set.video().equals(video)));
    sets.onRemove(notes::remove);
    sets.onRemove(ids::remove);
    videos.onRemove(counts::remove);
  }

  @Override
  public Optional<FinalQuestions> find(VideoId video) {
    return sets.rows()
        .filter(set -> set.video().equals(video))
        .max(Comparator.comparingLong(FinalQuestions::version));
  }

  @Override
  public Optional<FinalQuestions> find(VideoId video, long version) {
    return sets.find(new Key(video, version));
  }

  @Override
  public Optional<UUID> newest(VideoId video) {
    return database.atomically(
        () -> find(video).flatMap(set -> ids.find(new Key(video, set.version()))));
  }

  @Override
  public List<Revision> history(VideoId video) {
    return sets.rows()
        .filter(set -> set.video().equals(video))
        .sorted(Comparator.comparingLong(FinalQuestions::version).reversed())
        .map(this::revision)
        .toList();
  }

  private Revision revision(FinalQuestions set) {
    Revision.Note note = notes.find(new Key(set.video(), set.version())).orElseThrow();
    return new Revision(
        set.version(),
        set.savedBy(),
        experts
            .rows()
            .filter(expert -> new Caller.Expert(expert.id()).key().equals(set.savedBy()))
            .map(expert -> expert.displayName().value())
            .findFirst(),
        set.savedAt(),
        note.changes(),
        note.restoredFrom());
  }

  @Override
  public FinalQuestions save(FinalQuestions finals, Revision.Note note) {
    return database.atomically(() -> {
      VideoId video = finals.video();
      if (!videos.contains(video)) {
        throw DomainProblem.notFound("video_not_found", "There is no such video.");
      }
      if (find(video).map(FinalQuestions::version).orElse(0L) != finals.version()) {
        throw DomainProblem.conflict(
            "stale_version", "Somebody saved these questions meanwhile. Please load them again.");
      }
      FinalQuestions saved = finals.inVersion(finals.version() + 1);
      sets.put(new Key(video, saved.version()), saved);
      notes.put(new Key(video, saved.version()), note);
      ids.put(new Key(video, saved.version()), new UUID(saves.incrementAndGet(), 0));
      counts.put(video, QuestionChoice.choose(saved).size());
      return saved;
    });
  }
}
