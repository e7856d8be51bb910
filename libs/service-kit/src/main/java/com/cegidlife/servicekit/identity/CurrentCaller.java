package com.cegidlife.servicekit.identity;

/** Gives REST resources the {@link Caller} of the running request. */
public class CurrentCaller {

    private Caller caller;

    protected CurrentCaller() {}

    CurrentCaller(Caller caller) {
        this.caller = caller;
    }

    public Caller get() {
        return caller;
    }
}
