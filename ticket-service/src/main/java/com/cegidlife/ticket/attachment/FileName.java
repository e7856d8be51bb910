package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name that is safe to show, to keep and to save under on any system: no folder, no character that is invisible or
 * turns the reading direction, none that a file system reserves, at most {@value #LONGEST} characters.
 */
public record FileName(String value) {

    static final int LONGEST = 120;
    private static final int ROOM = 110;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Controls, direction overrides and other format characters, halves of surrogate pairs, unassigned code points. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Pattern EXTENSION = Pattern.compile("\\.(\\p{Alnum}{1,10})$");

    /**
     * Makes a safe name of what the sender calls the file, such as {@code C:\Documents\balance.pdf}.
     *
     * @throws Refusal {@code invalid-request} naming the parameter {@code name} when nothing is left of it
     */
    public static FileName of(String sent) {
        var name = FOLDERS.matcher(sent == null ? "" : sent).replaceFirst("");
        name = Normalizer.normalize(INVISIBLE.matcher(name).replaceAll(""), Normalizer.Form.NFC);
        name = SPACES.matcher(RESERVED.matcher(name).replaceAll("_")).replaceAll(" ");
        name = ENDS.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("name", new Text("attendu : un nom de fichier", "expected: the name of a file"));
        }
        return new FileName(shortened(DEVICE.matcher(name).matches() ? "_" + name : name));
    }

    /**
     * The same name with an extension of the format, so that no system opens the file as something else:
     * {@code photo.html}, which is a PNG image, becomes {@code photo.html.png}.
     */
    public FileName as(DocumentFormat format) {
        var extension = extension(value);
        return format.extensions().contains(extension.toLowerCase(Locale.ROOT))
                ? this
                : new FileName(value + "." + format.extensions().getFirst());
    }

    /** Without the dot; empty when there is none. */
    private static String extension(String name) {
        var extension = EXTENSION.matcher(name);
        return extension.find() ? extension.group(1) : "";
    }

    /** Leaves room for the extension of any format, and keeps the one that there is. */
    private static String shortened(String name) {
        if (name.length() <= ROOM) {
            return name;
        }
        var extension = extension(name);
        var end = ROOM - extension.length() - 1;
        var cut = name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
        return ENDS.matcher(cut).replaceAll("") + (extension.isEmpty() ? "" : "." + extension);
    }
}
