package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.ticket.appointment.OfferSlots.Offer;
import com.cegidlife.ticket.appointment.OfferSlots.OfferedSlot;
import com.cegidlife.ticket.appointment.Quota;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an appointment about a ticket can be. */
@Schema(name = "AppointmentSlots")
public record SlotsView(
        @Schema(description = "The technician in charge of the ticket")
        UUID technicianId,

        List<SlotView> slots,

        @Schema(description = "What is used of the years of the pack in which the slots count")
        List<QuotaView> quotas,

        @Schema(description = "What to know before booking a slot with beyondQuota; absent when there is none")
        Optional<String> notice) {

    static SlotsView of(Offer offer, Locale language) {
        var slots = offer.slots().stream().map(SlotView::of).toList();
        return new SlotsView(
                offer.technicianId(),
                slots,
                offer.quotas().stream().map(QuotaView::of).toList(),
                slots.stream().filter(SlotView::beyondQuota).findFirst().map(slot -> Quota.BEYOND.in(language)));
    }

    /** A free slot. */
    @Schema(name = "AppointmentSlot")
    public record SlotView(
            Instant startsAt,
            Instant endsAt,

            @Schema(description = "The year of the pack in which the appointment would count")
            LocalDate packYearStartsOn,

            @Schema(description = "Whether it would be beyond the number bought for that year")
            boolean beyondQuota) {

        static SlotView of(OfferedSlot offered) {
            var slot = offered.slot();
            var quota = offered.quota();
            return new SlotView(slot.startsAt(), slot.endsAt(), quota.year().startsOn(), quota.isBeyondWithOneMore());
        }
    }
}
