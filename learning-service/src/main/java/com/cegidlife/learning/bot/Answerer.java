package com.cegidlife.learning.bot;

import com.cegidlife.learning.knowledge.EntryFilter;
import com.cegidlife.learning.knowledge.Hit;
import com.cegidlife.learning.knowledge.Ranking;
import com.cegidlife.learning.knowledge.Reader;
import com.cegidlife.learning.knowledge.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Answers questions from the knowledge base, and from nothing else: an answer is the text of the passage that it cites. What no
 * passage answers with enough confidence the bot does not know.
 */
@ApplicationScoped
public class Answerer {

    /**
     * Below this the bot does not know. Measured: see "The bot" in docs/performance.md; a lower one answers more questions,
     * and more of them wrongly.
     */
    static final double ENOUGH = 0.45;

    /** How much a word of what was asked before counts in a question that goes on about it. */
    private static final double SHARE_OF_TOPIC = 0.5;

    /** Passages that say nearly as much are cited too. */
    private static final double NEARLY = 0.85;

    private static final int CITED = 3;

    /** Among these an answer to a question that goes on must be for the question alone. */
    private static final int CONSIDERED = 50;

    private static final String UNKNOWN = "Je ne sais pas répondre à cette question. Vous pouvez la préciser, ou"
            + " ouvrir une demande : notre conversation y sera jointe.";

    private final Ranking ranking;

    Answerer(Ranking ranking) {
        this.ranking = ranking;
    }

    /**
     * @param topic what the question before was about; empty at the beginning
     * @param product empty for no product in particular
     */
    public Reply answer(String question, List<String> topic, Reader reader, Optional<String> product) {
        var smallTalk = SmallTalk.answer(question);
        if (smallTalk.isPresent()) {
            return new Reply(Outcome.SMALL_TALK, smallTalk.get(), 0, List.of(), topic);
        }
        var asked = Sought.in(question);
        var leaning = !topic.isEmpty() && FollowUp.leans(question);
        var filter = EntryFilter.of(product);
        var hits = leaning ? going(asked, topic, reader, filter) : best(asked, reader, filter, CITED);
        if (hits.isEmpty() || hits.getFirst().confidence() < ENOUGH) {
            var confidence =
                    hits.stream().mapToDouble(Hit::confidence).findFirst().orElse(0);
            return new Reply(Outcome.UNKNOWN, UNKNOWN, confidence, List.of(), topic);
        }
        return answered(hits, FollowUp.topic(asked.words(), topic, leaning));
    }

    /** What suits the question together with what was asked before, and the question alone as well. */
    private List<Hit> going(Sought asked, List<String> topic, Reader reader, EntryFilter filter) {
        var together = best(asked.after(topic, SHARE_OF_TOPIC), reader, filter, CITED);
        if (asked.isEmpty()) {
            return together;
        }
        var alone = best(asked, reader, filter, CONSIDERED).stream()
                .map(Hit::entryId)
                .toList();
        return together.stream().filter(hit -> alone.contains(hit.entryId())).toList();
    }

    private List<Hit> best(Sought sought, Reader reader, EntryFilter filter, int limit) {
        return ranking.best(sought, reader, filter, Optional.empty(), limit);
    }

    private static Reply answered(List<Hit> hits, List<String> topic) {
        var best = hits.getFirst();
        var cited = hits.stream()
                .filter(hit -> hit.confidence() >= NEARLY * best.confidence())
                .map(Citation::of)
                .toList();
        return new Reply(Outcome.ANSWERED, Excerpt.of(best.text()), best.confidence(), cited, topic);
    }
}
