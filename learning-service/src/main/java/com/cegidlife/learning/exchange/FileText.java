package com.cegidlife.learning.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.servicekit.problem.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;

/** The text of a file, in UTF-8 with or without a mark at its beginning; nothing else is guessed. */
final class FileText {

    private static final char MARK = '\ufeff';

    private FileText() {}

    /** @throws WrongEncoding with the first line that is not UTF-8 */
    static String of(byte[] bytes) {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                var before = text.substring(0, text.indexOf('\0'));
                throw new WrongEncoding(lineOf(bytes, before.getBytes(UTF_8).length));
            }
            return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
        } catch (CharacterCodingException e) {
            throw new WrongEncoding(lineOf(bytes, firstMalformed(bytes)));
        }
    }

    private static int firstMalformed(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : 0;
    }

    private static int lineOf(byte[] bytes, int position) {
        var line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** A file that is not UTF-8. */
    static final class WrongEncoding extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int line;

        WrongEncoding(int line) {
            super("not UTF-8 on line " + line);
            this.line = line;
        }

        LineFault fault() {
            return new LineFault(
                    line,
                    new Text(
                            "n'est pas de l'UTF-8 : enregistrez le fichier dans ce codage",
                            "is not UTF-8: save the file in that encoding"));
        }
    }
}
