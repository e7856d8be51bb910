package com.cegidlife.probe.check;

import com.cegidlife.events.ProbeOutcome;

/**
 * What a check saw.
 *
 * @param detail short, for people, and without anything secret
 */
record Finding(ProbeOutcome outcome, String detail) {

    static Finding up(String detail) {
        return new Finding(ProbeOutcome.UP, detail);
    }

    static Finding down(String detail) {
        return new Finding(ProbeOutcome.DOWN, detail);
    }
}
