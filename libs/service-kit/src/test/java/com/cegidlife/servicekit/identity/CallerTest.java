package com.cegidlife.servicekit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    @Rule("R11.2")
    void aUserSeesTheirOwnCustomerAndNoOther() {
        var user = caller(CUSTOMER, Role.CUSTOMER_USER);
        assertThatCode(() -> user.mustSee(CUSTOMER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> user.mustSee(OTHER))
                .isInstanceOf(Refusal.class)
                .hasMessage("not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Role.SUPPORT_AGENT,
                Role.SUPPORT_MANAGER,
                Role.CUSTOMER_SERVICE_AGENT,
                Role.TRAINER,
                Role.OPERATOR,
                Role.SALES,
                Role.BILLING_MANAGER
            })
    void staffSeeEveryCustomerAndActForNone(String role) {
        var staff = caller(null, role);
        assertThat(staff.isStaff()).isTrue();
        assertThat(staff.maySee(CUSTOMER)).isTrue();
        assertThatThrownBy(staff::requireCustomer).isInstanceOf(Refusal.class).hasMessage("forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.PROBE, "offline_access"})
    void whoeverHasNeitherCustomerNorStaffRoleSeesNothing(String role) {
        var nobody = caller(null, role);
        assertThat(nobody.isStaff()).isFalse();
        assertThat(nobody.maySee(CUSTOMER)).isFalse();
    }

    @Test
    void aCustomersRoleWithoutCustomerOpensNothing() {
        assertThat(caller(null, Role.CUSTOMER_ADMIN).roles()).isEmpty();
    }

    @Test
    void aStaffRoleInACustomersTokenOpensNothing() {
        var user = caller(CUSTOMER, Role.CUSTOMER_USER, Role.OPERATOR, Role.PROBE);
        assertThat(user.roles()).containsExactly(Role.CUSTOMER_USER);
        assertThat(user.isStaff()).isFalse();
        assertThat(user.maySee(OTHER)).isFalse();
    }

    private static Caller caller(UUID customer, String... roles) {
        return new Caller(UUID.randomUUID(), Optional.ofNullable(customer), Set.of(roles));
    }
}
