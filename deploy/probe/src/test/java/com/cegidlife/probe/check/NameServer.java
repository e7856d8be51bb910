package com.cegidlife.probe.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.cegidlife.probe.check.DnsTarget.RecordType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers questions for one record over UDP (RFC 1035), and says of every other name that it does not exist. */
final class NameServer implements AutoCloseable {

    private static final Map<RecordType, Short> CODES =
            Map.of(RecordType.A, (short) 1, RecordType.CNAME, (short) 5, RecordType.AAAA, (short) 28);
    private static final int HEADER = 12;
    private static final short ANSWER = (short) 0x8580;
    private static final short NO_SUCH_NAME = (short) 0x8583;

    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final DatagramSocket socket;

    private NameServer(DatagramSocket socket) {
        this.socket = socket;
    }

    static NameServer start() throws IOException {
        var server = new NameServer(new DatagramSocket(new InetSocketAddress("127.0.0.1", 0)));
        Thread.startVirtualThread(server::serve);
        return server;
    }

    void answer(String name, RecordType type, byte[] value) {
        answers.put(key(encoded(name), CODES.get(type)), value);
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        socket.close();
    }

    /** A name as it travels: each label after its length, then zero. */
    static byte[] encoded(String name) {
        var bytes = new ByteArrayOutputStream();
        for (var label : name.split("\\.", -1)) {
            bytes.write(label.length());
            bytes.writeBytes(label.getBytes(US_ASCII));
        }
        bytes.write(0);
        return bytes.toByteArray();
    }

    private static String key(byte[] name, short type) {
        return new String(name, US_ASCII) + type;
    }

    private void serve() {
        try {
            while (true) {
                var question = new DatagramPacket(new byte[512], 512);
                socket.receive(question);
                var reply = reply(Arrays.copyOf(question.getData(), question.getLength()));
                socket.send(new DatagramPacket(reply, reply.length, question.getSocketAddress()));
            }
        } catch (IOException closed) {
            socket.close();
        }
    }

    private byte[] reply(byte[] question) {
        int endOfName = HEADER;
        while (question[endOfName] != 0) {
            endOfName += question[endOfName] + 1;
        }
        var endOfQuestion = endOfName + 5;
        var type = ByteBuffer.wrap(question).getShort(endOfName + 1);
        var found = answers.get(key(Arrays.copyOfRange(question, HEADER, endOfName + 1), type));
        var reply = ByteBuffer.allocate(512)
                .put(question, 0, 2)
                .putShort(found == null ? NO_SUCH_NAME : ANSWER)
                .putShort((short) 1)
                .putShort((short) (found == null ? 0 : 1))
                .putInt(0)
                .put(question, HEADER, endOfQuestion - HEADER);
        if (found != null) {
            reply.putShort((short) 0xC00C).putShort(type).putShort((short) 1).putInt(60);
            reply.putShort((short) found.length).put(found);
        }
        return Arrays.copyOf(reply.array(), reply.position());
    }
}
