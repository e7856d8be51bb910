package com.cegidlife.learning.certification.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as an image that telephones read; still readable when a quarter of it is worn off. */
record QrCode(BitMatrix matrix) {

    private static final int PIXELS = 400;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.CHARACTER_SET, "UTF-8");

    /** @throws IllegalArgumentException when the text is too long for a code */
    static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS, HINTS));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No code for a text of " + text.length() + " characters", e);
        }
    }

    /** A PNG file in Base64. */
    String asBase64() {
        var image = new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < matrix.getWidth(); x++) {
            for (var y = 0; y < matrix.getHeight(); y++) {
                image.setRGB(x, y, matrix.get(x, y) ? BLACK : WHITE);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException("A code cannot be drawn", e);
        }
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
