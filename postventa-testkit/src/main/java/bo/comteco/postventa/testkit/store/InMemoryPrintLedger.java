package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.form.PaperNote;
import bo.comteco.postventa.application.form.Printing;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The ledger of what was printed, in memory. */
public final class InMemoryPrintLedger implements PrintLedger {

    private final Map<UUID, Printing> printings = new LinkedHashMap<>();

    @Override
    public synchronized boolean record(Printing printing) {
        boolean isThere = printings.containsKey(printing.id())
                || of(printing.request()).stream()
                        .anyMatch(other -> other.isOf(printing.document(), printing.issuedAt())
                                && other.number() == printing.number());
        if (!isThere) {
            printings.put(printing.id(), printing);
        }
        return !isThere;
    }

    @Override
    public synchronized void note(UUID printing, PaperNote note) {
        if (printings.computeIfPresent(printing, (id, noted) -> noted.with(note)) == null) {
            throw new IllegalStateException("there is no printing " + printing);
        }
    }

    @Override
    public synchronized Optional<Printing> find(UUID id) {
        return Optional.ofNullable(printings.get(id));
    }

    @Override
    public synchronized List<Printing> of(long request) {
        return printings.values().stream()
                .filter(printing -> printing.request() == request)
                .sorted(Comparator.comparing(Printing::at))
                .toList();
    }
}
