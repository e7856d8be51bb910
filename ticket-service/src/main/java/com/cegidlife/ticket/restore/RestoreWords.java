package com.cegidlife.ticket.restore;

/** What people read about a restore: French first, then English. */
final class RestoreWords {

    private RestoreWords() {}

    static String subject(RestorableEnvironment environment, WantedRestore wanted) {
        return switch (wanted.scope()) {
            case ENVIRONMENT ->
                "Restauration de « %1$s » au %2$s / Restore of \"%1$s\" to %2$s"
                        .formatted(environment.name(), wanted.day());
            case DOCUMENTS ->
                "Restauration des documents de « %1$s » au %2$s / Restore of the documents of \"%1$s\" to %2$s"
                        .formatted(environment.name(), wanted.day());
        };
    }
}
