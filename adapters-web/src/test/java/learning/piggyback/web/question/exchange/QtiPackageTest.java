package learning.piggyback.web.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import learning.piggyback.domain.question.QuestionType;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The official schemas of QTI 3.0 cannot be had from where this is built. What is held against the
 * specification's text here: names, required attributes, vocabularies, references, and what may
 * stand in what, for the elements that are written.
 */
class QtiPackageTest {

  private static final String ITEM = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";

  /** Attributes that each element must have, and no others. */
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.ofEntries(
          Map.entry(
              "qti-assessment-item", Set.of("identifier", "title", "adaptive", "time-dependent")),
          Map.entry("qti-response-declaration", Set.of("identifier", "cardinality", "base-type")),
          Map.entry("qti-outcome-declaration", Set.of("identifier", "cardinality", "base-type")),
          Map.entry("qti-mapping", Set.of("default-value")),
          Map.entry("qti-map-entry", Set.of("map-key", "mapped-value", "case-sensitive")),
          Map.entry("qti-response-processing", Set.of("template")),
          Map.entry("qti-text-entry-interaction", Set.of("response-identifier", "expected-length")),
          Map.entry(
              "qti-extended-text-interaction", Set.of("response-identifier", "expected-length")),
          Map.entry(
              "qti-choice-interaction", Set.of("response-identifier", "max-choices", "shuffle")),
          Map.entry("qti-simple-choice", Set.of("identifier")),
          Map.entry("qti-rubric-block", Set.of("use", "view")),
          Map.entry("qti-assessment-test", Set.of("identifier", "title")),
          Map.entry("qti-test-part", Set.of("identifier", "navigation-mode", "submission-mode")),
          Map.entry("qti-assessment-section", Set.of("identifier", "title", "visible")),
          Map.entry("qti-assessment-item-ref", Set.of("identifier", "href")));

  /** What may stand in what, in this order. */
  private static final Map<String, String> CONTENT =
      Map.ofEntries(
          Map.entry(
              "qti-assessment-item",
              "qti-response-declaration qti-outcome-declaration qti-item-body"
                  + "( qti-response-processing)?"),
          Map.entry("qti-response-declaration", "(qti-correct-response)?( qti-mapping)?"),
          Map.entry("qti-correct-response", "qti-value"),
          Map.entry("qti-mapping", "qti-map-entry( qti-map-entry)*"),
          Map.entry("qti-outcome-declaration", "qti-default-value"),
          Map.entry("qti-default-value", "qti-value"),
          Map.entry(
              "qti-item-body",
              "p p|qti-choice-interaction|qti-extended-text-interaction qti-rubric-block"),
          Map.entry("qti-choice-interaction", "qti-prompt( qti-simple-choice){2,}"),
          Map.entry("qti-extended-text-interaction", "qti-prompt"),
          Map.entry("qti-rubric-block", "qti-content-body"),
          Map.entry("qti-content-body", "p( p)?"),
          Map.entry("p", "(qti-text-entry-interaction)?"),
          Map.entry("qti-assessment-test", "qti-test-part"),
          Map.entry("qti-test-part", "qti-assessment-section"),
          Map.entry(
              "qti-assessment-section", "qti-assessment-item-ref( qti-assessment-item-ref)*"));

  private static Map<String, Document> unzipped(byte[] zipped) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    Map<String, Document> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        InputStream content = new ByteArrayInputStream(zip.readAllBytes());
        files.put(entry.getName(), factory.newDocumentBuilder().parse(content));
      }
    }
    return files;
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static List<Element> all(Document document, String name) {
    List<Element> found = new ArrayList<>();
    var nodes = document.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private static List<String> faults(Element element) {
    List<String> faults = new ArrayList<>();
    String name = element.getLocalName();
    Set<String> attributes = new HashSet<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attributes.add(element.getAttributes().item(i).getNodeName());
    }
    attributes.remove("xmlns");
    if (!attributes.equals(ATTRIBUTES.getOrDefault(name, Set.of()))) {
      faults.add(name + " has the attributes " + attributes);
    }
    String content =
        String.join(" ", children(element).stream().map(Element::getLocalName).toList());
    if (!content.matches(CONTENT.getOrDefault(name, ""))) {
      faults.add(name + " holds " + content);
    }
    children(element).forEach(child -> faults.addAll(faults(child)));
    return faults;
  }

  @Test
  void everyDocumentShouldBeBuiltAsTheSpecificationSays() throws Exception {
    Map<String, Document> files = unzipped(new QtiPackage(Lessons.nasty()).toZip());
    assertThat(files).hasSize(5);
    files.forEach((name, document) -> {
      if (!name.equals("imsmanifest.xml")) {
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(ITEM);
        assertThat(faults(document.getDocumentElement())).as(name).isEmpty();
      }
    });
  }

  /** Negative control. */
  @Test
  void faultsShouldBeFound() throws Exception {
    Document test =
        Objects.requireNonNull(
            unzipped(new QtiPackage(Lessons.nasty()).toZip()).get("assessment.xml"));
    all(test, "qti-assessment-item-ref").forEach(item -> item.removeAttribute("href"));
    all(test, "qti-assessment-section").getFirst().appendChild(test.createElementNS(ITEM, "p"));
    assertThat(faults(test.getDocumentElement())).hasSize(4);
  }

  @Test
  void manifestShouldListEveryFileOnce() throws Exception {
    Map<String, Document> files = unzipped(new QtiPackage(Lessons.nasty()).toZip());
    Document manifest = Objects.requireNonNull(files.get("imsmanifest.xml"));
    assertThat(manifest.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1");
    assertThat(children(manifest.getDocumentElement()))
        .extracting(Element::getLocalName)
        .containsExactly("metadata", "organizations", "resources");
    assertThat(all(manifest, "resource"))
        .extracting(resource -> resource.getAttribute("href"))
        .containsExactlyElementsOf(files.keySet().stream().skip(1).toList());
    assertThat(all(manifest, "resource"))
        .extracting(resource -> resource.getAttribute("type"))
        .containsExactly(
            "imsqti_test_xmlv3p0",
            "imsqti_item_xmlv3p0",
            "imsqti_item_xmlv3p0",
            "imsqti_item_xmlv3p0");
    List<String> items =
        all(manifest, "resource").stream().skip(1).map(r -> r.getAttribute("identifier")).toList();
    assertThat(all(manifest, "dependency"))
        .extracting(dependency -> dependency.getAttribute("identifierref"))
        .containsExactlyElementsOf(items);
  }

  @Test
  void itemsShouldSayWhatIsRight() throws Exception {
    List<Document> items =
        List.copyOf(unzipped(new QtiPackage(Lessons.nasty()).toZip()).values()).subList(2, 5);
    assertThat(all(items.get(0), "qti-map-entry"))
        .extracting(entry -> entry.getAttribute("map-key"))
        .containsExactly("a*b/c:d <i>", "=x", "y & z");
    String correct = all(items.get(1), "qti-correct-response").getFirst().getTextContent();
    assertThat(all(items.get(1), "qti-simple-choice"))
        .filteredOn(choice -> choice.getAttribute("identifier").equals(correct))
        .extracting(Element::getTextContent)
        .containsExactly("Tilly <b>");
    assertThat(all(items.get(2), "qti-response-processing")).isEmpty();
    assertThat(all(items.get(2), "qti-rubric-block").getFirst().getAttribute("view"))
        .isEqualTo("scorer");
    assertThat(all(items.get(2), "qti-prompt").getFirst().getTextContent())
        .isEqualTo("Why? " + Lessons.NASTY.replace('\u0007', '\ufffd'));
  }

  @Test
  void longTitlesShouldBeCutBetweenCharacters() throws IOException {
    byte[] zip =
        new QtiPackage(
                Lessons.of(Lessons.question(QuestionType.ACTION, "🐷".repeat(300), "a", List.of())))
            .toZip();
    assertThat(zip).isNotEmpty();
  }
}
