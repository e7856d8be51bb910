package com.cegidlife.learning.badge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Draws badges as PNG files that hold the badge itself, as a token: baked badges. */
@ApplicationScoped
class BadgePicture {

    /** Where Open Badges 3.0 says that it is. */
    private static final String KEYWORD = "openbadgecredential";

    /** Uncompressed, without language and translated keyword. */
    private static final byte[] PLAIN = {0, 0, 0, 0, 0};

    /** Behind the signature of PNG and its first chunk, which has a fixed length. */
    private static final int AFTER_HEADER = 33;

    private static final int SIZE = 400;
    private static final Color RIM = new Color(0x0B2A6B);
    private static final Color DISC = new Color(0x1F6FEB);

    private final BadgeToken badgeToken;

    BadgePicture(BadgeToken badgeToken) {
        this.badgeToken = badgeToken;
    }

    byte[] of(Map<String, Object> credential) {
        var picture = drawn();
        var baked = new ByteArrayOutputStream();
        baked.write(picture, 0, AFTER_HEADER);
        baked.writeBytes(chunk(badgeToken.of(credential)));
        baked.write(picture, AFTER_HEADER, picture.length - AFTER_HEADER);
        return baked.toByteArray();
    }

    private static byte[] chunk(String badge) {
        var content = new ByteArrayOutputStream();
        content.writeBytes("iTXt".getBytes(ISO_8859_1));
        content.writeBytes(KEYWORD.getBytes(ISO_8859_1));
        content.writeBytes(PLAIN);
        content.writeBytes(badge.getBytes(UTF_8));
        var checksum = new CRC32();
        checksum.update(content.toByteArray());
        return ByteBuffer.allocate(content.size() + 2 * Integer.BYTES)
                .putInt(content.size() - Integer.BYTES)
                .put(content.toByteArray())
                .putInt((int) checksum.getValue())
                .array();
    }

    /** A disc with a tick: no letters, for which servers have no fonts. */
    private static byte[] drawn() {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(RIM);
        pen.fill(new Ellipse2D.Double(0, 0, SIZE, SIZE));
        pen.setColor(DISC);
        pen.fill(new Ellipse2D.Double(SIZE * 0.06, SIZE * 0.06, SIZE * 0.88, SIZE * 0.88));
        var tick = new Path2D.Double();
        tick.moveTo(SIZE * 0.28, SIZE * 0.52);
        tick.lineTo(SIZE * 0.44, SIZE * 0.68);
        tick.lineTo(SIZE * 0.73, SIZE * 0.35);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(SIZE * 0.08f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(tick);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException("A badge cannot be drawn", e);
        }
        return png.toByteArray();
    }
}
