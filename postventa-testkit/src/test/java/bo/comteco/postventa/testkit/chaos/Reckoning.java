package bo.comteco.postventa.testkit.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driven.RequestStore.Stored;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.GivenUp;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Compares what requests say with what really arrived outside, and with what is still to be done. */
final class Reckoning {

    private static final Duration A_CENTURY = Duration.ofDays(36_500);

    private static final Set<EffectStatus> GIVEN_UP =
            EnumSet.of(EffectStatus.GIVEN_UP, EffectStatus.GIVEN_UP_UNCERTAIN);
    private static final Set<EffectStatus> OVER = EnumSet.of(
            EffectStatus.STANDING, EffectStatus.REFUSED, EffectStatus.GIVEN_UP, EffectStatus.GIVEN_UP_UNCERTAIN);

    private final Storm storm;
    private final House house;
    private int uncertain;

    Reckoning(Storm storm) {
        this.storm = storm;
        this.house = storm.house();
    }

    /** Ends a transaction that only looked. */
    private static final class OnlyLooked extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Whether nobody has to do anything any more. */
    boolean nothingIsOwed() {
        return kept().isEmpty();
    }

    /** What is kept as owed. */
    private List<Due> kept() {
        var far = storm.schedule().instant().plus(A_CENTURY);
        var found = new ArrayList<Due>();
        try {
            house.raw().inOne(() -> {
                found.addAll(house.kept().claim(far, far, Integer.MAX_VALUE, Set.of()));
                throw new OnlyLooked();
            });
        } catch (OnlyLooked looked) {
            return found;
        }
        throw new IllegalStateException("looking was stored");
    }

    /** How many outcomes nobody will ever know. */
    int check() {
        var requests = requests();
        nothingIsLostOrKeptForNothing(requests);
        var keys = new HashSet<String>();
        for (var request : requests) {
            assertThat(request.procedure().nodes())
                    .as("the definition of %s", request.number())
                    .contains(request.node());
            for (var effect : request.effects()) {
                check(effect, request);
                keys.add(effect.key());
            }
        }
        assertThat(keys)
                .as("what requests owe, or did")
                .containsAll(house.journal().keys());
        whatWasAnsweredHolds();
        return uncertain;
    }

    private List<ServiceRequest> requests() {
        return LongStream.iterate(1, number -> number + 1)
                .limit(house.kept().nextNumber())
                .mapToObj(house.kept()::load)
                .flatMap(Optional::stream)
                .map(Stored::snapshot)
                .map(snapshot -> ServiceRequest.restore(
                        snapshot,
                        ManualEdition.REVISION_3.procedure(snapshot.opening().procedure()),
                        ManualParameters.BOOK.knownAt(snapshot.opening().at())))
                .toList();
    }

    private void nothingIsLostOrKeptForNothing(List<ServiceRequest> requests) {
        var owed = new TreeSet<String>();
        for (var request : requests) {
            request.due().forEach(effect -> owed.add(request.number() + "/" + effect.seq()));
            if (!request.needs().isEmpty()) {
                owed.add(request.number() + "/null");
            }
        }
        Set<String> kept = kept().stream()
                .map(due -> due.request() + "/" + due.effect())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kept).as("what is kept as owed").isEqualTo(owed);
    }

    private void check(Effect effect, ServiceRequest request) {
        if (effect.kind().system() == SystemName.CASH_DESK) {
            checkPayment(effect, request);
        } else if (effect.findUndoes().isPresent()) {
            checkUndoing(effect, request);
        } else {
            checkEntered(effect, request);
        }
    }

    private void checkEntered(Effect effect, ServiceRequest request) {
        var arrived = house.journal().bearing(effect.key());
        boolean isNotice = effect.kind().system() == SystemName.WHATSAPP;
        var what = effect.kind() + " " + effect.key() + " is " + effect.status();
        switch (effect.status()) {
            case STANDING, UNDONE ->
                assertThat(arrived).as(what).containsExactly(effect.result().text(EffectReport.NUMBER));
            case QUEUED, VOID, REFUSED, GIVEN_UP -> assertThat(arrived).as(what).isEmpty();
            case GIVEN_UP_UNCERTAIN -> {
                assertThat(arrived).as(what).hasSizeLessThan(2);
                isToldToBeThereMaybe(effect, request);
            }
            case OWED, ABANDONED -> {
                assertThat(isNotice).as(what + " after all was well").isTrue();
                assertThat(arrived).as(what).hasSizeLessThan(2);
                isShown(effect, request);
                uncertain++;
            }
        }
        if (effect.status() == EffectStatus.UNDONE) {
            assertThat(house.journal().isUndone(arrived.get(0))).as(what).isTrue();
            isUndoneByOne(effect, request);
        } else if (!isGivenUp(effect, request)
                && arrived.size() == 1
                && house.journal().isUndone(arrived.get(0))) {
            assertThat(effect.status()).as(what + ", and is cancelled outside").isEqualTo(EffectStatus.UNDONE);
        }
    }

    /** Whether operators gave it up, or its undoing: then nobody looks what became of it. */
    private static boolean isGivenUp(Effect effect, ServiceRequest request) {
        return request.effects().stream()
                .filter(other -> other.seq() == effect.seq()
                        || other.findUndoes().filter(seq -> seq == effect.seq()).isPresent())
                .anyMatch(other -> GIVEN_UP.contains(other.status()));
    }

    /** Whoever looks at the request reads that it may be there, whether it arrived or not. */
    private static void isToldToBeThereMaybe(Effect effect, ServiceRequest request) {
        assertThat(GivenUp.of(request.effects()))
                .as("what is told of " + effect.key())
                .filteredOn(told -> told.key().startsWith("effect.maybe-"))
                .extracting(told -> told.arguments().get("effect"))
                .contains(Message.of("effect." + effect.kind().name()));
    }

    /** Operators who look at what is owed see that it is uncertain, and what the matter is. */
    private void isShown(Effect effect, ServiceRequest request) {
        assertThat(house.arrears().lock(request.number(), effect.seq()))
                .as("what is shown of " + effect.key())
                .hasValueSatisfying(shown -> {
                    assertThat(shown.state()).isEqualTo(Arrears.State.UNCERTAIN);
                    assertThat(shown.trouble()).isNotBlank();
                });
    }

    /** What was refused once may be asked for again later; what is done once is done. */
    private void checkUndoing(Effect effect, ServiceRequest request) {
        var undone = request.effects().get(effect.findUndoes().orElseThrow());
        var what = effect.kind() + " of " + undone.key() + " is " + effect.status();
        assertThat(effect.status()).as(what).matches(OVER::contains);
        if (effect.status() == EffectStatus.GIVEN_UP_UNCERTAIN) {
            isToldToBeThereMaybe(effect, request);
        }
        if (effect.status() == EffectStatus.STANDING) {
            assertThat(undone.status()).as(what).isEqualTo(EffectStatus.UNDONE);
        }
    }

    private static void isUndoneByOne(Effect effect, ServiceRequest request) {
        assertThat(request.effects())
                .as("what undoes %s", effect.key())
                .filteredOn(other ->
                        other.findUndoes().filter(seq -> seq == effect.seq()).isPresent())
                .filteredOn(other -> other.status() == EffectStatus.STANDING)
                .hasSize(1);
    }

    /** The cash desk's orders are kept beside the requests. */
    private void checkPayment(Effect effect, ServiceRequest request) {
        var what = effect.kind() + " " + effect.key() + " is " + effect.status();
        if (effect.findUndoes().isPresent()) {
            var paid = request.effects().get(effect.findUndoes().orElseThrow());
            var order = house.payments().findByKey(paid.key()).orElseThrow();
            assertThat(effect.status()).as(what).isIn(EffectStatus.OWED, EffectStatus.STANDING);
            assertThat(order.isOwedBack()).as(what).isEqualTo(effect.status() == EffectStatus.OWED);
            return;
        }
        var state = house.payments()
                .findByKey(effect.key())
                .map(order -> order.state().name());
        switch (effect.status()) {
            case QUEUED -> assertThat(state).as(what).isEmpty();
            case STANDING, UNDONE -> assertThat(state).as(what).hasValue("PAID");
            case REFUSED -> assertThat(state).as(what).get().isIn("REJECTED", "EXPIRED");
            case VOID -> assertThat(state.orElse("NEVER OPENED")).as(what).isNotIn("OPEN", "PAID");
            case OWED, ABANDONED, GIVEN_UP, GIVEN_UP_UNCERTAIN ->
                throw new AssertionError(what + ", and the order " + state);
        }
    }

    /** Nobody was told what is not so. */
    private void whatWasAnsweredHolds() {
        for (var one : storm.acknowledged()) {
            var stored = house.kept().load(one.view().number()).orElseThrow();
            var made = stored.find(one.call().key());
            assertThat(made).as("the call that moved %s", one.view().number()).isPresent();
            assertThat(made.orElseThrow().seq()).isEqualTo(one.view().version());
        }
    }
}
