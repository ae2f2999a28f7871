package learning.piggyback.ai.question.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import learning.piggyback.ai.question.grammar.Tag;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** What the words of an English sentence do, by OpenNLP's model of the Universal Dependencies. */
final class EnglishTagging {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final Map<String, Set<Tag>> MEANING =
      Map.ofEntries(
          Map.entry("NOUN", EnumSet.of(Tag.NOUN, Tag.PLURAL)),
          Map.entry("PROPN", EnumSet.of(Tag.NAME, Tag.NOUN, Tag.PLURAL)),
          Map.entry(
              "VERB",
              EnumSet.of(
                  Tag.PAST,
                  Tag.PRESENT,
                  Tag.BASE,
                  Tag.PARTICIPLE,
                  Tag.ING,
                  Tag.BE,
                  Tag.HAVE,
                  Tag.DO,
                  Tag.MODAL)),
          Map.entry("AUX", EnumSet.of(Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL)),
          Map.entry("ADJ", EnumSet.of(Tag.ADJ)),
          Map.entry("ADV", EnumSet.of(Tag.ADV, Tag.SUB, Tag.WH, Tag.NOT)),
          Map.entry("ADP", EnumSet.of(Tag.PREP, Tag.ADV, Tag.TO)),
          Map.entry("SCONJ", EnumSet.of(Tag.SUB, Tag.PREP, Tag.WH)),
          Map.entry("CCONJ", EnumSet.of(Tag.AND)),
          Map.entry("DET", EnumSet.of(Tag.DET, Tag.POSS)),
          Map.entry("NUM", EnumSet.of(Tag.NUM)),
          Map.entry("PART", EnumSet.of(Tag.TO, Tag.NOT, Tag.GENITIVE)),
          Map.entry(
              "PRON",
              EnumSet.of(Tag.PRONOUN, Tag.OBJECT, Tag.POSS, Tag.SELF, Tag.WH, Tag.THERE, Tag.DET)));

  private final POSModel model;

  EnglishTagging() {
    try (InputStream in = EnglishTagging.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("The model " + MODEL + " is missing.");
      }
      model = new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For each word what it is likely to be; empty where the model has no say. */
  List<Set<Tag>> tags(List<String> words) {
    String[] tags = new POSTaggerME(model).tag(words.toArray(String[]::new));
    List<Set<Tag>> meanings = new ArrayList<>();
    Arrays.stream(tags).forEach(tag -> meanings.add(MEANING.getOrDefault(tag, Set.of())));
    return meanings;
  }
}
