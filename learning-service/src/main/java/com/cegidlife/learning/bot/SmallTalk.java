package com.cegidlife.learning.bot;

import com.cegidlife.learning.knowledge.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is said and asks nothing, and the short answer to it. */
final class SmallTalk {

    /** Words of small talk: with any other the text is a question. */
    private static final Set<String> WORDS = Set.of(
            "salut",
            "coucou",
            "hello",
            "revoir",
            "bientot",
            "soiree",
            "beaucoup",
            "infiniment",
            "super",
            "parfait",
            "genial",
            "robot",
            "humain",
            "machine",
            "assistant",
            "bot",
            "appelles",
            "appelez",
            "va",
            "allez",
            "journee",
            "ok",
            "accord");

    private static final Map<Pattern, String> ANSWERS = answers();

    private SmallTalk() {}

    private static Map<Pattern, String> answers() {
        var answers = new LinkedHashMap<Pattern, String>();
        answers.put(
                Pattern.compile("\\b(qui (es tu|etes vous)|robot|humain|machine|assistant|bot|appelle[sz])\\b"),
                "Je suis l'assistant de l'espace CegidLife : je réponds à partir de la base de connaissance.");
        answers.put(
                Pattern.compile("\\b(merci|super|parfait|genial)\\b"), "Avec plaisir. Avez-vous une autre question ?");
        answers.put(
                Pattern.compile("\\b(au revoir|a bientot|bonne (journee|soiree))\\b"),
                "Au revoir, et bonne continuation.");
        answers.put(Pattern.compile("\\b(ok|d accord)\\b"), "Bien. Avez-vous une autre question ?");
        answers.put(
                Pattern.compile("\\b(bonjour|bonsoir|salut|coucou|hello|ca va|allez vous|comment vas tu)\\b"),
                "Bonjour. Quelle est votre question ?");
        return answers;
    }

    /** The answer, when a text is nothing but small talk. */
    static Optional<String> answer(String text) {
        var asks = Words.telling(text, Integer.MAX_VALUE).stream().anyMatch(word -> !WORDS.contains(Words.plain(word)));
        if (asks) {
            return Optional.empty();
        }
        var said = Words.plain(String.join(" ", Words.of(text))).toLowerCase(Locale.ROOT);
        return ANSWERS.entrySet().stream()
                .filter(known -> known.getKey().matcher(said).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
