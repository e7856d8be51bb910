package com.cegidlife.servicekit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {

    @Test
    void aVersionIsAStrongTag() {
        assertThat(Versions.etag(3)).hasToString("\"3\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"'\"3\"', 3", "' \"0\" ', 0", "'\"999999999999999999\"', 999999999999999999"})
    void aStatedVersionIsRead(String ifMatch, long version) {
        assertThat(Versions.required(ifMatch)).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                ", PRECONDITION_REQUIRED",
                "' ', PRECONDITION_REQUIRED",
                "*, PRECONDITION_REQUIRED",
                "'W/\"3\"', STALE_VERSION",
                "'\"abc\"', STALE_VERSION",
                "'\"-1\"', STALE_VERSION",
                "'\"9999999999999999999\"', STALE_VERSION",
                "3, INVALID_REQUEST",
                "'\"3', INVALID_REQUEST",
                "'\"3\", \"4\"', INVALID_REQUEST",
            })
    void anythingElseIsRefused(String ifMatch, CommonProblem problem) {
        assertThat(catchThrowableOfType(Refusal.class, () -> Versions.required(ifMatch))
                        .type())
                .isEqualTo(problem);
    }

    @Test
    void aVersionThatIsNotTheCurrentOneIsStale() {
        var refusal = catchThrowableOfType(Refusal.class, () -> Versions.mustMatch(4, 3));
        assertThat(refusal.type()).isEqualTo(CommonProblem.STALE_VERSION);
        assertThat(refusal.arguments()).containsEntry("current", "4");
    }

    @Test
    void theCurrentVersionMatches() {
        assertThatCode(() -> Versions.mustMatch(3, 3)).doesNotThrowAnyException();
    }
}
