package learning.piggyback.web.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge is judged: what it must find in content for a library made up for this. */
class H5pValidatorTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LIBRARY = "Test.Library 2.3";
  private static final String GOOD =
      """
      {'name': 'Zoe', 'html': '<p>a <em>b</em></p>', 'age': 4, 'open': true, 'kind': 'b',
       'few': ['x'], 'one': 'flat', 'group': {'a': 1, 'b': 2},
       'inner': {'library': 'Inner 1.0', 'params': {'n': 1},
                 'subContentId': '00000000-0000-3000-8000-000000000000', 'metadata': {}},
       'files': [{'path': 'videos/v.mp4', 'mime': 'video/mp4'}]}
      """;
  private static final String SEMANTICS =
      """
      [{'name': 'name', 'type': 'text', 'maxLength': 5, 'regexp': {'pattern': '^[A-Z]'}},
       {'name': 'html', 'type': 'text', 'tags': ['em']},
       {'name': 'age', 'type': 'number', 'min': 2, 'max': 8, 'step': 2},
       {'name': 'open', 'type': 'boolean'},
       {'name': 'kind', 'type': 'select', 'options': [{'value': 'a'}, {'value': 'b'}]},
       {'name': 'few', 'type': 'list', 'min': 1, 'max': 2,
        'field': {'name': 'x', 'type': 'text'}},
       {'name': 'one', 'type': 'group', 'fields': [{'name': 'only', 'type': 'text'}]},
       {'name': 'group', 'type': 'group',
        'fields': [{'name': 'a', 'type': 'number'}, {'name': 'b', 'type': 'number'}]},
       {'name': 'inner', 'type': 'library', 'options': ['Inner 1.0', 'Other 1.0']},
       {'name': 'files', 'type': 'video'},
       {'name': 'spare', 'type': 'text', 'optional': true},
       {'name': 'words', 'type': 'text', 'common': true}]
      """;

  private static JsonNode json(String text) throws IOException {
    return JSON.readTree(text.replace('\'', '"'));
  }

  private static H5pValidator validator() throws IOException {
    return new H5pValidator()
        .with(
            json("{'machineName': 'Test.Library', 'majorVersion': 2, 'minorVersion': 3}"),
            json(SEMANTICS))
        .with(
            json("{'machineName': 'Inner', 'majorVersion': 1, 'minorVersion': 0}"),
            json("[{'name': 'n', 'type': 'number'}]"));
  }

  @Test
  void goodContentShouldPass() throws IOException {
    assertThat(validator().validate(LIBRARY, json(GOOD))).isEmpty();
    assertThat(validator().validate("Test.Library 2.4", json(GOOD)))
        .containsExactly("no semantics of Test.Library 2.4");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          'Zoe'              | 4                     | /name: is no text
          'Zoe'              | 'Zoezoe'              | /name: is too long
          'Zoe'              | 'zoe'                 | /name: does not match the pattern
          'Zoe'              | 'Z<i>'                | /name: holds HTML
          'name'             | 'nome'                | /nome: is unknown
          'name'             | 'nome'                | /name: is missing
          <em>b</em>         | <b>b</b>              | /html: holds <b>
          <em>               | <em onclick=x>        | /html: holds attributes
          a <em>             | a < <em>              | /html: holds a broken tag
          'age': 4           | 'age': '4'            | /age: is no number
          'age': 4           | 'age': 0              | /age: is too small
          'age': 4           | 'age': 10             | /age: is too large
          'age': 4           | 'age': 3              | /age: is between two steps
          true               | 'yes'                 | /open: is no truth value
          'kind': 'b'        | 'kind': 'c'           | /kind: is no option
          ['x']              | []                    | /few: has too few entries
          ['x']              | ['x', 'y', 'z']       | /few: has too many entries
          ['x']              | 'x'                   | /few: is no list
          ['x']              | [1]                   | /few/0: is no text
          'flat'             | {'only': 'nested'}    | /one: is no text
          {'a': 1, 'b': 2}   | {'a': 1}              | /group/b: is missing
          {'a': 1, 'b': 2}   | 1                     | /group: is no object
          Inner 1.0          | Inner 1.1             | /inner: is no library for this place: Inner 1.1
          {'n': 1}           | {'n': 'one'}          | /inner/params/n: is no number
          -3000-             | -x-                   | /inner: has no valid id
          'metadata': {}     | 'meta': {}            | /inner/meta: is unknown
          videos/v.mp4       | ../v.mp4              | /files: has no valid path
          video/mp4          | mp4                   | /files: has no MIME type
          """)
  void eachFaultShouldBeFound(String good, String bad, String fault) throws IOException {
    assertThat(GOOD).contains(good);
    assertThat(validator().validate(LIBRARY, json(GOOD.replace(good, bad)))).contains(fault);
  }
}
