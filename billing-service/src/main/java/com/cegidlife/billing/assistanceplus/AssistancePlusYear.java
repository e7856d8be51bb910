package com.cegidlife.billing.assistanceplus;

import java.util.UUID;

/**
 * What was used of the Assistance+ pack in one of its years.
 *
 * @param bought how many appointments the contract gives in that year
 * @param held how many were held in it until now
 */
public record AssistancePlusYear(UUID contractId, PackYear year, int bought, int held) {

    /** How many were held beyond the number bought: those are invoiced on the anniversary (R17.3, D21). */
    public int beyond() {
        return Math.max(0, held - bought);
    }
}
