package com.cegidlife.learning.quiz.rest;

import com.cegidlife.learning.path.Choice;
import com.cegidlife.learning.path.PathModule;
import com.cegidlife.learning.path.QuizItem;
import com.cegidlife.learning.path.QuizItemKind;
import java.util.List;

/** The self-assessment quiz of a module, without what is right. */
public record QuizView(String module, List<ItemView> items) {

    static QuizView of(PathModule module) {
        return new QuizView(
                module.code(), module.quiz().stream().map(ItemView::of).toList());
    }

    /**
     * @param question HTML
     * @param choices HTML each; answers name them by their index, from 0
     */
    public record ItemView(String code, QuizItemKind kind, String question, List<String> choices) {

        static ItemView of(QuizItem item) {
            return new ItemView(
                    item.code(),
                    item.kind(),
                    item.question(),
                    item.choices().stream().map(Choice::text).toList());
        }
    }
}
