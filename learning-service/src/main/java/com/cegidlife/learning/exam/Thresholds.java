package com.cegidlife.learning.exam;

import com.cegidlife.businesstime.BookletCalendars;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The thresholds that trainers set. */
@ApplicationScoped
public class Thresholds implements PanacheRepositoryBase<Threshold, UUID> {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    /** In ten-thousandths, with which attempts that begin at an instant are passed, by exam; all that are asked for. */
    Map<String, Integer> inForce(Collection<String> exams, Instant at) {
        var today = LocalDate.ofInstant(at, BookletCalendars.PARIS);
        var set = find("exam in ?1 and appliesFrom <= ?2 order by appliesFrom", exams, today).stream()
                .collect(Collectors.toMap(Threshold::exam, Threshold::basisPoints, (earlier, later) -> later));
        return exams.stream()
                .collect(Collectors.toMap(
                        Function.identity(), exam -> set.getOrDefault(exam, Threshold.DEFAULT_BASIS_POINTS)));
    }

    boolean isSet(String exam, LocalDate from) {
        return count("exam = ?1 and appliesFrom = ?2", exam, from) > 0;
    }

    /** Those of an exam that apply from later than the given day on, in order. */
    public List<Threshold> of(String exam, Optional<LocalDate> after, int limit) {
        return find("exam = ?1 and appliesFrom > ?2 order by appliesFrom", exam, after.orElse(BEFORE_ALL))
                .page(0, limit)
                .list();
    }
}
