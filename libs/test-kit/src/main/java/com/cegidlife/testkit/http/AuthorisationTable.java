package com.cegidlife.testkit.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who may call what, as {@code src/test/resources/authorisation.csv} states it, one line an operation:
 * {@code operation; roles; foreign}. Roles are separated by spaces; {@code public} stands for everyone. {@code foreign} is
 * {@code 404} when the operation is on a resource of a customer, {@code -} when it is not. {@code #} starts a comment.
 */
record AuthorisationTable(Map<String, Row> rows) {

    static AuthorisationTable read() {
        var lines = text().lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        return new AuthorisationTable(
                lines.map(Row::parse).collect(Collectors.toMap(Row::operation, Function.identity())));
    }

    private static String text() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream("authorisation.csv")) {
            return new String(
                    Objects.requireNonNull(file, "src/test/resources/authorisation.csv")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is expected of one operation. */
    record Row(String operation, Set<String> roles, boolean ofACustomer) {

        private static Row parse(String line) {
            var cells = Arrays.stream(line.split(";")).map(String::strip).toList();
            if (cells.size() != 3 || !List.of("404", "-").contains(cells.get(2))) {
                throw new IllegalArgumentException("Not «operation; roles; 404 or -»: " + line);
            }
            return new Row(
                    cells.get(0), Set.of(cells.get(1).split(" +")), cells.get(2).equals("404"));
        }

        boolean isPublic() {
            return roles.contains("public");
        }
    }
}
