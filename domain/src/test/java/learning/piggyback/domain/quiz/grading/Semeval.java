package learning.piggyback.domain.quiz.grading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads the files of SemEval-2013 Task 7 (Dzikovska et al., 2013), 2-way labels, from a folder or a
 * zip file of any layout in which the paths name the corpus and the part.
 */
final class Semeval {

  /**
   * A graded answer of a student.
   *
   * @param set training, or a test part: {@code UA}, {@code UQ}, {@code UD}
   */
  record Item(
      String corpus,
      String set,
      String domain,
      String question,
      String wording,
      List<String> references,
      String answer,
      boolean correct) {

    GradingQuestion asked() {
      return new GradingQuestion(references, List.of(), wording);
    }
  }

  private Semeval() {}

  static List<Item> read(Path source) throws IOException {
    if (Files.isDirectory(source)) {
      return readAll(source);
    }
    try (FileSystem zip = FileSystems.newFileSystem(source)) {
      return readAll(zip.getPath("/"));
    }
  }

  private static List<Item> readAll(Path root) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(root)) {
      files =
          tree.filter(file -> file.toString().endsWith(".xml"))
              .filter(file -> !isOtherLabelling(root.relativize(file).toString()))
              .sorted()
              .toList();
    }
    List<Item> items = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        items.addAll(items(file.toString().toLowerCase(Locale.ROOT), in));
      }
    }
    return items;
  }

  /** The same answers also come with three and five labels. */
  private static boolean isOtherLabelling(String path) {
    return path.matches("(?i).*[35]-?way.*");
  }

  private static List<Item> items(String path, InputStream in) throws IOException {
    Element root;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      root = factory.newDocumentBuilder().parse(in).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(path, e);
    }
    String corpus = path.contains("beetle") ? "Beetle" : "SciEntsBank";
    List<String> references = texts(root, "referenceAnswer");
    List<Item> items = new ArrayList<>();
    NodeList answers = root.getElementsByTagName("studentAnswer");
    for (int i = 0; i < answers.getLength(); i++) {
      Element answer = (Element) answers.item(i);
      items.add(
          new Item(
              corpus,
              set(path),
              corpus + " " + root.getAttribute("module"),
              root.getAttribute("id"),
              String.join(" ", texts(root, "questionText")),
              references,
              answer.getTextContent().strip(),
              answer.getAttribute("accuracy").equals("correct")));
    }
    return items;
  }

  private static String set(String path) {
    if (path.contains("unseen-answers") || path.contains("unseenanswers")) {
      return "UA";
    } else if (path.contains("unseen-questions") || path.contains("unseenquestions")) {
      return "UQ";
    }
    return path.contains("unseen-domains") || path.contains("unseendomains") ? "UD" : "training";
  }

  private static List<String> texts(Element root, String tag) {
    NodeList nodes = root.getElementsByTagName(tag);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().strip());
    }
    return texts;
  }
}
