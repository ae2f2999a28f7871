package learning.piggyback.application.video.inmemory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.application.video.SubtitleReader;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;

/** Reads the plainest WebVTT: cues of text without mark-up, times with hours. */
public final class InMemorySubtitleReader implements SubtitleReader {

  private static final Pattern TIMES =
      Pattern.compile(
          "(\\d+):(\\d\\d):(\\d\\d)\\.(\\d{3}) --> (\\d+):(\\d\\d):(\\d\\d)\\.(\\d{3})");

  private final InMemoryMediaStore store;

  public InMemorySubtitleReader(InMemoryMediaStore store) {
    this.store = store;
  }

  @Override
  public Transcript read(MediaKey subtitles) {
    byte[] bytes =
        store
            .bytesOf(subtitles)
            .orElseThrow(() -> DomainProblem.notFound("media_not_found", "There is no such file."));
    String text = new String(bytes, UTF_8);
    if (!text.startsWith("WEBVTT")) {
      return Transcript.EMPTY;
    }
    List<Cue> cues = new ArrayList<>();
    int skipped = 0;
    for (String block : text.split("\n\n", -1)) {
      Matcher times = TIMES.matcher(block);
      if (!block.contains("-->")) {
        continue;
      }
      if (!times.find() || at(times, 5).compareTo(at(times, 1)) < 0) {
        skipped++;
        continue;
      }
      cues.add(new Cue(at(times, 1), at(times, 5), block.substring(times.end()).strip()));
    }
    return new Transcript(cues, skipped);
  }

  /** WebVTT that this reader, and any other, reads back as these cues. */
  static byte[] write(List<Cue> cues) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    for (Cue cue : cues) {
      text.append("\n%s --> %s\n%s\n".formatted(stamp(cue.start()), stamp(cue.end()), cue.text()));
    }
    return text.toString().getBytes(UTF_8);
  }

  private static Duration at(Matcher times, int group) {
    return Duration.ofHours(Long.parseLong(times.group(group)))
        .plusMinutes(Long.parseLong(times.group(group + 1)))
        .plusSeconds(Long.parseLong(times.group(group + 2)))
        .plusMillis(Long.parseLong(times.group(group + 3)));
  }

  private static String stamp(Duration at) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        at.toHours(),
        at.toMinutesPart(),
        at.toSecondsPart(),
        at.toMillisPart());
  }
}
