package com.cegidlife.events;

/** What amounts are stated in (D9). */
public enum Currency {
    EUR
}
