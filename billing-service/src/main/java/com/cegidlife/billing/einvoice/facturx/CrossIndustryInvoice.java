package com.cegidlife.billing.einvoice.facturx;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.billing.invoice.Buyer;
import com.cegidlife.billing.invoice.Content;
import com.cegidlife.billing.invoice.DocumentKind;
import com.cegidlife.billing.invoice.InvoiceLine;
import com.cegidlife.billing.invoice.Letterhead.Seller;
import com.cegidlife.billing.invoice.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.mustangproject.BankDetails;
import org.mustangproject.IncludedNote;
import org.mustangproject.Invoice;
import org.mustangproject.Item;
import org.mustangproject.LegalOrganisation;
import org.mustangproject.Product;
import org.mustangproject.ReferencedDocument;
import org.mustangproject.SchemedID;
import org.mustangproject.SubjectCode;
import org.mustangproject.TradeParty;
import org.mustangproject.ZUGFeRD.Profiles;
import org.mustangproject.ZUGFeRD.ZUGFeRD2PullProvider;

/** Writes a document as the XML of EN 16931 in the syntax CII, with what the French rules ask for beyond (L3). */
final class CrossIndustryInvoice {

    static final String PROFILE = "EN16931";

    private static final String CREDIT_NOTE_CODE = "381";
    private static final String SIREN_SCHEME = "0002";
    private static final String FRENCH_ADDRESS_SCHEME = "0225";
    private static final String SERVICES = "S1";
    private static final String SEPA_CREDIT_TRANSFER = "58";
    private static final String TAX_DUE_WITH_INVOICE = "5";
    private static final String TAX_DUE_WITH_PAYMENT = "72";
    private static final String EXEMPT = "E";

    private CrossIndustryInvoice() {}

    /** Always the same bytes for the same document. */
    static byte[] of(com.cegidlife.billing.invoice.Invoice document) {
        var provider = new ZUGFeRD2PullProvider();
        provider.setProfile(Profiles.getByName(PROFILE));
        provider.generateXML(translated(document));
        return new String(provider.getXML(), UTF_8).getBytes(UTF_8);
    }

    private static Invoice translated(com.cegidlife.billing.invoice.Invoice document) {
        var content = document.content();
        var place = document.place();
        var invoice = new Invoice();
        invoice.setNumber(place.number()).setIssueDate(date(place.issuedOn()));
        invoice.setBusinessProcessId(SERVICES);
        invoice.setCurrency("EUR");
        invoice.setSender(seller(content.letterhead().seller()));
        invoice.setRecipient(buyer(content.buyer()));
        invoice.setNotesWithSubjectCode(notes(content));
        invoice.setDeliveryDate(date(firstDay(content)));
        invoice.setDetailedDeliveryPeriod(date(firstDay(content)), date(lastDay(content)));
        content.buyerOrder().map(ReferencedDocument::new).ifPresent(invoice::setBuyerOrderReferencedDocument);
        content.contract().map(ReferencedDocument::new).ifPresent(invoice::setContractReferencedDocument);
        settle(invoice, document);
        for (var position = 0; position < content.lines().size(); position++) {
            invoice.addItem(item(position + 1, content.lines().get(position)));
        }
        return invoice;
    }

    private static void settle(Invoice invoice, com.cegidlife.billing.invoice.Invoice document) {
        var content = document.content();
        if (content.kind() == DocumentKind.CREDIT_NOTE) {
            var corrected = content.correction().orElseThrow();
            invoice.setDocumentCode(CREDIT_NOTE_CODE);
            invoice.addInvoiceReferencedDocument(
                    new ReferencedDocument(corrected.number(), date(corrected.issuedOn())));
            invoice.setPaymentTermDescription(Mentions.OF_CREDIT_NOTES);
        } else {
            invoice.setDueDate(date(document.place().dueOn()));
        }
        invoice.setVATDueDateTypeCode(
                content.letterhead().terms().vatOnDebits() ? TAX_DUE_WITH_INVOICE : TAX_DUE_WITH_PAYMENT);
    }

    private static List<IncludedNote> notes(Content content) {
        var mentions = Mentions.of(content);
        return List.of(
                new IncludedNote(mentions.latePenalty(), SubjectCode.PMD),
                new IncludedNote(mentions.recoveryFee(), SubjectCode.PMT),
                new IncludedNote(mentions.discount(), SubjectCode.AAB),
                new IncludedNote(mentions.legalForm(), SubjectCode.REG),
                new IncludedNote(mentions.general(), SubjectCode.AAI));
    }

    private static TradeParty seller(Seller seller) {
        return new TradeParty(seller.name(), seller.street(), seller.postalCode(), seller.city(), "FR")
                .addVATID(seller.vatNumber())
                .setLegalOrganisation(new LegalOrganisation(seller.siren(), SIREN_SCHEME))
                .addUriUniversalCommunicationID(new SchemedID(FRENCH_ADDRESS_SCHEME, seller.siren()))
                .addBankDetails(new BankDetails(seller.iban(), seller.bic())
                        .setAccountName(seller.name())
                        .setPaymentMeansCode(SEPA_CREDIT_TRANSFER));
    }

    private static TradeParty buyer(Buyer buyer) {
        var party = new TradeParty(buyer.name(), buyer.street(), buyer.postalCode(), buyer.city(), "FR")
                .addVATID(buyer.vatNumber())
                .setLegalOrganisation(new LegalOrganisation(buyer.siren(), SIREN_SCHEME))
                .addUriUniversalCommunicationID(new SchemedID(FRENCH_ADDRESS_SCHEME, buyer.siren()));
        return buyer.streetComplement().isEmpty() ? party : party.setAdditionalAddress(buyer.streetComplement());
    }

    private static Item item(int position, InvoiceLine line) {
        var product =
                new Product(line.name().french(), "", line.unit(), line.vat().percent());
        product.setSellerAssignedID(line.item());
        if (line.vat() == VatRate.OUTSIDE_TAX) {
            product.setTaxCategoryCode(EXEMPT);
            product.setTaxExemptionReason(Mentions.OUTSIDE_TAX);
        }
        return new Item(product, line.unitPrice(), line.quantity())
                .setId(Integer.toString(position))
                .setLineTotalAmount(BigDecimal.valueOf(line.netCents(), 2))
                .setDetailedDeliveryPeriod(date(line.from()), date(line.until().minusDays(1)));
    }

    private static LocalDate firstDay(Content content) {
        return content.lines().stream()
                .map(InvoiceLine::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate lastDay(Content content) {
        return content.lines().stream()
                .map(InvoiceLine::until)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .minusDays(1);
    }

    /** The writer reads days in the zone of the machine. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
