package learning.piggyback.web.video;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;

/** The same of files that the kernel sends. */
@MicronautTest(rebuildContext = true)
@Property(name = FolderMedia.KIND, value = "local")
class LocalDownloadsTest extends DownloadsTest {}
