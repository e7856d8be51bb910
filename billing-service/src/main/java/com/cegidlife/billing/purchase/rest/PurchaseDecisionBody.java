package com.cegidlife.billing.purchase.rest;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes with a decision on a purchase. */
public record PurchaseDecisionBody(
        @Schema(
                description = "Required from the publisher's people, such as the reference of the written order",
                examples = "Bon de commande BC-118 du 23/11/2026")
        Optional<@Size(max = 500) String> reason) {

    /** The reason; empty when it says nothing. */
    Optional<String> words() {
        return reason.map(String::strip).filter(words -> !words.isEmpty());
    }
}
