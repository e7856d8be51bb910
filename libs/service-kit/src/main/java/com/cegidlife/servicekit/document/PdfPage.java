package com.cegidlife.servicekit.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Renders a page of XHTML as PDF/UA, for screen readers, and PDF/A, to be kept. The font is {@code 'Liberation Sans'} in
 * weight 400; images are PNG in {@code data:} addresses with an {@code alt}; nothing is loaded from elsewhere. The service adds the dependency {@code openhtmltopdf-pdfbox}.
 */
public final class PdfPage {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Of images that are part of the page; nothing else is resolved. */
    private static final String EMBEDDED_IMAGE = "data:image/png;base64,";

    /** What XML cannot hold, however it is escaped. */
    private static final String NOT_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private PdfPage() {}

    /** @param html well-formed, with a title and its language; characters that XML cannot hold are left out */
    public static byte[] of(String html) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(PdfPage::font, "Liberation Sans", 400, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> uri.startsWith(EMBEDDED_IMAGE) ? uri : null);
        builder.withHtmlContent(html.replaceAll(NOT_XML, ""), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("A page cannot be rendered as PDF", e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }
}
