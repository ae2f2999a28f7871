package learning.piggyback.web.question.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;

/**
 * A file that somebody wants to import, read as far as it must be and never further than is
 * allowed. Of a package only its two documents are kept; no file is written.
 */
final class ImportFile {

  /** In bytes, of a document. */
  static final int MOST_DOCUMENT = 8 << 20;

  /** In bytes, of all that is unpacked on the way to the documents. */
  private static final long MOST_UNPACKED = 1L << 30;

  static final int MOST_ENTRIES = 20_000;

  private static final byte[] ZIP = {'P', 'K'};
  private static final String MANIFEST = "h5p.json";
  private static final String CONTENT = "content/content.json";

  private final Map<String, byte[]> documents = new HashMap<>();
  private final byte[] piece = new byte[1 << 16];
  private long unpacked;

  private final long mostUnpacked;

  private ImportFile(long mostUnpacked) {
    this.mostUnpacked = mostUnpacked;
  }

  /**
   * @throws DomainProblem {@code INVALID} for what is no lesson, {@code TOO_LARGE import_too_large}
   */
  static ReadLesson read(InputStream body) throws IOException {
    return read(body, MOST_UNPACKED);
  }

  static ReadLesson read(InputStream body, long mostUnpacked) throws IOException {
    PushbackInputStream file = new PushbackInputStream(body, ZIP.length);
    byte[] head = file.readNBytes(ZIP.length);
    if (head.length == 0) {
      throw DomainProblem.invalid("file_required", "This file is empty.");
    }
    file.unread(head);
    return Arrays.equals(head, ZIP)
        ? new ImportFile(mostUnpacked).readPackage(file)
        : BundleReader.read(JsonTree.read(whole(file)));
  }

  private static byte[] whole(InputStream json) throws IOException {
    byte[] document = json.readNBytes(MOST_DOCUMENT + 1);
    if (document.length > MOST_DOCUMENT) {
      throw tooLarge();
    }
    return document;
  }

  private ReadLesson readPackage(InputStream file) throws IOException {
    ZipInputStream zip = new ZipInputStream(file);
    try {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && documents.size() < 2;
          entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw tooLarge();
        }
        take(zip, entry);
      }
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      throw brokenPackage();
    }
    byte[] manifest = documents.get(MANIFEST);
    byte[] content = documents.get(CONTENT);
    if (manifest == null || content == null) {
      throw DomainProblem.invalid(
          "not_a_lesson",
          "This is no H5P package: it has no h5p.json, or no content/content.json.");
    }
    return new H5pReader(JsonTree.read(manifest), JsonTree.read(content)).read();
  }

  private void take(ZipInputStream zip, ZipEntry entry) throws IOException {
    String name = entry.getName();
    if (name.startsWith("/")
        || name.contains("\\")
        || Arrays.asList(name.split("/", -1)).contains("..")) {
      throw DomainProblem.invalid("broken_package", "This package names files outside of itself.");
    }
    if (name.equals(MANIFEST) || name.equals(CONTENT)) {
      byte[] document = whole(zip);
      count(document.length);
      documents.putIfAbsent(name, document);
    }
    for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
      count(read);
    }
  }

  /** What is not read here, the next entry would skip without a limit. */
  private void count(int bytes) {
    unpacked += bytes;
    if (unpacked > mostUnpacked) {
      throw tooLarge();
    }
  }

  private static DomainProblem brokenPackage() {
    return DomainProblem.invalid(
        "broken_package", "This package is damaged: it cannot be unpacked.");
  }

  private static DomainProblem tooLarge() {
    return new DomainProblem(
        ProblemKind.TOO_LARGE,
        "import_too_large",
        "This file is too large to be read. A package need not hold the video.");
  }
}
