package com.cegidlife.learning.path;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Set;

/** Finds everything that does not fit in an outline, and names each by its JSON pointer. */
final class OutlineCheck {

    private final Set<String> modules = new HashSet<>();
    private final Set<String> lessons = new HashSet<>();
    private final Refusal refusal = new Refusal(CommonProblem.INVALID_REQUEST);

    private OutlineCheck() {}

    /** @throws Refusal {@code invalid-request} with all that is wrong */
    static void mustHoldTogether(Outline outline) {
        var check = new OutlineCheck();
        for (int i = 0; i < outline.modules().size(); i++) {
            check.module("/modules/" + i, outline.modules().get(i));
        }
        if (!check.refusal.violations().isEmpty()) {
            throw check.refusal;
        }
    }

    private void module(String at, PathModule module) {
        for (int i = 0; i < module.requires().size(); i++) {
            expect(
                    modules.contains(module.requires().get(i)),
                    at + "/requires/" + i,
                    "attendu : un module placé avant celui-ci, donc jamais de boucle",
                    "expected: a module that comes before this one, so never a circle");
        }
        expectNew(modules, module.code(), at);
        for (int i = 0; i < module.lessons().size(); i++) {
            lesson(at + "/lessons/" + i, module.lessons().get(i));
        }
        var items = new HashSet<String>();
        for (int i = 0; i < module.quiz().size(); i++) {
            expectNew(items, module.quiz().get(i).code(), at + "/quiz/" + i);
            item(at + "/quiz/" + i, module.quiz().get(i));
        }
    }

    private void lesson(String at, Lesson lesson) {
        expectNew(lessons, lesson.code(), at);
        expect(
                lesson.html().isPresent() == (lesson.kind() == LessonKind.TEXT),
                at + "/html",
                "attendu pour une leçon TEXT, et pour elle seule",
                "expected for a TEXT lesson, and for no other");
        lesson.html().ifPresent(html -> expectWords(html, at + "/html"));
        expect(
                lesson.kind() == LessonKind.VIDEO
                        ? lesson.address().filter(OutlineCheck::isSecure).isPresent()
                        : lesson.address().isEmpty(),
                at + "/address",
                "attendu pour une leçon VIDEO, et pour elle seule : une adresse https://",
                "expected for a VIDEO lesson, and for no other: an https:// address");
        expect(
                lesson.materialId().isPresent() == lesson.kind().material().isPresent(),
                at + "/materialId",
                "attendu pour une leçon DOCUMENT ou SCORM, et pour elles seules",
                "expected for a DOCUMENT or SCORM lesson, and for no other");
    }

    private static boolean isSecure(String address) {
        try {
            var uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void item(String at, QuizItem item) {
        expectWords(item.question(), at + "/question");
        for (int i = 0; i < item.choices().size(); i++) {
            expectWords(item.choices().get(i).text(), at + "/choices/" + i + "/text");
        }
        var right = item.rightChoices().size();
        expect(
                item.kind() == QuizItemKind.MULTIPLE_CHOICE ? right > 0 : right == 1,
                at + "/choices",
                "attendu : une bonne réponse, ou une au moins pour MULTIPLE_CHOICE",
                "expected: one right choice, or at least one for MULTIPLE_CHOICE");
        expect(
                item.kind() != QuizItemKind.TRUE_FALSE || item.choices().size() == 2,
                at + "/choices",
                "attendu : deux choix pour TRUE_FALSE",
                "expected: two choices for TRUE_FALSE");
    }

    private void expectNew(Set<String> known, String code, String at) {
        expect(known.add(code), at + "/code", "déjà utilisé", "used already");
    }

    private void expectWords(String html, String at) {
        expect(!html.isBlank(), at, "rien d'affichable", "nothing that can be shown");
    }

    private void expect(boolean holds, String pointer, String french, String english) {
        if (!holds) {
            refusal.violation(pointer, new Text(french, english));
        }
    }
}
