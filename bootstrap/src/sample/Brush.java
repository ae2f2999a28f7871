import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Flat, round shapes in soft colours on one picture. Colours are 0xRRGGBB. */
final class Brush {
  private final Graphics2D graphics;
  private double opacity = 1;

  Brush(BufferedImage picture) {
    graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  /** Draws moved, turned (degrees) and scaled; a negative {@code scaleX} mirrors. */
  void at(double x, double y, double scaleX, double scaleY, double degrees, Runnable drawing) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, y);
    graphics.rotate(Math.toRadians(degrees));
    graphics.scale(scaleX, scaleY);
    drawing.run();
    graphics.setTransform(before);
  }

  void at(double x, double y, double scale, Runnable drawing) {
    at(x, y, scale, scale, 0, drawing);
  }

  /** Looks at the world from nearer: {@code zoom} times, with the point x, y kept in place. */
  void zoom(double zoom, double x, double y, Runnable drawing) {
    at(x - x * zoom, y - y * zoom, zoom, drawing);
  }

  /** Draws with this opacity of each stroke, within that of the drawing around it. */
  void faded(double share, Runnable drawing) {
    if (share <= 0.004) {
      return;
    }
    double before = opacity;
    opacity = before * Math.min(1, share);
    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
    drawing.run();
    opacity = before;
    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
  }

  /** Shows another picture of the same size through a round window. */
  void window(double x, double y, double radius, BufferedImage other) {
    Rectangle2D frame = new Rectangle2D.Double(0, 0, other.getWidth(), other.getHeight());
    graphics.setPaint(new TexturePaint(other, frame));
    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  void fill(Shape shape, int colour) {
    graphics.setPaint(new Color(colour));
    graphics.fill(shape);
  }

  void fillDown(Shape shape, int top, int bottom) {
    Rectangle2D box = shape.getBounds2D();
    graphics.setPaint(
        new LinearGradientPaint(
            new Point2D.Double(0, box.getMinY()),
            new Point2D.Double(0, box.getMaxY() + 0.01),
            new float[] {0, 1},
            new Color[] {new Color(top), new Color(bottom)}));
    graphics.fill(shape);
  }

  void oval(double x, double y, double radiusX, double radiusY, int colour) {
    fill(new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY), colour);
  }

  void dot(double x, double y, double radius, int colour) {
    oval(x, y, radius, radius, colour);
  }

  /** A light that is strongest in its middle and ends softly. */
  void glow(double x, double y, double radius, int colour, double opacity) {
    Color middle =
        new Color((colour >> 16) & 255, (colour >> 8) & 255, colour & 255, (int) (255 * opacity));
    Color edge = new Color((colour >> 16) & 255, (colour >> 8) & 255, colour & 255, 0);
    graphics.setPaint(
        new RadialGradientPaint(
            new Point2D.Double(x, y),
            (float) radius,
            new float[] {0, 1},
            new Color[] {middle, edge}));
    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  void line(double x1, double y1, double x2, double y2, double width, int colour) {
    stroke(new Line2D.Double(x1, y1, x2, y2), width, colour);
  }

  void curve(
      double x1,
      double y1,
      double bendX,
      double bendY,
      double x2,
      double y2,
      double width,
      int colour) {
    stroke(new QuadCurve2D.Double(x1, y1, bendX, bendY, x2, y2), width, colour);
  }

  void stroke(Shape shape, double width, int colour) {
    graphics.setPaint(new Color(colour));
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
  }

  /** Centred lettering with a soft edge that keeps it readable on any picture. */
  void lettering(
      String text, String family, double x, double y, double size, int colour, int edge) {
    Font font = new Font(family, Font.BOLD, 100).deriveFont((float) size);
    Shape outline = font.createGlyphVector(graphics.getFontRenderContext(), text).getOutline();
    Rectangle2D box = outline.getBounds2D();
    Shape placed =
        AffineTransform.getTranslateInstance(x - box.getCenterX(), y)
            .createTransformedShape(outline);
    stroke(placed, size / 5, edge);
    fill(placed, colour);
  }

  /** A closed or open shape through straight points x1, y1, x2, y2, … */
  static Path2D polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }

  /** A closed soft shape that bends towards each of the points x1, y1, x2, y2, … in turn. */
  static Path2D pebble(double... points) {
    int n = points.length / 2;
    Path2D path = new Path2D.Double();
    path.moveTo((points[0] + points[2 * n - 2]) / 2, (points[1] + points[2 * n - 1]) / 2);
    for (int i = 0; i < n; i++) {
      int next = (i + 1) % n;
      path.quadTo(
          points[2 * i],
          points[2 * i + 1],
          (points[2 * i] + points[2 * next]) / 2,
          (points[2 * i + 1] + points[2 * next + 1]) / 2);
    }
    path.closePath();
    return path;
  }

  static int mix(int from, int to, double share) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      mixed |=
          (int) Math.round(Ease.mix((from >> shift) & 255, (to >> shift) & 255, share)) << shift;
    }
    return mixed;
  }
}
