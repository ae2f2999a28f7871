package learning.piggyback.web;

/** What the server counts of itself, in the text format that Prometheus reads. */
@FunctionalInterface
public interface MetricsPage {

  String text();
}
