package com.cegidlife.ticket.incomingmail.imap;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.ticket.incomingmail.AsideReason;
import com.cegidlife.ticket.incomingmail.Letter;
import com.cegidlife.ticket.incomingmail.Letter.Enclosure;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the headers of a mail say; whatever somebody wrote there, it can be read. */
final class Envelope {

    /** Servers that deliver what was sent to one address into the mailbox of another note the former here. */
    private static final List<String> RECIPIENTS = List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To");

    private static final int LONGEST_ID = 998;
    private static final int MOST_RECIPIENTS = 100;

    private final MimeMessage mail;

    Envelope(MimeMessage mail) {
        this.mail = mail;
    }

    Letter letter(String text, List<Enclosure> enclosures, Optional<AsideReason> defect) throws MessagingException {
        var subject = Optional.ofNullable(mail.getSubject()).orElse("");
        return new Letter(id(), sender(), recipients(), subject, text, enclosures, signs(), defect);
    }

    /** The {@code Message-ID}; of a mail without one, which is against the rules, a checksum of its headers. */
    private String id() throws MessagingException {
        var stated = mail.getHeader("Message-ID", null);
        if (stated != null && stated.strip().matches("\\p{Graph}{1," + LONGEST_ID + "}")) {
            return stated.strip();
        }
        var headers = String.join("\n", Collections.list(mail.getAllHeaderLines()));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(headers.getBytes(UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private Optional<String> sender() throws MessagingException {
        var senders = addresses("From").toList();
        return senders.size() == 1 ? Optional.of(senders.getFirst()) : Optional.empty();
    }

    private List<String> recipients() throws MessagingException {
        var all = Stream.<String>builder();
        for (var name : RECIPIENTS) {
            addresses(name).forEach(all);
        }
        return all.build().distinct().limit(MOST_RECIPIENTS).toList();
    }

    private Stream<String> addresses(String header) throws MessagingException {
        var stated = mail.getHeader(header, ",");
        try {
            return stated == null
                    ? Stream.empty()
                    : Arrays.stream(InternetAddress.parseHeader(stated, false)).map(InternetAddress::getAddress);
        } catch (AddressException e) {
            return Stream.empty();
        }
    }

    private Map<String, String> signs() throws MessagingException {
        var signs = new HashMap<String, String>();
        for (var name : Letter.SIGNS) {
            var values = mail.getHeader(name);
            if (values != null) {
                signs.put(name, values[0]); // the topmost is what the last server wrote
            }
        }
        return signs;
    }
}
