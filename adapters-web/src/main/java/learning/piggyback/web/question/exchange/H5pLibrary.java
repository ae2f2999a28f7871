package learning.piggyback.web.question.exchange;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The H5P libraries that our packages name, in the versions that were looked at. */
enum H5pLibrary {
  FONT_AWESOME("FontAwesome", 4, 5),
  JQUERY_UI("jQuery.ui", 1, 10),
  VIDEO("H5P.Video", 1, 6),
  DRAG_N_BAR("H5P.DragNBar", 1, 5),
  COMPONENTS("H5P.Components", 1, 0),
  QUESTION("H5P.Question", 1, 5),
  JOUBEL_UI("H5P.JoubelUI", 1, 3),
  TEXT_UTILITIES("H5P.TextUtilities", 1, 3),
  CK_EDITOR("H5P.CKEditor", 1, 0),
  SUMMARY("H5P.Summary", 1, 10),
  BLANKS("H5P.Blanks", 1, 14),
  MULTI_CHOICE("H5P.MultiChoice", 1, 16),
  FREE_TEXT("H5P.FreeTextQuestion", 1, 0),
  INTERACTIVE_VIDEO("H5P.InteractiveVideo", 1, 28);

  private final String machineName;
  private final int major;
  private final int minor;

  H5pLibrary(String machineName, int major, int minor) {
    this.machineName = machineName;
    this.major = major;
    this.minor = minor;
  }

  /** As each library's own manifest has it; the video has a place for a summary beside. */
  private List<H5pLibrary> needs() {
    return switch (this) {
      case BLANKS -> List.of(FONT_AWESOME, QUESTION, JOUBEL_UI, TEXT_UTILITIES);
      case MULTI_CHOICE -> List.of(FONT_AWESOME, JOUBEL_UI, QUESTION);
      case FREE_TEXT -> List.of(CK_EDITOR, FONT_AWESOME);
      case INTERACTIVE_VIDEO ->
          List.of(FONT_AWESOME, JQUERY_UI, VIDEO, DRAG_N_BAR, COMPONENTS, SUMMARY);
      default -> List.of();
    };
  }

  String machineName() {
    return machineName;
  }

  /** As content names it. */
  String inContent() {
    return "%s %d.%d".formatted(machineName, major, minor);
  }

  /** As {@code h5p.json} lists them: each of these with what it needs. */
  static List<Map<String, Object>> dependencies(Collection<H5pLibrary> used) {
    Set<H5pLibrary> all = new LinkedHashSet<>();
    for (H5pLibrary library : used) {
      all.add(library);
      all.addAll(library.needs());
    }
    return all.stream().map(H5pLibrary::dependency).toList();
  }

  private Map<String, Object> dependency() {
    return Ordered.of("machineName", machineName, "majorVersion", major, "minorVersion", minor);
  }
}
