package com.cegidlife.billing.einvoice.facturx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.mustangproject.CII.CIIToUBL;

/** Translates the syntax CII into UBL 2.1. */
final class UniversalBusinessInvoice {

    private UniversalBusinessInvoice() {}

    /** Through files, because the translator takes nothing else. */
    static byte[] of(byte[] cii) {
        try {
            var source = Files.createTempFile("invoice-", ".cii.xml");
            var target = Files.createTempFile("invoice-", ".ubl.xml");
            try {
                Files.write(source, cii);
                new CIIToUBL().convert(source.toFile(), target.toFile());
                return referringToInvoices(Files.readString(target));
            } finally {
                Files.delete(source);
                Files.delete(target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An invoice cannot be translated into UBL", e);
        }
    }

    /** The translator takes what a credit note refers to for another credit note. */
    private static byte[] referringToInvoices(String ubl) {
        return ubl.replace("CreditNoteDocumentReference>", "InvoiceDocumentReference>")
                .getBytes(UTF_8);
    }
}
