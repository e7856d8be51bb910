package com.cegidlife.availability.month;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads kept statements, tells what a revision changed, and proves that nothing else did (R6.7). */
@ApplicationScoped
public class ReadStatements {

    private static final int STATEMENTS_AT_A_TIME = 50;

    private final MonthStatements statements;
    private final StatementBytes bytes;

    ReadStatements(MonthStatements statements, StatementBytes bytes) {
        this.statements = statements;
        this.bytes = bytes;
    }

    public Statement read(KeptStatement kept) {
        return bytes.read(kept.document());
    }

    /**
     * What a revision changes in the one before it.
     *
     * @throws Refusal {@code not-found} for a first revision
     */
    public StatementChanges changes(KeptStatement revision) {
        var before = statements
                .of(revision.environmentId(), revision.month(), Optional.of(revision.revision() - 1))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return StatementChanges.between(read(before), read(revision));
    }

    /** Whether the kept bytes are exactly what the statement comes to when it is reckoned again from its own facts. */
    boolean isReckonedAgainToTheSameBytes(KeptStatement kept) {
        return Arrays.equals(kept.document(), bytes.of(Reckoning.again(read(kept))));
    }

    /**
     * Looks at every statement of an environment in the order in which they were kept.
     *
     * @param statements how many there are
     * @param broken the first that is not what it was, or does not follow the one before it
     */
    public record Chain(long statements, Optional<KeptStatement> broken) {}

    @Transactional
    public Chain verify(UUID environmentId) {
        long position = 0;
        Optional<String> hash = Optional.empty();
        List<KeptStatement> some = statements.chain(environmentId, position, STATEMENTS_AT_A_TIME);
        while (!some.isEmpty()) {
            for (var kept : some) {
                if (!follows(kept, position, hash)) {
                    return new Chain(kept.position(), Optional.of(kept));
                }
                position = kept.position();
                hash = Optional.of(kept.hash());
            }
            some = statements.chain(environmentId, position, STATEMENTS_AT_A_TIME);
        }
        return new Chain(position, Optional.empty());
    }

    private boolean follows(KeptStatement kept, long position, Optional<String> hash) {
        return kept.position() == position + 1
                && kept.hash().equals(bytes.hash(kept.document()))
                && kept.previousHash().equals(hash)
                && read(kept).previousHash().equals(hash)
                && isReckonedAgainToTheSameBytes(kept);
    }
}
