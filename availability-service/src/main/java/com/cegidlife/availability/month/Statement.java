package com.cegidlife.availability.month;

import com.cegidlife.availability.attribution.Cause;
import com.cegidlife.availability.availability.CoverKind;
import com.cegidlife.availability.availability.Treatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a closed month of an environment states: the figures, all that they rest on, and every second of its outages
 * (R6.7). Nothing in it depends on what happened after the month but corrections, so that it can be reckoned again to the
 * same bytes.
 *
 * @param format of the document; another shape gets another number
 * @param month such as 2026-11, Europe/Paris
 * @param reason why the month was revised; absent in the first revision
 * @param previousHash of the environment's statement before this one, in hexadecimal; absent in its first
 * @param notObserved when nothing was known of the environment (D12)
 * @param pieces every second that the environment was out, in order
 */
public record Statement(
        int format,
        Subject environment,
        String month,
        int revision,
        Optional<String> reason,
        Optional<String> previousHash,
        Figures figures,
        List<StatedOutage> outages,
        List<StatedMaintenance> maintenance,
        List<StatedExclusion> exclusions,
        List<StatedSilence> notObserved,
        List<StatedPiece> pieces) {

    /** Which environment of which customer, as they were called when the month was closed. */
    public record Subject(UUID id, String name, String product, UUID customerId, String customerName) {}

    /** The figures; seconds are exact. */
    public record Figures(
            BigDecimal targetPercent,
            BigDecimal ratePercent,
            boolean met,
            BigDecimal referencePeriodSeconds,
            BigDecimal grossDowntimeSeconds,
            BigDecimal outsideReferencePeriodSeconds,
            BigDecimal plannedMaintenanceSeconds,
            BigDecimal urgentMaintenanceSeconds,
            BigDecimal forceMajeureSeconds,
            BigDecimal customerEquipmentSeconds,
            BigDecimal outsidePerimeterSeconds,
            BigDecimal downtimeSeconds,
            BigDecimal observedSeconds,
            BigDecimal unknownSeconds) {}

    /** @param endedAt excluded; absent when it went on beyond the month (R6.5) */
    public record StatedOutage(UUID id, Instant startedAt, Optional<Instant> endedAt) {}

    /** A planned window (cause i) or urgent maintenance (cause ii), as far as it lies in the month. */
    public record StatedMaintenance(UUID id, CoverKind kind, Instant startsAt, Instant endsAt) {}

    /** An approved cause iii to v. @param endsAt excluded; absent for the end of the outage */
    public record StatedExclusion(
            UUID id,
            UUID outageId,
            Cause cause,
            Instant startsAt,
            Optional<Instant> endsAt,
            String evidence,
            Optional<String> reference,
            UUID proposedBy,
            UUID approvedBy,
            Instant approvedAt) {}

    /** As far as it lies in the month. */
    public record StatedSilence(Instant startsAt, Instant endsAt) {}

    /** See {@link com.cegidlife.availability.availability.Piece}. */
    public record StatedPiece(
            Instant startsAt, Instant endsAt, Treatment treatment, List<UUID> outages, List<UUID> excusedBy) {}

    /** The same content under another revision and place in the chain. */
    Statement at(int otherRevision, Optional<String> otherReason, Optional<String> otherPreviousHash) {
        return new Statement(
                format,
                environment,
                month,
                otherRevision,
                otherReason,
                otherPreviousHash,
                figures,
                outages,
                maintenance,
                exclusions,
                notObserved,
                pieces);
    }

    /** Whether both state the same of the month, whatever the environment is called now. */
    boolean statesTheSameAs(Statement other) {
        return figures.equals(other.figures)
                && outages.equals(other.outages)
                && maintenance.equals(other.maintenance)
                && exclusions.equals(other.exclusions)
                && notObserved.equals(other.notObserved)
                && pieces.equals(other.pieces);
    }
}
