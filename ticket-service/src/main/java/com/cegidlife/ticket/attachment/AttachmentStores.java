package com.cegidlife.ticket.attachment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stores by kind: each content is read where it was put, whichever is configured for new ones today. */
@ApplicationScoped
public class AttachmentStores {

    private final Map<StoreKind, AttachmentStore> byKind;
    private final StoreKind current;

    AttachmentStores(@All List<AttachmentStore> stores, AttachmentSettings settings) {
        byKind = stores.stream().collect(Collectors.toMap(AttachmentStore::kind, Function.identity()));
        current = settings.store();
    }

    /** Where new contents are put. */
    AttachmentStore current() {
        return of(current);
    }

    AttachmentStore of(StoreKind kind) {
        return byKind.get(kind);
    }
}
