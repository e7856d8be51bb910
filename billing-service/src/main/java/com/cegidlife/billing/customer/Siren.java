package com.cegidlife.billing.customer;

import com.cegidlife.billing.BillingProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The number of a legal entity in the French register: nine digits, the last one a check digit (Luhn).
 *
 * @throws Refusal when the value is no such number (R4.5)
 */
@Embeddable
public record Siren(@Column(name = "siren") String value) {

    public Siren {
        if (!value.matches("[0-9]{9}") || value.equals("000000000") || checksum(value) % 10 != 0) {
            throw new Refusal(BillingProblem.SIREN_NOT_VALID)
                    .with("siren", value)
                    .violation("/siren", new Text("n'est pas un SIREN", "is not a SIREN"));
        }
    }

    private static int checksum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighted = i % 2 == 1 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
