package learning.piggyback.application.job;

/**
 * How many heavy jobs run at once; the others wait in the order in which they were asked for.
 *
 * @param heavyPerNode on one server
 * @param heavyOverall on all servers over one database
 */
public record JobLimits(int heavyPerNode, int heavyOverall) {

  public JobLimits {
    if (heavyPerNode < 1 || heavyOverall < 1) {
      throw new IllegalArgumentException("nothing would ever run");
    }
  }
}
