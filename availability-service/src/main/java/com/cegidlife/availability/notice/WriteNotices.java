package com.cegidlife.availability.notice;

import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the mails of notices, so many in a transaction, until all are written. */
@ApplicationScoped
public class WriteNotices {

    /** The timer that asks for some more. */
    public static final String TIMER = "notices";

    private static final int AT_ONCE = 200;

    private final Notices notices;
    private final Map<NoticeKind, Letters> letters = new EnumMap<>(NoticeKind.class);
    private final Mails mails;
    private final Clock clock;

    WriteNotices(Notices notices, @All List<Letters> letters, Mails mails, Clock clock) {
        this.notices = notices;
        letters.forEach(some -> some.kinds().forEach(kind -> this.letters.put(kind, some)));
        this.mails = mails;
        this.clock = clock;
    }

    /** Each notice is written once, whatever happens in between. */
    @Transactional
    public void write(UUID subjectId) {
        var some = notices.toWrite(subjectId, AT_ONCE);
        var worded = new EnumMap<NoticeKind, String>(NoticeKind.class);
        some.forEach(notice ->
                worded.computeIfAbsent(notice.kind(), kind -> letters.get(kind).letter(kind, subjectId)));
        var sent = mails.send(some.stream()
                .map(notice -> Mail.of(notice.recipient().orElseThrow(), worded.get(notice.kind()))
                        .inThread(subjectId))
                .toList());
        for (int i = 0; i < sent.size(); i++) {
            some.get(i).mailed(sent.get(i), clock.instant());
        }
        if (!some.isEmpty()) {
            notices.askForMore(subjectId, clock.instant());
        }
    }
}
