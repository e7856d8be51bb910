package com.cegidlife.learning.bot;

import com.cegidlife.learning.knowledge.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a question goes on about what was asked before, as people say it in French. */
final class FollowUp {

    /** As many words say what a conversation is about. */
    private static final int MOST = 8;

    private static final Pattern LEANS = Pattern.compile("^(et|ou bien|mais|sinon|dans ce cas|alors|puis|ensuite)\\b"
            + "|\\b(ca|cela|celui|celle|ceux|celles|le faire|les faire|la faire|la meme chose|de meme"
            + "|l annuler|l automatiser|le corriger|la corriger|les corriger|l imprimer|le supprimer|la supprimer"
            + "|en faire|y acceder|dans ce cas)\\b");

    private FollowUp() {}

    /** True when the question cannot be understood without the one before. */
    static boolean leans(String question) {
        var said = Words.plain(String.join(" ", Words.of(question)));
        return LEANS.matcher(said).find() || Words.telling(question, 2).size() < 2;
    }

    /** What the conversation is about after a question. */
    static List<String> topic(List<String> asked, List<String> before, boolean leaning) {
        var topic = new LinkedHashSet<>(asked);
        if (leaning) {
            topic.addAll(before);
        }
        return topic.stream().limit(MOST).toList();
    }
}
