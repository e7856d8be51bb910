package com.cegidlife.learning.assignment;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A list of assignments as spreadsheets save it: a header, then a user and a functional role a line, separated by semicolons,
 * commas or tabulators, in quotation marks or not; UTF-8, or Windows-1252 as French spreadsheets write.
 */
public final class AssignmentFile {

    /** As many lines as one file may have below its header. */
    static final int MOST_LINES = 1_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String SEPARATOR = "[;,\\t]";

    private AssignmentFile() {}

    /**
     * The lines below the header that are not blank; one that does not have two values is kept without them.
     *
     * @throws Refusal {@code invalid-request} when there is none, or are too many
     */
    public static List<AssignmentLine> read(byte[] content) {
        var lines = List.of(text(content).replace(BYTE_ORDER_MARK, "").split("\\R", -1));
        var read = IntStream.range(1, lines.size())
                .filter(index -> !lines.get(index).isBlank())
                .limit(MOST_LINES + 1L)
                .mapToObj(index -> line(index + 1, lines.get(index)))
                .toList();
        if (read.isEmpty() || read.size() > MOST_LINES) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "",
                            new Text(
                                    "attendu : un en-tête, puis de 1 à 1 000 lignes",
                                    "expected: a header, then 1 to 1,000 lines"));
        }
        return read;
    }

    private static AssignmentLine line(int number, String text) {
        var values = Arrays.stream(text.split(SEPARATOR, -1))
                .map(AssignmentFile::unquoted)
                .toList();
        return values.size() < 2
                ? new AssignmentLine(number, "", "")
                : new AssignmentLine(number, values.get(0), values.get(1));
    }

    private static String unquoted(String value) {
        var stripped = value.strip();
        var quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted ? stripped.substring(1, stripped.length() - 1).strip() : stripped;
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }
}
