package com.cegidlife.learning.websession;

import com.cegidlife.learning.knowledge.Content;
import com.cegidlife.learning.knowledge.EntryChange;
import com.cegidlife.learning.knowledge.EntryKind;
import com.cegidlife.learning.knowledge.PublishEntry;
import com.cegidlife.learning.knowledge.Theme;
import com.cegidlife.learning.knowledge.WriteEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Files the replay of a live web session in the knowledge base, where it is read and found at once (R13.4). */
@ApplicationScoped
public class FileReplay {

    private final ChangeSession changeSession;
    private final WriteEntry writeEntry;
    private final PublishEntry publishEntry;

    FileReplay(ChangeSession changeSession, WriteEntry writeEntry, PublishEntry publishEntry) {
        this.changeSession = changeSession;
        this.writeEntry = writeEntry;
        this.publishEntry = publishEntry;
    }

    /**
     * What is known of the recording.
     *
     * @param slug the name of the entry
     * @param chapters Markdown; each heading of the second level begins with its minute
     */
    public record Replay(String slug, Theme theme, String videoUrl, List<String> keywords, String chapters) {

        public Replay {
            keywords = List.copyOf(keywords);
        }

        Content of(WebSession session) {
            var plan = session.plan();
            return new Content(
                    plan.title(), theme, List.of(plan.product()), List.of(), false, keywords, chapters, videoUrl);
        }
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal when it was not held, has its replay, or that is not as it must be */
    @Transactional
    public ShownSession file(UUID sessionId, long version, Replay replay, UUID by) {
        var filed = changeSession.decide(sessionId, version, by, "file-replay", session -> session.file(replay.slug()));
        var entry = writeEntry
                .write(replay.slug(), EntryKind.REPLAY, replay.of(filed.session()), by)
                .entry();
        publishEntry.publish(new EntryChange(entry.slug(), entry.version(), by));
        return filed;
    }
}
