package com.cegidlife.learning.knowledge.content;

import com.cegidlife.learning.knowledge.FoundKnowledgeBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills the knowledge base at the start, where that is wanted. */
@ApplicationScoped
class FoundAtStart {

    private static final Logger LOG = Logger.getLogger(FoundAtStart.class);

    private final ContentFiles files;
    private final FoundKnowledgeBase foundKnowledgeBase;
    private final boolean wanted;

    FoundAtStart(
            ContentFiles files,
            FoundKnowledgeBase foundKnowledgeBase,
            @ConfigProperty(name = "cegidlife.knowledge.found") boolean wanted) {
        this.files = files;
        this.foundKnowledgeBase = foundKnowledgeBase;
        this.wanted = wanted;
    }

    void found(@Observes StartupEvent event) {
        if (wanted) {
            LOG.infof("%d entries of the knowledge base are new", foundKnowledgeBase.found(files.read()));
        }
    }
}
