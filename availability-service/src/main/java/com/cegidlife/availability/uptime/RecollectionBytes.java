package com.cegidlife.availability.uptime;

import com.cegidlife.availability.uptime.BatchFold.Quorum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Recollections as bytes, a few a check: as many as there are monitors are written every few seconds. */
final class RecollectionBytes {

    private static final int FORMAT = 1;

    private RecollectionBytes() {}

    static byte[] of(Recollection recollection) {
        try (var bytes = new ByteArrayOutputStream();
                var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeInt(recollection.quorum().consecutiveChecks());
            out.writeInt(recollection.quorum().failingLocations());
            write(out, recollection.base());
            write(out, recollection.checks());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Recollection read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORMAT) {
                throw new IllegalStateException("Recollections of another format");
            }
            var quorum = new Quorum(in.readInt(), in.readInt());
            var base = readStanding(in);
            return new Recollection(quorum, base, readChecks(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Standing standing) throws IOException {
        out.writeBoolean(standing != null);
        if (standing != null) {
            out.writeBoolean(standing.failing());
            write(out, standing.since());
            write(out, standing.lastCheckedAt());
            out.writeInt(standing.contraryChecks());
            write(out, standing.contrarySince());
            out.writeUTF(standing.contraryEvidence() == null ? "" : standing.contraryEvidence());
            write(out, standing.turnedAt());
        }
    }

    private static Standing readStanding(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        var failing = in.readBoolean();
        var since = readInstant(in);
        var lastCheckedAt = readInstant(in);
        var contraryChecks = in.readInt();
        var contrarySince = readInstant(in);
        var evidence = in.readUTF();
        return new Standing(
                failing,
                since,
                lastCheckedAt,
                contraryChecks,
                contrarySince,
                contraryChecks == 0 ? null : evidence,
                readInstant(in));
    }

    private static void write(DataOutputStream out, List<Seen> checks) throws IOException {
        out.writeInt(checks.size());
        long last = 0;
        var detail = "";
        for (var seen : checks) {
            var at = micros(seen.checkedAt());
            writeNumber(out, at - last << 1 | (seen.failed() ? 1 : 0));
            if (seen.failed()) {
                out.writeBoolean(seen.detail().equals(detail));
                if (!seen.detail().equals(detail)) {
                    out.writeUTF(seen.detail());
                }
                detail = seen.detail();
            }
            last = at;
        }
    }

    private static List<Seen> readChecks(DataInputStream in) throws IOException {
        int count = in.readInt();
        var checks = new ArrayList<Seen>(count);
        long at = 0;
        var detail = "";
        for (int i = 0; i < count; i++) {
            var number = readNumber(in);
            at += number >> 1;
            var failed = (number & 1) == 1;
            if (failed && !in.readBoolean()) {
                detail = in.readUTF();
            }
            checks.add(new Seen(instant(at), failed, failed ? detail : ""));
        }
        return checks;
    }

    private static void write(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant == null ? Long.MIN_VALUE : micros(instant));
    }

    private static Instant readInstant(DataInputStream in) throws IOException {
        var micros = in.readLong();
        return micros == Long.MIN_VALUE ? null : instant(micros);
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    private static void writeNumber(DataOutputStream out, long number) throws IOException {
        var left = number;
        while ((left & ~0x7FL) != 0) {
            out.writeByte((int) (left & 0x7F | 0x80));
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    private static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            var next = in.readByte();
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
