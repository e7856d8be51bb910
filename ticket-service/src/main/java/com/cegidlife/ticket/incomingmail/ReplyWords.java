package com.cegidlife.ticket.incomingmail;

import java.util.List;
import java.util.stream.Collectors;

/** The text of a note that a mail becomes. */
final class ReplyWords {

    /** As long as a note over HTTP may be, with room for what is said below it. */
    private static final int LONGEST = 18_000;

    private static final int MOST_NAMED = 10;
    private static final int LONGEST_NAME = 80;

    private static final String CUT =
            "\n\n[La suite du courriel n'est pas reprise. / The rest of the mail is left out.]";

    private static final String FILES_ALONE = "[Documents reçus par courriel. / Documents received by mail.]";

    private ReplyWords() {}

    /**
     * @param written what the person wrote; may be nothing when documents came
     * @param refused the files that were not taken
     */
    static String of(String written, List<RefusedEnclosure> refused) {
        var words = written.isEmpty() ? FILES_ALONE : written;
        return (words.length() <= LONGEST ? words : words.substring(0, LONGEST) + CUT) + named(refused);
    }

    private static String named(List<RefusedEnclosure> refused) {
        if (refused.isEmpty()) {
            return "";
        }
        var more = refused.size() > MOST_NAMED ? "\n… (%d)".formatted(refused.size()) : "";
        return refused.stream()
                .limit(MOST_NAMED)
                .map(file -> "– %s : %s / %s"
                        .formatted(
                                shortened(file.name()),
                                file.why().french(),
                                file.why().english()))
                .collect(Collectors.joining(
                        "\n", "\n\n[Documents joints au courriel et refusés / Documents refused:]\n", more));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
