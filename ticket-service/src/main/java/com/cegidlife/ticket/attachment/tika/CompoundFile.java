package com.cegidlife.ticket.attachment.tika;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The directory of an OLE2 compound file (MS-CFB): a file system of storages and streams in one file. Reads the header,
 * the chain of directory sectors and nothing else; whatever the file claims, at most {@value #MOST_ENTRIES} entries.
 */
final class CompoundFile {

    /** The first eight bytes, big endian. */
    static final long SIGNATURE = 0xd0cf11e0a1b11ae1L;

    private static final int MOST_ENTRIES = 20_000;
    private static final int ENTRY = 128;
    private static final int HEADER = 512;
    private static final int FATS_IN_HEADER = 109;
    private static final int END_OF_CHAIN = -2;

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sectorSize;

    CompoundFile(FileChannel file) throws IOException {
        this.file = file;
        header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        file.read(header, 0);
        sectorSize = header.getShort(30) == 12 ? 4096 : 512;
    }

    /** @throws Damaged when it has no directory that can be read */
    List<Entry> entries() throws IOException, Damaged {
        var raw = rawEntries();
        var atTop = raw.isEmpty() ? new BitSet() : siblings(raw, raw.getFirst().getInt(76));
        var entries = new ArrayList<Entry>();
        for (int i = 1; i < raw.size(); i++) {
            entries.add(new Entry(name(raw.get(i)), raw.get(i).get(66) == 1, atTop.get(i)));
        }
        return entries;
    }

    private List<ByteBuffer> rawEntries() throws IOException, Damaged {
        var entries = new ArrayList<ByteBuffer>();
        for (int sector = header.getInt(48); sector != END_OF_CHAIN; sector = next(sector)) {
            if (entries.size() >= MOST_ENTRIES) {
                throw new Damaged();
            }
            var directory = read(sector, 0, sectorSize);
            for (int at = 0; at < sectorSize; at += ENTRY) {
                entries.add(directory.slice(at, ENTRY).order(ByteOrder.LITTLE_ENDIAN));
            }
        }
        return entries;
    }

    /** The entries of the tree that starts with one of them: what one storage holds. */
    private static BitSet siblings(List<ByteBuffer> entries, int first) {
        var found = new BitSet();
        var open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            int entry = open.pop();
            if (entry >= 0 && entry < entries.size() && !found.get(entry)) {
                found.set(entry);
                open.push(entries.get(entry).getInt(68));
                open.push(entries.get(entry).getInt(72));
            }
        }
        return found;
    }

    private static String name(ByteBuffer entry) {
        int bytes = Math.clamp(entry.getShort(64) - 2, 0, 62);
        var name = new byte[bytes];
        entry.get(0, name);
        return new String(name, UTF_16LE);
    }

    /** The sector that follows one in its chain. */
    private int next(int sector) throws IOException, Damaged {
        int perSector = sectorSize / Integer.BYTES;
        return read(allocationTable(sector / perSector), sector % perSector * Integer.BYTES, Integer.BYTES)
                .getInt(0);
    }

    /** The sector of a part of the allocation table; parts beyond the header's are listed in a chain of sectors. */
    private int allocationTable(int part) throws IOException, Damaged {
        if (part < FATS_IN_HEADER) {
            return header.getInt(76 + part * Integer.BYTES);
        }
        int last = sectorSize - Integer.BYTES;
        int left = part - FATS_IN_HEADER;
        int list = header.getInt(68);
        for (; left >= last / Integer.BYTES; left -= last / Integer.BYTES) {
            list = read(list, last, Integer.BYTES).getInt(0);
        }
        return read(list, left * Integer.BYTES, Integer.BYTES).getInt(0);
    }

    private ByteBuffer read(int sector, int offset, int length) throws IOException, Damaged {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (sector < 0 || file.read(bytes, (sector + 1L) * sectorSize + offset) < length) {
            throw new Damaged();
        }
        return bytes;
    }

    /**
     * A storage or a stream.
     *
     * @param isAtTop whether it stands in no other storage
     */
    record Entry(String name, boolean isStorage, boolean isAtTop) {}

    /** The file is not what its first bytes say. */
    static final class Damaged extends Exception {}
}
