package com.cegidlife.ticket.tag;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What to put on a ticket and what to take away; a tag that is in both is put on.
 *
 * @param add may be on the ticket already
 * @param remove need not be on the ticket
 */
public record TagChange(SortedSet<TagName> add, SortedSet<TagName> remove) {

    /** @throws Refusal that names what is no tag, under the pointers {@code /add} and {@code /remove} */
    public static TagChange of(List<String> add, List<String> remove) {
        return new TagChange(names("/add", add), names("/remove", remove));
    }

    private static SortedSet<TagName> names(String pointer, List<String> typed) {
        var names = new TreeSet<TagName>();
        for (int position = 0; position < typed.size(); position++) {
            names.add(TagName.of(typed.get(position)).orElseThrow(wrong(pointer + "/" + position)));
        }
        return names;
    }

    private static Supplier<Refusal> wrong(String pointer) {
        return () -> new Refusal(CommonProblem.INVALID_REQUEST)
                .violation(
                        pointer,
                        new Text(
                                "1 à 40 lettres, chiffres et tirets attendus",
                                "1 to 40 letters, digits and hyphens expected"));
    }
}
