package learning.piggyback.web.question.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import learning.piggyback.application.question.exchange.Lesson;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.FinalSegment;

/** A lesson as the two documents of an H5P Interactive Video. */
final class H5pContent {

  private static final String UNDISCLOSED = "U";
  private static final int MOST_TITLE = 60;

  /** Seconds between two questions, so that one is gone when the next comes. */
  private static final int APART = 2;

  /** Where a question lies over the picture: percent, and the width of letters. */
  private static final int LEFT = 10;

  private static final int TOP = 10;
  private static final int WIDTH = 32;
  private static final int HEIGHT = 17;

  private final Lesson lesson;
  private final List<ChosenQuestion> asked;
  private final List<H5pQuestion> questions;
  private final List<Map<String, Object>> videoFiles;
  private final List<Map<String, Object>> tracks;

  /**
   * @param videoFiles the file, or the address where it is; may be empty
   * @param tracks its subtitles; may be empty
   */
  H5pContent(
      Lesson lesson, List<Map<String, Object>> videoFiles, List<Map<String, Object>> tracks) {
    this.lesson = lesson;
    this.asked = lesson.asked();
    this.questions = asked.stream().map(H5pQuestion::of).toList();
    this.videoFiles = videoFiles;
    this.tracks = tracks;
  }

  Map<String, Object> h5pJson() {
    Set<H5pLibrary> used = EnumSet.of(H5pLibrary.INTERACTIVE_VIDEO);
    questions.forEach(question -> used.add(question.library()));
    return Ordered.of(
        "title", lesson.video().title(),
        "language", "und",
        "defaultLanguage", "en",
        "mainLibrary", H5pLibrary.INTERACTIVE_VIDEO.machineName(),
        "embedTypes", List.of("iframe"),
        "license", UNDISCLOSED,
        "preloadedDependencies", H5pLibrary.dependencies(used));
  }

  Map<String, Object> contentJson() {
    return Ordered.of(
        "interactiveVideo", Ordered.of("video", video(), "assets", assets(), "summary", summary()),
        "override",
            Ordered.of(
                "autoplay", false,
                "loop", false,
                "hasNoAutoPause", false,
                "retryButton", "on",
                "showSolutionButton", "on",
                "showBookmarksmenuOnLoad", false,
                "showRewind10", true,
                "preventSkippingMode", "none",
                "deactivateSound", false));
  }

  private Map<String, Object> video() {
    return Ordered.of(
        "files", videoFiles,
        "startScreenOptions",
            Ordered.of("title", shortTitle(lesson.video().title()), "hideStartTitle", false),
        "textTracks", Ordered.of("videoTrack", tracks));
  }

  private Map<String, Object> assets() {
    List<Map<String, Object>> bookmarks = new ArrayList<>();
    for (FinalSegment segment : lesson.finals().segments()) {
      bookmarks.add(
          Ordered.of("time", segment.segment().start(), "label", "Part " + (bookmarks.size() + 1)));
    }
    return Ordered.of(
        "interactions", interactions(),
        "bookmarks", bookmarks,
        "endscreens",
            List.of(
                Ordered.of("time", lesson.video().durationSeconds(), "label", "Submit screen")));
  }

  private List<Map<String, Object>> interactions() {
    List<Integer> times = times();
    List<Map<String, Object>> interactions = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      interactions.add(interaction(questions.get(i), asked.get(i), times.get(i)));
    }
    return interactions;
  }

  /** When each is asked; those of one moment after each other, none when the video is over. */
  private List<Integer> times() {
    List<Integer> times = new ArrayList<>();
    int earliest = 0;
    for (ChosenQuestion question : asked) {
      times.add(Math.max(question.askAt(), earliest));
      earliest = times.getLast() + APART;
    }
    int latest = Math.max(0, lesson.video().durationSeconds() - 1);
    for (int i = times.size() - 1; i >= 0; i--) {
      times.set(i, Math.min(times.get(i), Math.max(0, latest)));
      latest = times.get(i) - APART;
    }
    return times;
  }

  private static Map<String, Object> interaction(
      H5pQuestion question, ChosenQuestion asked, int at) {
    return Ordered.of(
        "duration",
        Ordered.of("from", at, "to", at),
        "pause",
        true,
        "displayType",
        "poster",
        "buttonOnMobile",
        true,
        "label",
        "",
        "x",
        LEFT,
        "y",
        TOP,
        "width",
        WIDTH,
        "height",
        HEIGHT,
        "libraryTitle",
        HtmlText.escaped(question.title()),
        "action",
        subContent(question.library(), asked.source().id().value(), question),
        "visuals",
        Ordered.of("backgroundColor", "rgb(255, 255, 255)", "boxShadow", true),
        "goto",
        Ordered.of("visualize", false));
  }

  private static Map<String, Object> subContent(H5pLibrary library, UUID id, H5pQuestion question) {
    return Ordered.of(
        "library", library.inContent(),
        "params", question.params(),
        "subContentId", id,
        "metadata",
            Ordered.of(
                "contentType", library.machineName(),
                "license", UNDISCLOSED,
                "title", question.title(),
                "authors", List.of(),
                "changes", List.of()));
  }

  /** Every Interactive Video has a place for one; without statements it is not shown. */
  private static Map<String, Object> summary() {
    return Ordered.of(
        "task",
        Ordered.of(
            "library", H5pLibrary.SUMMARY.inContent(),
            "params", Map.of(),
            "subContentId", UUID.nameUUIDFromBytes(new byte[0])),
        "displayAt",
        3);
  }

  /** Cut where no entity is broken. */
  private static String shortTitle(String title) {
    StringBuilder cut = new StringBuilder();
    for (int c : title.codePoints().toArray()) {
      String next = HtmlText.escaped(Character.toString(c));
      if (cut.length() + next.length() > MOST_TITLE) {
        break;
      }
      cut.append(next);
    }
    return cut.toString();
  }
}
