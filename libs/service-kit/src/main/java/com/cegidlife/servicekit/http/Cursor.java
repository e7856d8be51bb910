package com.cegidlife.servicekit.http;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** An opaque position in a list. */
public final class Cursor {

    private Cursor() {}

    static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The position that a cursor of ours stands for, as text; prefer {@link #decode(String, Function)}.
     *
     * @param cursor the query parameter; null for the beginning
     * @throws Refusal {@code invalid-request} when it was not made by {@link Page}
     */
    public static Optional<String> decode(String cursor) {
        return decode(cursor, Function.identity());
    }

    /**
     * The position that a cursor of this list stands for.
     *
     * @param cursor the query parameter; null for the beginning
     * @param parse reads the position; what it cannot read is not a cursor of this list
     * @throws Refusal {@code invalid-request} when it was not made by {@link Page}, or for another list
     */
    public static <P> Optional<P> decode(String cursor, Function<String, P> parse) {
        try {
            return Optional.ofNullable(cursor).map(Cursor::decoded).map(parse);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "cursor", new Text("n'est pas un curseur de cette liste", "is not a cursor of this list"));
        }
    }

    private static String decoded(String cursor) {
        var position = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        if (position.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("NUL, which no text in the database holds");
        }
        return position;
    }
}
