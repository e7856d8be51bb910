package com.cegidlife.billing.customer;

import com.cegidlife.billing.BillingProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A postal address in metropolitan France, Corsica included.
 *
 * @param streetComplement floor, building, delivery point; null when there is none
 * @throws Refusal when the postal code is elsewhere, for example overseas (R4.5)
 */
@Embeddable
public record Address(
        String street,
        @Column(name = "street_complement") String streetComplement,
        @Column(name = "postal_code") String postalCode,
        String city) {

    /** The departments 01 to 95; 20 is Corsica, 97 and 98 are overseas. */
    private static final Pattern METROPOLITAN = Pattern.compile("(0[1-9]|[1-8][0-9]|9[0-5])[0-9]{3}");

    public Address {
        if (!METROPOLITAN.matcher(postalCode).matches()) {
            throw new Refusal(BillingProblem.OUTSIDE_METROPOLITAN_FRANCE)
                    .with("postalCode", postalCode)
                    .violation(
                            "/address/postalCode",
                            new Text("hors de France métropolitaine", "outside metropolitan France"));
        }
    }

    /** The complement when there is one. */
    public Optional<String> complement() {
        return Optional.ofNullable(streetComplement);
    }
}
