package com.cegidlife.ticket.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The accepted document formats: Word, Excel, PowerPoint, PDF, images (R4.3). */
public enum DocumentFormat {
    DOC("application/msword", "doc", "dot"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    DOTX("application/vnd.openxmlformats-officedocument.wordprocessingml.template", "dotx"),
    XLS("application/vnd.ms-excel", "xls", "xlt"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    XLTX("application/vnd.openxmlformats-officedocument.spreadsheetml.template", "xltx"),
    PPT("application/vnd.ms-powerpoint", "ppt", "pps", "pot"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    POTX("application/vnd.openxmlformats-officedocument.presentationml.template", "potx"),
    PPSX("application/vnd.openxmlformats-officedocument.presentationml.slideshow", "ppsx"),
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif", "tiff"),
    BMP("image/bmp", "bmp", "dib"),
    HEIC("image/heic", "heic", "heif"),
    HEIF("image/heif", "heif", "heic");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensions;

    DocumentFormat(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The extensions of such files, in lower case without the dot; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether it is a container, whose first bytes do not tell which of several formats it is. */
    public boolean isOffice() {
        return compareTo(PDF) < 0;
    }

    /** The format with this media type; empty when it is not accepted. */
    public static Optional<DocumentFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The usual extension of each format, for the person whose file is refused. */
    public static String list() {
        return Arrays.stream(values())
                .map(format -> format.extensions.getFirst())
                .collect(Collectors.joining(", "));
    }
}
