package com.cegidlife.ticket.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Handled;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class AddresseesTest {

    @Inject
    Addressees addressees;

    private final UUID customer = UUID.randomUUID();
    private final UUID user = UUID.randomUUID();

    private EventPublisher publisher;

    @BeforeEach
    void open() {
        publisher = new EventPublisher(SuiteServers.kafka());
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void are_the_people_whose_open_accounts_billing_told_of() {
        var removed = UUID.randomUUID();
        publisher.publish(account(removed, 1, "paul@martin.example", false));
        Handled.await(publisher.publish(account(user, 1, "claire@martin.example", true)));

        var claire = new Addressee(user, customer, "Claire Martin", "claire@martin.example");
        assertThat(find(user)).contains(claire);
        assertThat(find(UUID.randomUUID())).isEmpty();
        assertThat(addressees.among(List.of(user, removed, UUID.randomUUID())).values())
                .containsExactly(claire);
        assertThat(addressees.among(List.of())).isEmpty();
    }

    @Test
    void keep_the_newest_address_when_accounts_are_told_again_or_late() {
        var first = publisher.publish(account(user, 1, "first@martin.example", true));
        publisher.publish(account(user, 3, "third@martin.example", true));
        publisher.publish(first);
        Handled.await(publisher.publish(account(user, 2, "second@martin.example", true)));

        assertThat(find(user)).map(Addressee::email).contains("third@martin.example");
    }

    @Test
    void of_accounts_kept_before_addresses_were_are_known_once_billing_tells_of_them_again() throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var insert = connection.prepareStatement(
                        "insert into accounts (user_id, open, version) values (?, true, 1)")) {
            insert.setObject(1, user);
            insert.executeUpdate();
        }
        assertThat(find(user)).isEmpty();

        Handled.await(publisher.publish(account(user, 2, "claire@martin.example", true)));

        assertThat(find(user)).map(Addressee::email).contains("claire@martin.example");
    }

    /** As another use case would, in a session of its own. */
    private Optional<Addressee> find(UUID user) {
        return QuarkusTransaction.requiringNew().call(() -> addressees.find(user));
    }

    private AccountChanged account(UUID user, long version, String email, boolean open) {
        return new AccountChanged(user, customer, "Claire Martin", email, open, version);
    }
}
