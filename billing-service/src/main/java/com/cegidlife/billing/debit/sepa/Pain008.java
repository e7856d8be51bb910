package com.cegidlife.billing.debit.sepa;

import com.cegidlife.billing.debit.CreditorSettings;
import com.cegidlife.billing.debit.Debit;
import com.cegidlife.billing.debit.DebitMessage;
import com.cegidlife.billing.debit.DebitOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Writes a customer direct debit initiation of ISO 20022, scheme SEPA Core, all debits recurrent. */
@ApplicationScoped
class Pain008 implements DebitMessage {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.008.001.08";
    private static final int CENT_DIGITS = 2;
    private static final int LONGEST_NAME = 70;

    private final CreditorSettings creditor;

    Pain008(CreditorSettings creditor) {
        this.creditor = creditor;
    }

    @Override
    public byte[] of(DebitOrder order) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("CstmrDrctDbtInitn");
            write(new Elements(xml), order);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A file of direct debits cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private void write(Elements xml, DebitOrder order) throws XMLStreamException {
        xml.in("GrpHdr", () -> {
            xml.text("MsgId", compact(order.id()));
            xml.text(
                    "CreDtTm", order.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
            totals(xml, order);
            xml.in("InitgPty", () -> xml.text("Nm", shortened(creditor.name())));
        });
        xml.in("PmtInf", () -> {
            xml.text("PmtInfId", compact(order.id()));
            xml.text("PmtMtd", "DD");
            totals(xml, order);
            type(xml);
            xml.text("ReqdColltnDt", order.collectOn().toString());
            creditor(xml);
            for (var debit : order.debits()) {
                debit(xml, debit);
            }
        });
    }

    private static void totals(Elements xml, DebitOrder order) throws XMLStreamException {
        xml.text("NbOfTxs", Integer.toString(order.debits().size()));
        xml.text("CtrlSum", euros(order.totalCents()));
    }

    private static void type(Elements xml) throws XMLStreamException {
        xml.in("PmtTpInf", () -> {
            xml.in("SvcLvl", () -> xml.text("Cd", "SEPA"));
            xml.in("LclInstrm", () -> xml.text("Cd", "CORE"));
            xml.text("SeqTp", "RCUR");
        });
    }

    private void creditor(Elements xml) throws XMLStreamException {
        xml.in("Cdtr", () -> xml.text("Nm", shortened(creditor.name())));
        xml.in("CdtrAcct", () -> xml.in("Id", () -> xml.text("IBAN", creditor.iban())));
        unknownBank(xml, "CdtrAgt");
        xml.text("ChrgBr", "SLEV");
        xml.in(
                "CdtrSchmeId",
                () -> xml.in(
                        "Id",
                        () -> xml.in(
                                "PrvtId",
                                () -> xml.in("Othr", () -> {
                                    xml.text("Id", creditor.id());
                                    xml.in("SchmeNm", () -> xml.text("Prtry", "SEPA"));
                                }))));
    }

    private static void debit(Elements xml, Debit debit) throws XMLStreamException {
        xml.in("DrctDbtTxInf", () -> {
            xml.in("PmtId", () -> xml.text("EndToEndId", debit.invoiceNumber()));
            xml.amount("InstdAmt", euros(debit.cents()));
            xml.in(
                    "DrctDbtTx",
                    () -> xml.in("MndtRltdInf", () -> {
                        xml.text("MndtId", debit.mandateReference());
                        xml.text("DtOfSgntr", debit.mandateSignedOn().toString());
                    }));
            unknownBank(xml, "DbtrAgt");
            xml.in("Dbtr", () -> xml.text("Nm", shortened(debit.holder())));
            xml.in("DbtrAcct", () -> xml.in("Id", () -> xml.text("IBAN", debit.iban())));
            xml.in("RmtInf", () -> xml.text("Ustrd", "Facture " + debit.invoiceNumber()));
        });
    }

    /** The IBAN says which bank it is. */
    private static void unknownBank(Elements xml, String element) throws XMLStreamException {
        xml.in(element, () -> xml.in("FinInstnId", () -> xml.in("Othr", () -> xml.text("Id", "NOTPROVIDED"))));
    }

    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, CENT_DIGITS).toPlainString();
    }

    /** 32 characters; messages are named with 35 at most. */
    private static String compact(UUID id) {
        return id.toString().replace("-", "");
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
