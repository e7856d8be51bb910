package com.cegidlife.learning.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of French texts, in lower case; whatever is no letter or digit separates them, an apostrophe too. */
public final class Words {

    private static final int LONGEST = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What people say around what they ask about, without accents. */
    private static final Set<String> FILLERS = Set.of(("""
            a ai aide aider aidez ailleurs aimerai aimerais ainsi alors apres arrive arriver arrives as au aucun aucune aussi autre
            autres aux avait avec avez avoir avons besoin bien bonjour bonsoir bref c ca car ce cela celle celles celui cependant
            certain certains ces cet cherche chercher cherchons cette ceux chaque chez chose choses ci combien comme comment concernant connaitre
            d dans de dedans depuis des deux dire dis dit dites doit doivent dois donc donne donner du elle elles en encore enfin
            ensuite entre es est et etait etant etc ete etes etre eu eux existe expliquer expliquez explique facon faire fais fait
            faites faudrait faut grace hui ici il ils j je jour jamais juste l la laquelle le lequel les leur leurs lors lorsque lui
            m ma madame mais malgre me meme memes mes merci mettre met mets mieux mien moi moins mon monsieur moyen n ne
            ni nom nos notre nous o on ont ou oui par parce pas peu peut peuvent peux plait plus plusieurs plutot
            possible pour pourquoi pourrai pourrais pourriez pouvez pouvoir pouvons prie puis puisque puisse qu quand que quel
            quelle quelles quelqu quelque quelques quels question questions qui quoi quot rien s sa sais sait sans savoir se sera serait
            ses si sien simple simplement soient soit sommes son sont souhaite souhaiterais souhaitons suis sur svp t ta tel
            telle tellement tes toi ton toujours tous tout toute toutes tres trop trouve trouver trouvent tu un une va vais
            vas veut veux vers via voici voila voir vois voit voudrais voudrait voulez vouloir vos votre vous vraiment y
            """).strip().split("\\s+"));

    private Words() {}

    /** All of them, in their order. */
    public static List<String> of(String text) {
        return WORD.matcher(lower(text))
                .results()
                .map(word ->
                        word.group().substring(0, Math.min(LONGEST, word.group().length())))
                .toList();
    }

    /** The same as one text, with blanks between the words. */
    static String spaced(String... texts) {
        return String.join(" ", of(String.join(" ", texts)));
    }

    /**
     * Those that say what somebody asks about, each once; none when a text holds nothing but fillers.
     *
     * @param most more do not make it any clearer
     */
    public static List<String> telling(String text, int most) {
        var telling = new LinkedHashSet<String>();
        for (var word : of(text)) {
            if (!FILLERS.contains(plain(word)) && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
                telling.add(word);
            }
        }
        return new ArrayList<>(telling).subList(0, Math.min(most, telling.size()));
    }

    /** Without accents. */
    public static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
