package com.cegidlife.billing.einvoice.facturx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Replaces the moments and the identifier that writers of PDF put in, so that a document always has the same bytes. */
final class FixedDates {

    private FixedDates() {}

    /**
     * @param id from which the identifier of the file is made
     * @param at the moment to state everywhere
     */
    static byte[] in(byte[] pdf, UUID id, Instant at) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var written = new ByteArrayOutputStream()) {
            var moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            moment.setTimeInMillis(at.toEpochMilli());
            date(document, moment);
            metadata(document, at);
            attachments(document, moment);
            document.setDocumentId(id.getLeastSignificantBits());
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.save(written);
            return written.toByteArray();
        }
    }

    private static void date(PDDocument document, Calendar moment) {
        document.getDocumentInformation().setCreationDate(moment);
        document.getDocumentInformation().setModificationDate(moment);
    }

    private static void metadata(PDDocument document, Instant at) throws IOException {
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), UTF_8)
                .replaceAll("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + at)
                .replaceAll("(<rdf:li>)\\d{4}-\\d{2}-\\d{2}T[^<]*", "$1" + at);
        metadata.importXMPMetadata(xmp.getBytes(UTF_8));
    }

    private static void attachments(PDDocument document, Calendar moment) {
        var files = (COSArray) document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.AF);
        for (var entry : files) {
            var file = (COSDictionary) (entry instanceof COSObject reference ? reference.getObject() : entry);
            var stream = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
            var parameters = stream.getCOSDictionary(COSName.PARAMS);
            parameters.setDate(COSName.CREATION_DATE, moment);
            parameters.setDate(COSName.MOD_DATE, moment);
        }
    }
}
