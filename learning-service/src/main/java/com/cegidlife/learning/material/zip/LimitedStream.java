package com.cegidlife.learning.material.zip;

import static com.cegidlife.learning.material.MaterialProblem.flaw;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads no more than may be, whatever was claimed: a small archive may unpack to anything. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private final String name;
    private long taken;

    LimitedStream(InputStream content, long limit, String name) {
        super(content);
        this.limit = limit;
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        taken += read;
        if (taken > limit) {
            throw flaw("size", name);
        }
    }

    long taken() {
        return taken;
    }
}
