package learning.piggyback.web.question.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds the content of an H5P package against the semantics of its libraries, field by field, as
 * the core of H5P reads them. What is told is {@code path: what is wrong}.
 */
final class H5pValidator {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*([A-Za-z][A-Za-z0-9]*)([^>]*)>");
  private static final Pattern UUID =
      Pattern.compile("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}");
  private static final Set<String> ALWAYS_ALLOWED = Set.of("div", "span", "p", "br");
  private static final Set<String> LIBRARY_KEYS =
      Set.of("library", "params", "subContentId", "metadata");
  private static final Set<String> METADATA_KEYS =
      Set.of("contentType", "license", "title", "authors", "changes", "defaultLanguage");
  private static final Set<String> FILE_KEYS =
      Set.of("path", "mime", "copyright", "metadata", "width", "height", "codecs", "bitrate");

  private final Map<String, JsonNode> semantics = new HashMap<>();
  private final Map<String, JsonNode> manifests = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  /** Reads each {@code *.library.json} of a folder with its {@code *.semantics.json}. */
  static H5pValidator reading(Path folder) throws IOException {
    H5pValidator validator = new H5pValidator();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".library.json")).toList()) {
        String name = file.getFileName().toString().replace(".library.json", ".semantics.json");
        validator.with(
            JSON.readTree(file.toFile()), JSON.readTree(file.resolveSibling(name).toFile()));
      }
    }
    return validator;
  }

  H5pValidator with(JsonNode manifest, JsonNode itsSemantics) {
    String name =
        "%s %d.%d"
            .formatted(
                manifest.path("machineName").asText(),
                manifest.path("majorVersion").asInt(),
                manifest.path("minorVersion").asInt());
    semantics.put(name, itsSemantics);
    manifests.put(name, manifest);
    return this;
  }

  /** What the library of that name and version finds wrong with these parameters. */
  List<String> validate(String library, JsonNode params) {
    problems.clear();
    JsonNode fields = semantics.get(library);
    if (fields == null) {
      problems.add("no semantics of " + library);
    } else {
      fields(params, fields, "");
    }
    return List.copyOf(problems);
  }

  /** What a library's manifest says that it needs, as {@code name major.minor}. */
  Set<String> needs(String library) {
    return StreamSupport.stream(
            Objects.requireNonNull(manifests.get(library))
                .path("preloadedDependencies")
                .spliterator(),
            false)
        .map(H5pValidator::versioned)
        .collect(Collectors.toSet());
  }

  static String versioned(JsonNode dependency) {
    return "%s %d.%d"
        .formatted(
            dependency.path("machineName").asText(),
            dependency.path("majorVersion").asInt(),
            dependency.path("minorVersion").asInt());
  }

  private void fields(JsonNode params, JsonNode fields, String path) {
    if (!params.isObject()) {
      wrong(path, "is no object");
      return;
    }
    Map<String, JsonNode> known = new HashMap<>();
    fields.forEach(field -> known.put(field.path("name").asText(), field));
    params
        .fieldNames()
        .forEachRemaining(name -> {
          if (!known.containsKey(name)) {
            wrong(path + "/" + name, "is unknown");
          }
        });
    known.forEach((name, field) -> {
      if (params.has(name)) {
        value(params.get(name), field, path + "/" + name);
      } else if (isRequired(field)) {
        wrong(path + "/" + name, "is missing");
      }
    });
  }

  /** What is common is a text of the library's own, and hosts put defaults where they miss one. */
  private static boolean isRequired(JsonNode field) {
    return !field.path("optional").asBoolean()
        && !field.path("common").asBoolean()
        && !field.has("default");
  }

  private void value(JsonNode value, JsonNode field, String path) {
    switch (field.path("type").asText()) {
      case "group" -> group(value, field, path);
      case "list" -> list(value, field, path);
      case "text" -> text(value, field, path);
      case "number" -> number(value, field, path);
      case "boolean" -> require(value.isBoolean(), path, "is no truth value");
      case "select" -> require(options(field).contains(value.asText()), path, "is no option");
      case "library" -> library(value, field, path);
      case "video", "audio" -> {
        require(value.isArray(), path, "is no list of files");
        value.forEach(file -> file(file, path));
      }
      case "file", "image" -> file(value, path);
      default -> wrong(path, "is of a type that is not known: " + field.path("type"));
    }
  }

  /** A group of one field is written as that field alone. */
  private void group(JsonNode value, JsonNode field, String path) {
    if (field.path("fields").size() == 1) {
      value(value, field.path("fields").get(0), path);
    } else {
      fields(value, field.path("fields"), path);
    }
  }

  private void list(JsonNode value, JsonNode field, String path) {
    if (!value.isArray()) {
      wrong(path, "is no list");
      return;
    }
    require(value.size() >= field.path("min").asInt(0), path, "has too few entries");
    require(
        value.size() <= field.path("max").asInt(Integer.MAX_VALUE), path, "has too many entries");
    for (int i = 0; i < value.size(); i++) {
      value(value.get(i), field.path("field"), path + "/" + i);
    }
  }

  private void text(JsonNode value, JsonNode field, String path) {
    if (!value.isTextual()) {
      wrong(path, "is no text");
      return;
    }
    String text = value.asText();
    require(text.length() <= field.path("maxLength").asInt(Integer.MAX_VALUE), path, "is too long");
    if (field.path("regexp").has("pattern") && !text.isEmpty()) {
      require(
          Pattern.compile(field.path("regexp").path("pattern").asText()).matcher(text).find(),
          path,
          "does not match the pattern");
    }
    if (field.has("tags")) {
      html(text, field, path);
    } else {
      require(text.indexOf('<') < 0 && text.indexOf('>') < 0, path, "holds HTML");
    }
  }

  private void html(String text, JsonNode field, String path) {
    Matcher tag = TAG.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (tag.find()) {
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      boolean allowed = ALWAYS_ALLOWED.contains(name) || texts(field.path("tags")).contains(name);
      require(allowed, path, "holds <" + name + ">");
      require(tag.group(2).replace("/", "").isBlank(), path, "holds attributes");
      tag.appendReplacement(rest, "");
    }
    tag.appendTail(rest);
    require(rest.indexOf("<") < 0 && rest.indexOf(">") < 0, path, "holds a broken tag");
  }

  private void number(JsonNode value, JsonNode field, String path) {
    if (!value.isNumber()) {
      wrong(path, "is no number");
      return;
    }
    double number = value.asDouble();
    require(number >= field.path("min").asDouble(-Double.MAX_VALUE), path, "is too small");
    require(number <= field.path("max").asDouble(Double.MAX_VALUE), path, "is too large");
    if (field.has("step")) {
      double steps = (number - field.path("min").asDouble(0)) / field.path("step").asDouble();
      require(steps == Math.rint(steps), path, "is between two steps");
    }
  }

  private void library(JsonNode value, JsonNode field, String path) {
    keys(value, LIBRARY_KEYS, path);
    String name = value.path("library").asText();
    require(options(field).contains(name), path, "is no library for this place: " + name);
    require(UUID.matcher(value.path("subContentId").asText()).matches(), path, "has no valid id");
    keys(value.path("metadata"), METADATA_KEYS, path + "/metadata");
    require(value.path("params").isObject(), path, "has no parameters");
    JsonNode its = semantics.get(name);
    if (its != null && value.path("params").isObject()) {
      fields(value.get("params"), its, path + "/params");
    }
  }

  private void file(JsonNode value, String path) {
    keys(value, FILE_KEYS, path);
    String at = value.path("path").asText();
    require(!at.isBlank() && !at.contains("..") && !at.startsWith("/"), path, "has no valid path");
    require(
        value.path("mime").asText().matches("[a-z]+/[A-Za-z0-9.+-]+"), path, "has no MIME type");
  }

  private void keys(JsonNode value, Set<String> allowed, String path) {
    value
        .fieldNames()
        .forEachRemaining(name -> require(allowed.contains(name), path + "/" + name, "is unknown"));
  }

  private static List<String> options(JsonNode field) {
    return StreamSupport.stream(field.path("options").spliterator(), false)
        .map(option -> option.isTextual() ? option.asText() : option.path("value").asText())
        .toList();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private void require(boolean right, String path, String otherwise) {
    if (!right) {
      wrong(path, otherwise);
    }
  }

  private void wrong(String path, String what) {
    problems.add((path.isEmpty() ? "/" : path) + ": " + what);
  }
}
