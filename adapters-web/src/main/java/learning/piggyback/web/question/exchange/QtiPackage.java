package learning.piggyback.web.question.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import learning.piggyback.application.question.exchange.Lesson;
import learning.piggyback.domain.question.ChosenQuestion;

/**
 * A lesson's questions as a package of QTI 3.0 (1EdTech): a manifest, a test, and an item for each
 * question. The video is not in it: QTI has no time line.
 */
final class QtiPackage {

  private static final String PACKAGE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
  private static final String TEST_FILE = "assessment.xml";

  private final Lesson lesson;
  private final List<ChosenQuestion> asked;

  QtiPackage(Lesson lesson) {
    this.lesson = lesson;
    this.asked = lesson.asked();
  }

  byte[] toZip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      add(zip, "imsmanifest.xml", manifest());
      add(zip, TEST_FILE, test());
      for (ChosenQuestion question : asked) {
        add(zip, fileOf(question), QtiItem.of(question, idOf(question)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(lesson.takenAt()));
    zip.putNextEntry(entry);
    zip.write(content);
  }

  private static String idOf(ChosenQuestion question) {
    return "q-" + question.source().id();
  }

  private static String fileOf(ChosenQuestion question) {
    return "items/" + idOf(question) + ".xml";
  }

  private String testId() {
    return "lesson-" + lesson.video().id();
  }

  private byte[] manifest() {
    return Xml.document(
        "manifest",
        PACKAGE,
        xml -> {
          xml.attribute("identifier", "manifest-" + lesson.video().id());
          xml.element(
              "metadata",
              metadata -> {
                metadata.element("schema", schema -> schema.text("QTI Package"));
                metadata.element("schemaversion", version -> version.text("3.0.0"));
              });
          xml.element("organizations", _ -> {});
          xml.element("resources", this::resources);
        });
  }

  private void resources(Xml resources) {
    resources.element(
        "resource",
        test -> {
          test.attribute("identifier", testId());
          test.attribute("type", "imsqti_test_xmlv3p0");
          test.attribute("href", TEST_FILE);
          test.element("file", file -> file.attribute("href", TEST_FILE));
          asked.forEach(question ->
              test.element(
                  "dependency", needed -> needed.attribute("identifierref", idOf(question))));
        });
    asked.forEach(question ->
        resources.element(
            "resource",
            item -> {
              item.attribute("identifier", idOf(question));
              item.attribute("type", "imsqti_item_xmlv3p0");
              item.attribute("href", fileOf(question));
              item.element("file", file -> file.attribute("href", fileOf(question)));
            }));
  }

  private byte[] test() {
    return Xml.document(
        "qti-assessment-test",
        QtiItem.NAMESPACE,
        test -> {
          test.attribute("identifier", testId());
          test.attribute("title", lesson.video().title());
          test.element(
              "qti-test-part",
              part -> {
                part.attribute("identifier", "part-1");
                part.attribute("navigation-mode", "linear");
                part.attribute("submission-mode", "individual");
                part.element("qti-assessment-section", this::section);
              });
        });
  }

  private void section(Xml section) {
    section.attribute("identifier", "section-1");
    section.attribute("title", lesson.video().title());
    section.attribute("visible", "true");
    asked.forEach(question ->
        section.element(
            "qti-assessment-item-ref",
            reference -> {
              reference.attribute("identifier", idOf(question));
              reference.attribute("href", fileOf(question));
            }));
  }
}
