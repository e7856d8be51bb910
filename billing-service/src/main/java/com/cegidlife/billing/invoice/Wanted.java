package com.cegidlife.billing.invoice;

import java.time.LocalDate;

/**
 * A document that is to be numbered.
 *
 * @param day it wants to bear
 */
record Wanted(Content content, LocalDate day) {}
