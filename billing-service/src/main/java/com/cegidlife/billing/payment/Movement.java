package com.cegidlife.billing.payment;

import java.time.LocalDate;

/** What lowers the open amount of an invoice from a day on; negative for what raises it again. */
record Movement(LocalDate day, long cents) {}
