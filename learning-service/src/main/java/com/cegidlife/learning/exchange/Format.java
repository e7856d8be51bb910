package com.cegidlife.learning.exchange;

/** How questions come in and go out as a file. */
public enum Format {
    /** Of Moodle; knows neither orders nor texts with several gaps. */
    GIFT,
    /** A table with every kind of question. */
    CSV,
    /** A ZIP package of items in QTI 3: choice, order, match, gap match and text entry. */
    QTI
}
