package com.cegidlife.learning.bot.rest;

import com.cegidlife.learning.bot.Citation;
import com.cegidlife.learning.bot.Outcome;
import com.cegidlife.learning.bot.TicketOffer;
import com.cegidlife.learning.bot.Turn;
import com.cegidlife.learning.knowledge.EntryKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question and what the bot said to it. */
@Schema(name = "ConversationTurn")
public record TurnView(
        @Schema(description = "From 1, in the order of the conversation")
        int number,

        @Schema(examples = "Comment lettrer un compte ?") String question,
        Outcome outcome,

        @Schema(description = "Text without markup; of an answer, the very text of the first passage cited")
        String answer,

        @Schema(description = "How much of the question the passage answers: 0 for nothing, about 1 for all")
        double confidence,

        @Schema(description = "The source of the answer first, then where more is said; none without an answer")
        List<CitationView> citations,

        @Schema(
                description =
                        "When the bot does not know: what a usage question would cost now, for each product; absent later")
        Optional<List<OfferView>> offers,

        Instant askedAt) {

    static TurnView of(Turn turn) {
        return of(turn, Optional.empty());
    }

    static TurnView of(Turn turn, Optional<List<OfferView>> offers) {
        return new TurnView(
                turn.number(),
                turn.question(),
                turn.outcome(),
                turn.answer(),
                turn.confidence(),
                turn.citations().stream().map(CitationView::of).toList(),
                offers,
                turn.askedAt());
    }

    /** A section of an article, or a minute of a video. */
    @Schema(name = "Citation")
    public record CitationView(
            @Schema(examples = "lettrer-un-compte") String slug,
            EntryKind kind,
            String title,

            @Schema(description = "Of the passage in the entry, from 1")
            int position,

            @Schema(description = "Absent for what stands before the first heading")
            Optional<String> heading,

            @Schema(description = "Where the passage begins in the video; absent in articles")
            Optional<Integer> startsAtSecond) {

        static CitationView of(Citation citation) {
            return new CitationView(
                    citation.slug(),
                    citation.kind(),
                    citation.title(),
                    citation.position(),
                    Optional.of(citation.heading()).filter(heading -> !heading.isEmpty()),
                    Optional.ofNullable(citation.startsAtSecond()));
        }
    }

    /** What a usage question on a product would cost the user. */
    @Schema(name = "TicketOffer")
    public record OfferView(
            @Schema(examples = "COMPTA") String product,

            @Schema(description = "Otherwise the service \"usage assistance\" is to be bought (R15.16)")
            boolean free,

            @Schema(examples = "R15.9") String rule,

            @Schema(description = "End of the learning phase, exclusive; absent when none is open")
            Optional<Instant> learningUntil,

            String why) {

        static OfferView of(TicketOffer offer, Locale language) {
            return new OfferView(
                    offer.product(),
                    offer.free(),
                    offer.rule(),
                    offer.learningUntil(),
                    offer.why().in(language));
        }
    }
}
