package com.cegidlife.servicekit.http;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** An opaque position in a list. */
public final class Cursor {

    private Cursor() {}

    static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The position that a cursor of ours stands for.
     *
     * @param cursor the query parameter; null for the beginning
     * @throws Refusal {@code invalid-request} when it was not made by {@link Page}
     */
    public static Optional<String> decode(String cursor) {
        try {
            return Optional.ofNullable(cursor)
                    .map(text -> new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "?cursor", new Text("n'est pas un curseur de cette liste", "is not a cursor of this list"));
        }
    }
}
