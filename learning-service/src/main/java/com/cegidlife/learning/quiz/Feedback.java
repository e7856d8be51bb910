package com.cegidlife.learning.quiz;

import com.cegidlife.learning.path.QuizItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is told about an answer, at once.
 *
 * @param item code of the quiz item
 * @param right whether all right choices were chosen, and no other
 * @param rightChoices indices of the right choices, from 0
 * @param remarks HTML about each choice that was chosen, where there is any
 * @param explanation HTML about the question
 */
public record Feedback(
        String item, boolean right, List<Integer> rightChoices, List<String> remarks, Optional<String> explanation) {

    static Feedback of(QuizItem item, Set<Integer> chosen) {
        var remarks = chosen.stream()
                .sorted()
                .flatMap(choice -> item.choices().get(choice).feedback().stream())
                .toList();
        return new Feedback(
                item.code(),
                chosen.equals(item.rightChoices()),
                item.rightChoices().stream().sorted().toList(),
                remarks,
                item.explanation());
    }
}
