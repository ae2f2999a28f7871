package learning.piggyback.web.question.exchange;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, one element within another; attributes come before content. */
final class Xml {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private interface Write {
    void run() throws XMLStreamException;
  }

  private final XMLStreamWriter writer;

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** A document of one namespace, in UTF-8. */
  static byte[] document(String root, String namespace, Consumer<Xml> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    attempt(() -> {
      XMLStreamWriter writer = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeStartElement(root);
      writer.writeDefaultNamespace(namespace);
      content.accept(new Xml(writer));
      writer.writeEndDocument();
      writer.close();
    });
    return bytes.toByteArray();
  }

  void element(String name, Consumer<Xml> content) {
    attempt(() -> {
      writer.writeStartElement(name);
      content.accept(this);
      writer.writeEndElement();
    });
  }

  void attribute(String name, String value) {
    attempt(() -> writer.writeAttribute(name, writable(value)));
  }

  void text(String text) {
    attempt(() -> writer.writeCharacters(writable(text)));
  }

  /** XML 1.0 has no way to write control characters. */
  private static String writable(String text) {
    return text.codePoints()
        .map(c -> isWritable(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isWritable(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static void attempt(Write write) {
    try {
      write.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("nothing that is written to memory should fail", e);
    }
  }
}
