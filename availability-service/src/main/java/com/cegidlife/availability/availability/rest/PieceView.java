package com.cegidlife.availability.availability.rest;

import com.cegidlife.availability.availability.Piece;
import com.cegidlife.availability.availability.Treatment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A stretch of time in which the environment was out, and what becomes of it.
 *
 * @param endsAt excluded
 * @param outages that cover it
 * @param excusedBy the maintenance or the exclusions that take it out of the downtime
 */
public record PieceView(
        Instant startsAt, Instant endsAt, Treatment treatment, List<UUID> outages, List<UUID> excusedBy) {

    static PieceView of(Piece piece) {
        return new PieceView(piece.start(), piece.end(), piece.treatment(), piece.outages(), piece.excusedBy());
    }
}
