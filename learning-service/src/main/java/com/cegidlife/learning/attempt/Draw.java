package com.cegidlife.learning.attempt;

import com.cegidlife.learning.exam.ExamSection;
import com.cegidlife.learning.question.DrawableQuestion;
import com.cegidlife.learning.question.ShownOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What chance decides in an attempt. The same seed always decides the same, on any machine: {@link Random} and
 * {@link Collections#shuffle} are specified to the bit.
 */
final class Draw {

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private Draw() {}

    /**
     * The questions of each section in turn, in the order in which they are shown; no question twice.
     *
     * @param pool in any order, at least as many about each module as its section draws
     */
    static List<DrawableQuestion> questions(long seed, List<ExamSection> sections, List<DrawableQuestion> pool) {
        var chance = new Random(seed);
        var drawn = new ArrayList<DrawableQuestion>();
        for (var section : sections) {
            var candidates = pool.stream()
                    .filter(question -> question.module().equals(section.module()))
                    .sorted(Comparator.comparing(DrawableQuestion::versionId))
                    .collect(ArrayList<DrawableQuestion>::new, ArrayList::add, ArrayList::addAll);
            Collections.shuffle(candidates, chance);
            drawn.addAll(candidates.subList(0, section.draws()));
        }
        return drawn;
    }

    /**
     * The order in which the choices of a question are shown.
     *
     * @param position of the question in the attempt, from 1
     */
    static ShownOrder choices(long seed, int position, int choices) {
        var order = new ArrayList<>(IntStream.range(0, choices).boxed().toList());
        Collections.shuffle(order, new Random(seed ^ position * SPREAD));
        return new ShownOrder(order);
    }
}
