package com.cegidlife.servicekit.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a transaction against a rival, so that the database refuses one of the two. */
@ApplicationScoped
class LoseRace {

    private final EntityManager rows;

    LoseRace(EntityManager rows) {
        this.rows = rows;
    }

    @Transactional
    void uniqueViolation() {
        rows.persist(new ContestedRow(committedRow()));
    }

    @Transactional
    void optimisticLock() {
        var id = committedRow();
        var mine = rows.find(ContestedRow.class, id);
        touchAsRival(id);
        mine.touch();
    }

    @Transactional
    void serializationFailure() {
        var id = committedRow();
        rows.createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
        rows.find(ContestedRow.class, id);
        touchAsRival(id);
        rows.createNativeQuery("update contested_rows set touched = 7 where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Whichever of the two the database ends: its failure is thrown. */
    void deadlock() {
        var one = committedRow();
        var other = committedRow();
        var bothHoldOne = new CyclicBarrier(2);
        var rival = CompletableFuture.runAsync(() -> lockBoth(other, one, bothHoldOne));
        lockBoth(one, other, bothHoldOne);
        rival.join();
    }

    private void lockBoth(UUID first, UUID second, CyclicBarrier bothHoldOne) {
        QuarkusTransaction.requiringNew().run(() -> {
            rows.find(ContestedRow.class, first, LockModeType.PESSIMISTIC_WRITE);
            await(bothHoldOne);
            rows.find(ContestedRow.class, second, LockModeType.PESSIMISTIC_WRITE);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("The rival did not come", e);
        }
    }

    private UUID committedRow() {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> rows.persist(new ContestedRow(id)));
        return id;
    }

    private void touchAsRival(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> rows.find(ContestedRow.class, id).touch());
    }
}
