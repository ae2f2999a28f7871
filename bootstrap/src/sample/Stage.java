/** The picture of one scene at any moment. */
interface Stage {
  /**
   * Paints the scene.
   *
   * @param seconds since the scene began
   * @param beats when its sentences are spoken, so that what is told is seen at that moment
   */
  void paint(Brush brush, double seconds, Beats beats);
}
