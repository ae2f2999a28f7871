import java.util.List;

/** When the sentences of one scene are spoken, in seconds since the scene began. */
record Beats(List<Span> spans) {
  record Span(double start, double end) {}

  double start(int sentence) {
    return spans.get(sentence).start();
  }

  double end(int sentence) {
    return spans.get(sentence).end();
  }

  /** How far a mouth is open, 0 to 1, for the one who speaks this sentence. */
  double mouth(int sentence, double seconds) {
    if (seconds < start(sentence) || seconds > end(sentence)) {
      return 0;
    }
    return 0.5 + 0.5 * Math.sin(seconds * 21) * Math.cos(seconds * 5.3);
  }
}
