package com.cegidlife.learning.path.rest;

/** How paths, modules, lessons and quiz items are called. */
final class Codes {

    static final String PATTERN = "[A-Z][A-Z0-9_-]{0,39}";

    private Codes() {}
}
