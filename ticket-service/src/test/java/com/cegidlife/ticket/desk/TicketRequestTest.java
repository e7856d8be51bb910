package com.cegidlife.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Given;
import com.cegidlife.ticket.entitlement.PaidSubject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketRequestTest {

    @Rule("R14.2")
    @Test
    void for_support_names_every_missing_field() {
        assertThat(refused(new TicketRequest(TicketKind.SUPPORT, null, null, null, null, null, null, " ", "\t", "")))
                .containsExactlyInAnyOrder(
                        "/subject", "/context", "/product", "/priority", "/errorMessages", "/menuPath");
    }

    @Rule("R14.2")
    @Test
    void for_support_is_complete_with_context_error_messages_and_menu_path() {
        assertThatCode(form(Given.supportRequest(TicketPriority.HIGH))::mustBeComplete)
                .doesNotThrowAnyException();
    }

    @Test
    void for_a_usage_question_needs_a_product_a_subject_and_a_context() {
        assertThat(refused(empty(TicketKind.USAGE_QUESTION))).containsExactly("/product", "/subject", "/context");
    }

    @Rule("R16.1")
    @Test
    void for_customer_service_needs_a_topic_a_subject_and_a_context() {
        assertThat(refused(empty(TicketKind.CUSTOMER_SERVICE))).containsExactly("/topic", "/subject", "/context");
    }

    @Rule({"R15.14", "R16.3"})
    @ParameterizedTest
    @EnumSource(names = {"USAGE_QUESTION", "CUSTOMER_SERVICE"})
    void without_commitment_takes_no_priority(TicketKind kind) {
        assertThat(refused(Given.request(kind, TicketPriority.HIGH))).contains("/priority");
    }

    @Rule("R15.16")
    @ParameterizedTest
    @EnumSource(names = {"SUPPORT", "CUSTOMER_SERVICE"})
    void is_neither_bought_nor_about_a_paid_subject_unless_it_is_a_usage_question(TicketKind kind) {
        assertThat(refused(new FilledForm(empty(kind), PaidSubject.TRAINING, true)))
                .contains("/paidSubject", "/buyAssistance");
    }

    @Test
    void is_kept_without_the_blanks_around_its_texts() {
        var request =
                new TicketRequest(TicketKind.SUPPORT, null, " compta ", null, null, null, "\nLent ", null, null, null);

        assertThat(request.product()).isEqualTo("compta");
        assertThat(request.subject()).isEqualTo("Lent");
    }

    private static TicketRequest empty(TicketKind kind) {
        return new TicketRequest(kind, null, null, null, null, null, null, null, null, null);
    }

    private static List<String> refused(TicketRequest request) {
        return refused(form(request));
    }

    private static List<String> refused(FilledForm form) {
        return catchThrowableOfType(Refusal.class, form::mustBeComplete).violations().stream()
                .map(Refusal.Violation::pointer)
                .toList();
    }

    private static FilledForm form(TicketRequest request) {
        return new FilledForm(request, null, null);
    }
}
