package com.cegidlife.availability.notice;

import java.util.Set;
import java.util.UUID;

/** Words the mails of some kinds of notices; one bean a feature. */
public interface Letters {

    Set<NoticeKind> kinds();

    /** The same for every recipient; the first line is the subject. */
    String letter(NoticeKind kind, UUID subjectId);
}
