package com.cegidlife.billing.notice;

import com.cegidlife.billing.notice.Notice.Recording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** The scanned letter of a notice, as it was received. Never changes. */
@Entity
@Table(name = "notice_scans")
public class NoticeScan {

    @Id
    @Column(name = "notice_id")
    private UUID noticeId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private String sha256;

    private byte[] content;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "kept_by")
    private UUID keptBy;

    protected NoticeScan() {}

    NoticeScan(UUID noticeId, String name, byte[] content, Recording recording) {
        this.noticeId = noticeId;
        this.name = name;
        this.content = content.clone();
        mediaType = ScanFormat.of(content).mediaType();
        sha256 = checksum(content);
        keptAt = recording.at();
        keptBy = recording.by();
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether the content is still the one that was received. */
    public boolean isIntact() {
        return sha256.equals(checksum(content));
    }

    public UUID noticeId() {
        return noticeId;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** SHA-256 of the content, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content.clone();
    }
}
