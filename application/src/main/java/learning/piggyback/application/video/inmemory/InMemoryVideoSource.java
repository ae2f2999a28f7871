package learning.piggyback.application.video.inmemory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.VideoSource;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.video.AllowedHosts;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.FetchProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;

/**
 * A scripted source: what is not scripted cannot be reached. Its files are understood by {@link
 * InMemoryMediaProbe} and {@link InMemorySubtitleReader}.
 */
public final class InMemoryVideoSource implements VideoSource {

  private record Scripted(Described described, String video, List<Cue> cues) {}

  private final Map<String, Scripted> scripted = new ConcurrentHashMap<>();
  private final Map<String, Failure> fetchFailures = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AllowedHosts hosts;
  private final InMemoryMediaStore store;

  public InMemoryVideoSource(AllowedHosts hosts, InMemoryMediaStore store) {
    this.hosts = hosts;
    this.store = store;
  }

  /** A video whose subtitles are the lines of the text, spread evenly; no text, no subtitles. */
  public InMemoryVideoSource with(String url, Description description, String transcriptText) {
    MediaInfo info = InMemoryMediaProbe.infoOf(description.duration());
    return with(url, description, info, evenly(transcriptText, description.duration()));
  }

  public InMemoryVideoSource with(
      String url, Description description, MediaInfo info, List<Cue> cues) {
    return script(url, description, InMemoryVideoFile.write(info), cues);
  }

  /** A download that turns out to be no video. */
  public InMemoryVideoSource withNoVideo(String url, Description description) {
    return script(url, description, "just some text", List.of());
  }

  /** A URL that cannot even be described. */
  public InMemoryVideoSource withFailure(String url, Failure failure) {
    scripted.put(url, new Scripted(new Described.Failed(failure), "", List.of()));
    return this;
  }

  /** A video, scripted already, whose download fails. */
  public InMemoryVideoSource withFetchFailure(String url, Failure failure) {
    fetchFailures.put(url, failure);
    return this;
  }

  /** Takes back {@link #withFetchFailure}, so that the next try succeeds. */
  public InMemoryVideoSource withoutFetchFailure(String url) {
    fetchFailures.remove(url);
    return this;
  }

  /** A failure of the given kind, without authorisation. */
  public static Failure failure(FetchProblem problem, String message) {
    return new Failure(problem, message, "", AuthSource.NONE, List.of(), problem.passing());
  }

  /** The URLs that were asked for, in order; refused ones are not among them. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Described describe(String url, Progress progress) {
    progress.stopIfCancelled();
    if (hosts.accept(url).isEmpty()) {
      return new Described.Failed(refusal());
    }
    asked.add(url);
    Scripted known = scripted.get(url);
    return known == null ? new Described.Failed(unreachable()) : known.described();
  }

  @Override
  public Fetched fetch(Description video, MediaFolder into, Progress progress) {
    progress.stopIfCancelled();
    if (hosts.accept(video.url()).isEmpty()) {
      return new Fetched.Failed(refusal());
    }
    asked.add(video.url());
    progress.at(new Percentage(50), "Downloading");
    Failure failure = fetchFailures.get(video.url());
    if (failure != null) {
      return new Fetched.Failed(failure);
    }
    Scripted known = scripted.get(video.url());
    if (known == null || known.described() instanceof Described.Failed) {
      return new Fetched.Failed(unreachable());
    }
    progress.stopIfCancelled();
    return deliver(known, into);
  }

  private Fetched deliver(Scripted known, MediaFolder into) {
    MediaKey file = into.file("video.mp4");
    MediaKey thumbnail = into.file("thumbnail.jpg");
    MediaKey subtitles = into.file("subtitles.en.vtt");
    store.put(file, known.video().getBytes(UTF_8));
    store.put(thumbnail, "thumbnail".getBytes(UTF_8));
    if (!known.cues().isEmpty()) {
      store.put(subtitles, InMemorySubtitleReader.write(known.cues()));
    }
    return new Fetched.Files(
        file,
        Optional.of(thumbnail),
        known.cues().isEmpty() ? Optional.empty() : Optional.of(subtitles),
        Optional.empty(),
        AuthSource.NONE,
        List.of());
  }

  /** Under the URL that people paste and the canonical one, which {@link #fetch} is asked. */
  private InMemoryVideoSource script(
      String url, Description description, String video, List<Cue> cues) {
    Scripted made = new Scripted(new Described.Found(description), video, List.copyOf(cues));
    scripted.put(url, made);
    scripted.put(description.url(), made);
    return this;
  }

  private static List<Cue> evenly(String text, Duration duration) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Duration start = duration.multipliedBy(i).dividedBy(lines.size());
      Duration end = duration.multipliedBy(i + 1L).dividedBy(lines.size());
      cues.add(new Cue(toMillis(start), toMillis(end), lines.get(i)));
    }
    return cues;
  }

  /** Subtitle files know no finer time. */
  private static Duration toMillis(Duration exact) {
    return Duration.ofMillis(exact.toMillis());
  }

  private static Failure refusal() {
    return failure(
        FetchProblem.INVALID_URL, "Please paste the address of a video on an allowed site.");
  }

  private static Failure unreachable() {
    return failure(FetchProblem.DOWNLOAD_FAILED, "The video could not be reached.");
  }
}
