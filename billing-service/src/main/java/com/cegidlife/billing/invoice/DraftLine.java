package com.cegidlife.billing.invoice;

import com.cegidlife.servicekit.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * One line of what is to be invoiced.
 *
 * @param item code of the item in the catalogue
 * @param name what the invoice says it is
 * @param quantity of the unit
 * @param unit code of UN/ECE recommendation 20: {@code C62} for pieces and seats, {@code MIN}, {@code MON}…
 * @param unitPrice without tax, in euros, with as many decimals as it takes to show it
 * @param net without tax, to the cent; negative on a credit note
 * @param vatBasisPoints rate of the tax, 2000 for 20 % (D9)
 * @param from first day of the supply
 * @param until day after the last one (D20)
 * @param explanation why the net amount is what it is
 */
public record DraftLine(
        String item,
        Text name,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        Money net,
        int vatBasisPoints,
        LocalDate from,
        LocalDate until,
        Explanation explanation) {}
