package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.TurnedInto;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Enquiries in memory. Safe for many threads. */
public final class InMemoryEnquiryStore implements EnquiryStore {

    private final InMemoryTransactions transactions;
    private final AtomicLong numbers = new AtomicLong();
    private final NavigableMap<Long, Enquiry> enquiries = new TreeMap<>();

    public InMemoryEnquiryStore(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this::memento);
    }

    private Runnable memento() {
        var before = new TreeMap<>(enquiries);
        return () -> {
            enquiries.clear();
            enquiries.putAll(before);
        };
    }

    @Override
    public long nextNumber() {
        return numbers.incrementAndGet();
    }

    @Override
    public void add(Enquiry enquiry) {
        transactions.alone(() -> {
            if (enquiries.putIfAbsent(enquiry.number(), enquiry) != null) {
                throw new IllegalStateException("enquiry " + enquiry.number() + " is stored already");
            }
            return enquiry;
        });
    }

    @Override
    public Optional<Enquiry> find(long number) {
        return transactions.alone(() -> Optional.ofNullable(enquiries.get(number)));
    }

    @Override
    public boolean replace(Enquiry enquiry, int before) {
        return transactions.alone(() -> {
            var stored = enquiries.get(enquiry.number());
            if (stored == null || stored.version() != before) {
                return false;
            }
            enquiries.put(enquiry.number(), enquiry);
            return true;
        });
    }

    @Override
    public List<Listed> list(Criteria criteria, @Nullable Long below, int limit) {
        return transactions.alone(() -> enquiries.descendingMap().values().stream()
                .filter(enquiry -> below == null || enquiry.number() < below)
                .filter(enquiry -> fits(enquiry, criteria))
                .limit(limit)
                .map(InMemoryEnquiryStore::listed)
                .toList());
    }

    private static boolean fits(Enquiry enquiry, Criteria criteria) {
        var day = enquiry.origin().at().atZone(ParameterBook.ZONE).toLocalDate();
        return (criteria.office() == null || criteria.office().equals(enquiry.office()))
                && (criteria.from() == null || !day.isBefore(criteria.from()))
                && (criteria.until() == null || !day.isAfter(criteria.until()))
                && (criteria.state() == null || criteria.state() == enquiry.state());
    }

    private static Listed listed(Enquiry enquiry) {
        return new Listed(
                enquiry.number(),
                enquiry.office(),
                enquiry.origin().actor(),
                enquiry.origin().at(),
                enquiry.state(),
                enquiry.want().wish(),
                enquiry.want().named(),
                enquiry.client().name(),
                enquiry.findTurned().map(TurnedInto::request).orElse(null));
    }
}
