package com.cegidlife.billing.notice.rest;

import com.cegidlife.billing.notice.NoticeParty;
import com.cegidlife.billing.notice.RegisteredLetter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registered letter with acknowledgement of receipt, and the end that it was shown to lead to. */
public record NoticeBody(
        @NotNull NoticeParty party,

        @Schema(description = "That of the postal operator; blanks do not count", examples = "1A 234 567 8901 2")
        @NotNull
        @Pattern(regexp = "\\s*([0-9A-Za-z]\\s*){11,20}")
        String letterNumber,

        @Schema(examples = "2026-07-28") @NotNull LocalDate sentOn,

        @Schema(description = "The day that counts (D10)", examples = "2026-07-31") @NotNull
        LocalDate receivedOn,

        @Schema(description = "The effective end that the preview has shown", examples = "2027-01-31") @NotNull
        LocalDate expectedEnd) {

    RegisteredLetter letter() {
        return new RegisteredLetter(
                party, letterNumber.replaceAll("\\s", "").toUpperCase(Locale.ROOT), sentOn, receivedOn);
    }
}
