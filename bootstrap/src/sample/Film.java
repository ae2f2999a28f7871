import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The pictures of the whole story, one after the other. */
final class Film {
  private static final double CHANGE = 0.9;
  private final List<Beats> beats;

  Film(List<Beats> beats) {
    this.beats = beats;
  }

  static int frames() {
    return Story.seconds() * Story.FRAMES_PER_SECOND;
  }

  /** The picture that is shown at this second of the video. */
  BufferedImage pictureAt(double seconds) {
    int scene = Math.min((int) (seconds / Story.SCENE_SECONDS), Story.SCENES.size() - 1);
    double inScene = seconds - scene * Story.SCENE_SECONDS;
    BufferedImage picture = paint(scene, inScene);
    if (scene == 0 || inScene >= CHANGE) {
      return picture;
    }
    BufferedImage before = paint(scene - 1, Story.SCENE_SECONDS + inScene);
    open(new Brush(before), inScene / CHANGE, picture);
    return before;
  }

  /** Opens the next picture like a round window, from the middle; share goes from 0 to 1. */
  static void open(Brush brush, double share, BufferedImage next) {
    double radius = 760 * Ease.ramp(share, 0, 1);
    if (radius > 0) {
      brush.dot(640, 400, radius + 14, 0xFFF8E7);
      brush.window(640, 400, radius, next);
    }
  }

  private BufferedImage paint(int scene, double seconds) {
    BufferedImage picture =
        new BufferedImage(Story.WIDTH, Story.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D blank = picture.createGraphics();
    blank.setColor(Color.WHITE);
    blank.fillRect(0, 0, Story.WIDTH, Story.HEIGHT);
    blank.dispose();
    Story.SCENES.get(scene).stage().paint(new Brush(picture), seconds, beats.get(scene));
    return picture;
  }

  /** Writes every picture as raw bgr0 bytes. */
  void writeTo(OutputStream out) throws IOException {
    byte[] bytes = new byte[Story.WIDTH * Story.HEIGHT * 4];
    for (int frame = 0; frame < frames(); frame++) {
      BufferedImage picture = pictureAt((double) frame / Story.FRAMES_PER_SECOND);
      int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
      for (int i = 0; i < pixels.length; i++) {
        bytes[4 * i] = (byte) pixels[i];
        bytes[4 * i + 1] = (byte) (pixels[i] >> 8);
        bytes[4 * i + 2] = (byte) (pixels[i] >> 16);
      }
      out.write(bytes);
    }
  }
}
