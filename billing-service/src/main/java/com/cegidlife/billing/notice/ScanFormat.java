package com.cegidlife.billing.notice;

import com.cegidlife.servicekit.problem.Refusal;
import java.util.Arrays;

/** What a scanned letter may be, told by its first bytes and never by its name. */
public enum ScanFormat {
    PDF("application/pdf", "%PDF-"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    TIFF_LITTLE_ENDIAN("image/tiff", "II*\0"),
    TIFF_BIG_ENDIAN("image/tiff", "MM\0*");

    /** The largest scan that is kept, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private final String mediaType;
    private final String firstBytes;

    ScanFormat(String mediaType, String firstBytes) {
        this.mediaType = mediaType;
        this.firstBytes = firstBytes;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @throws Refusal when it is none of these, or too large */
    public static ScanFormat of(byte[] content) {
        if (content.length > LARGEST) {
            throw new Refusal(NoticeProblem.SCAN_FORMAT_REFUSED);
        }
        return Arrays.stream(values())
                .filter(format -> format.begins(content))
                .findFirst()
                .orElseThrow(() -> new Refusal(NoticeProblem.SCAN_FORMAT_REFUSED));
    }

    private boolean begins(byte[] content) {
        if (content.length < firstBytes.length()) {
            return false;
        }
        for (int i = 0; i < firstBytes.length(); i++) {
            if ((content[i] & 0xff) != firstBytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
