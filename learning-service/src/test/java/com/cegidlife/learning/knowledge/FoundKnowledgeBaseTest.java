package com.cegidlife.learning.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.learning.knowledge.content.ContentFiles;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class FoundKnowledgeBaseTest {

    private static final Reader HOLDER = new Reader(false, false, Set.of("COMPTA"));

    @Inject
    ContentFiles files;

    @Inject
    FoundKnowledgeBase foundKnowledgeBase;

    @Inject
    ReadEntries readEntries;

    @Test
    @Rule({"R13.1", "R13.3"})
    void sixtyArticlesAndTenTutorialsComeWithTheService() {
        var founding = files.read();

        assertThat(founding)
                .filteredOn(entry -> entry.kind() == EntryKind.ARTICLE)
                .hasSize(60);
        assertThat(founding)
                .filteredOn(entry -> entry.kind() == EntryKind.TUTORIAL)
                .hasSize(10);
        assertThat(founding).extracting(entry -> entry.content().theme()).containsAll(Set.of(Theme.values()));
    }

    @Test
    void theyArePublishedOnceAndCutWhereTheyAreCited() {
        foundKnowledgeBase.found(files.read());

        assertThat(foundKnowledgeBase.found(files.read())).isZero();
        for (var entry : files.read()) {
            var read = readEntries.read(entry.slug(), Optional.empty(), HOLDER);
            assertThat(read.entry().state()).isEqualTo(EntryState.PUBLISHED);
            assertThat(read.sections()).as(entry.slug()).hasSizeGreaterThanOrEqualTo(3);
        }
    }
}
