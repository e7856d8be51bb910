package com.cegidlife.learning.knowledge;

import java.util.OptionalInt;

/**
 * A part of a text that can be cited.
 *
 * @param position from 1
 * @param heading empty for what stands before the first heading
 * @param startsAtSecond where it begins in the video; empty for an article
 * @param html safe to be shown as it is
 * @param text without any markup
 */
public record Section(int position, String heading, OptionalInt startsAtSecond, String html, String text) {}
