package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Awaited;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.domain.common.IdentityWord;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Waiting;
import bo.comteco.postventa.domain.visit.Visit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches the requests of an {@link InMemoryRequestStore} one by one. */
public final class InMemoryRequestSearch implements RequestSearch {

    private static final Comparator<Untouched> ORDER =
            Comparator.comparing(Untouched::since).thenComparingLong(Untouched::number);

    private final InMemoryRequestStore store;

    public InMemoryRequestSearch(InMemoryRequestStore store) {
        this.store = store;
    }

    @Override
    public List<Found> find(Criteria criteria, @Nullable Long below, int limit) {
        return store.newestFirst().stream()
                .map(InMemoryRequestStore.Kept::request)
                .filter(request -> below == null || request.opening().number() < below)
                .filter(request -> matches(criteria, request))
                .limit(limit)
                .map(this::found)
                .toList();
    }

    @Override
    public List<Found> untouched(@Nullable String office, LocalDate until, @Nullable Untouched after, int limit) {
        return store.newestFirst().stream()
                .map(InMemoryRequestStore.Kept::request)
                .filter(request -> request.waiting() instanceof Waiting.ForPerson)
                .filter(request -> fits(office, request.hands().office()))
                .map(this::found)
                .filter(found -> !Untouched.of(found).since().isAfter(until))
                .filter(found -> after == null || ORDER.compare(Untouched.of(found), after) > 0)
                .sorted(Comparator.comparing(Untouched::of, ORDER))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Found> inVisit(Visit visit) {
        return store.newestFirst().stream()
                .map(InMemoryRequestStore.Kept::request)
                .filter(request -> request.opening().visit().equals(visit.id()))
                .sorted(Comparator.comparing(ServiceRequest::number))
                .map(this::found)
                .toList();
    }

    private boolean matches(Criteria wanted, ServiceRequest request) {
        var opening = request.opening();
        var subject = opening.subject();
        return fits(wanted.number(), opening.number())
                && fits(wanted.hands().office(), request.hands().office())
                && fits(wanted.hands().adviser(), request.hands().adviser())
                && fits(wanted.client().customer(), subject.customer().value())
                && fits(wanted.client().product(), product(opening))
                && fits(wanted.procedure(), opening.procedure())
                && stands(wanted.state(), request)
                && isOfDays(wanted.days(), opening)
                && isNamed(wanted.client().name(), opening)
                && isIdentified(wanted.client().identity(), opening);
    }

    private static boolean stands(State wanted, ServiceRequest request) {
        return fits(wanted.open(), request.ending().isEmpty())
                && fits(wanted.ending(), request.ending().orElse(null))
                && (wanted.waitsFor() == null || Awaited.by(request).contains(wanted.waitsFor()));
    }

    private static boolean fits(@Nullable Object wanted, @Nullable Object is) {
        return wanted == null || wanted.equals(is);
    }

    private static boolean isOfDays(Days wanted, Opening opening) {
        var day = opening.at().atZone(ParameterBook.ZONE).toLocalDate();
        return (wanted.from() == null || !day.isBefore(wanted.from()))
                && (wanted.until() == null || !day.isAfter(wanted.until()));
    }

    private boolean isNamed(@Nullable String wanted, Opening opening) {
        return wanted == null
                || PlainWords.of(store.nameOf(opening.subject().customer().value()))
                        .haveAllBeginnings(PlainWords.of(wanted));
    }

    private boolean isIdentified(@Nullable IdentityWord wanted, Opening opening) {
        return wanted == null
                || store.identityOf(opening.subject().customer().value()).isMeantBy(wanted);
    }

    private Found found(ServiceRequest request) {
        var opening = request.opening();
        var subject = opening.subject();
        return new Found(
                opening.number(),
                opening.procedure(),
                request.node().id(),
                request.ending().orElse(null),
                Awaited.by(request),
                request.hands().office(),
                request.hands().adviser(),
                subject.customer().value(),
                store.nameOf(subject.customer().value()),
                product(opening),
                opening.at(),
                request.touched());
    }

    private static @Nullable String product(Opening opening) {
        return opening.subject().findProduct().map(ProductId::value).orElse(null);
    }
}
