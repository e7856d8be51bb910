package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.attachment.MalwareScanner.Infected;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Decides on the content whether a file may be attached (R4.3). */
@ApplicationScoped
class InspectFile {

    private final FormatDetector formats;
    private final MalwareScanner scanner;
    private final RecordInfection recordInfection;

    InspectFile(FormatDetector formats, MalwareScanner scanner, RecordInfection recordInfection) {
        this.formats = formats;
        this.scanner = scanner;
        this.recordInfection = recordInfection;
    }

    /** @throws Refusal {@code attachment-format-refused}, {@code attachment-with-macros} */
    DocumentFormat format(ReceivedFile file) {
        return formats.detect(file.path());
    }

    /** @throws Refusal {@code attachment-infected}, which is audited, or {@code malware-scan-unavailable} */
    ScanState scan(ReceivedFile file, Ticket ticket, UUID userId, FileName name) {
        try {
            return scanner.scan(file.path());
        } catch (Infected infected) {
            recordInfection.record(ticket, userId, name, infected.signature());
            throw new Refusal(AttachmentProblem.ATTACHMENT_INFECTED).with("signature", infected.signature());
        }
    }
}
