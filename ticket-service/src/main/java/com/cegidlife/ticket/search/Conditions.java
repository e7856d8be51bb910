package com.cegidlife.ticket.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** Conditions that all must hold, and what their parameters stand for, in the same order. */
final class Conditions {

    private final StringJoiner sql = new StringJoiner(" and ").setEmptyValue("true");
    private final List<Object> values = new ArrayList<>();

    /** @param stated what the parameters of the condition stand for */
    Conditions and(String condition, Object... stated) {
        sql.add(condition);
        values.addAll(Arrays.asList(stated));
        return this;
    }

    /** A condition with one parameter, unless there is nothing to compare with. */
    Conditions andIfStated(String condition, Object stated) {
        return stated == null ? this : and(condition, stated);
    }

    Conditions andIf(boolean holds, String condition) {
        return holds ? and(condition) : this;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }
}
