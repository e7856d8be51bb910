package com.cegidlife.ticket.attachment;

import java.io.InputStream;

/**
 * A file as somebody sends it.
 *
 * @param announced the size that the sender states, which may be wrong; negative when none is stated
 * @param body read once, piece by piece
 */
public record SentFile(FileName name, long announced, InputStream body) {}
