package learning.piggyback.application.video.inmemory;

import java.util.List;
import learning.piggyback.application.video.MediaTools;

/** Says what it was told. */
public record InMemoryMediaTools(List<Tool> tools) implements MediaTools {

  public InMemoryMediaTools {
    tools = List.copyOf(tools);
  }

  @Override
  public List<Tool> look() {
    return tools;
  }
}
