package com.cegidlife.learning.path;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a version of a learning path consists of: its modules in order. */
public record Outline(List<PathModule> modules) {

    static final Outline EMPTY = new Outline(List.of());

    public Stream<Lesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream());
    }

    /** How long the whole takes, roughly, in minutes. */
    int minutes() {
        return lessons().mapToInt(Lesson::minutes).sum();
    }

    /** @throws Refusal {@code not-found} when the path has no such module */
    public PathModule module(String code) {
        return modules.stream()
                .filter(module -> module.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** @throws Refusal {@code not-found} when the path has no such lesson */
    public PathModule moduleOf(String lesson) {
        return modules.stream()
                .filter(module ->
                        module.lessons().stream().anyMatch(each -> each.code().equals(lesson)))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** @throws Refusal {@code not-found} when the path has no such lesson */
    public Lesson lesson(String code) {
        return lessons()
                .filter(lesson -> lesson.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Every text that is markup, made harmless. */
    Outline cleaned(UnaryOperator<String> clean) {
        return new Outline(modules.stream().map(module -> module.cleaned(clean)).toList());
    }

    /** As it is published: a lesson that teaches what it taught before keeps its revision, the others are of this version. */
    Outline publishedAs(int number, Outline before) {
        UnaryOperator<Lesson> revision = lesson -> before.lessons()
                .filter(earlier -> earlier.code().equals(lesson.code()) && earlier.teachesTheSameAs(lesson))
                .findFirst()
                .map(earlier -> lesson.revised(earlier.revision()))
                .orElseGet(() -> lesson.revised(number));
        return new Outline(
                modules.stream().map(module -> module.revised(revision)).toList());
    }
}
