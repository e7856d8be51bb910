package com.cegidlife.learning.path;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A part of a learning path, which a section of the exam may be about.
 *
 * @param code unique in its path
 * @param requires codes of the modules that must be done before, all of which come earlier in the path
 * @param quiz its self-assessment quiz; empty when it has none
 */
public record PathModule(
        String code, String title, String summary, List<String> requires, List<Lesson> lessons, List<QuizItem> quiz) {

    PathModule cleaned(UnaryOperator<String> clean) {
        return new PathModule(
                code,
                title,
                summary,
                requires,
                lessons.stream().map(lesson -> lesson.cleaned(clean)).toList(),
                quiz.stream().map(item -> item.cleaned(clean)).toList());
    }

    PathModule revised(UnaryOperator<Lesson> revision) {
        return new PathModule(
                code, title, summary, requires, lessons.stream().map(revision).toList(), quiz);
    }
}
