package com.cegidlife.learning.exchange;

import com.cegidlife.learning.question.Draft;
import java.util.List;

/** Questions as a package of QTI 3 items. */
public interface QtiPackages {

    /** What the items of a package are; in place of lines they are counted from 1. */
    ParsedFile read(byte[] file);

    /** The same questions always give the same bytes. */
    byte[] write(List<Draft> drafts);
}
