package bo.comteco.postventa.testkit.store;

import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.EvidenceFiles;
import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.SentNotices;
import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driven.WatchStore;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Stores in memory that belong together; one of them is broken where the run says in which way. */
final class StoresInMemory {

    /** By what a run says it: the place of the way among all. */
    static final String BROKEN = "broken-store";

    private final Map<Class<?>, Object> stores = new HashMap<>();
    private final @Nullable Broken broken;

    private StoresInMemory(@Nullable Broken broken) {
        this.broken = broken;
        var transactions = new InMemoryTransactions();
        var requests = new InMemoryRequestStore(transactions);
        has(Transactions.class, transactions);
        has(RequestStore.class, requests);
        has(VisitStore.class, new InMemoryVisitStore(transactions));
        has(EnquiryStore.class, new InMemoryEnquiryStore(transactions));
        has(RequestSearch.class, new InMemoryRequestSearch(requests));
        has(Tallies.class, new InMemoryTallies(requests));
        has(Arrears.class, new InMemoryArrears(requests));
        has(SystemHolds.class, new InMemorySystemHolds(transactions, requests));
        has(PaymentOrders.class, new InMemoryPaymentOrders(transactions, requests));
        has(WatchStore.class, new InMemoryWatchStore(transactions, requests));
        has(SentNotices.class, new InMemorySentNotices());
        has(PrintLedger.class, new InMemoryPrintLedger());
        has(EvidenceFiles.class, new InMemoryEvidenceFiles());
    }

    private <P> void has(Class<P> port, P store) {
        stores.put(port, tried(port, store));
    }

    <P> P the(Class<P> port) {
        return port.cast(requireNonNull(stores.get(port)));
    }

    /** Another store, or what is broken of it. */
    <P> P tried(Class<P> port, P store) {
        return broken == null ? store : broken.made(port, store);
    }

    /** Gives a test its stores. */
    static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == StoresInMemory.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return new StoresInMemory(test.getConfigurationParameter(BROKEN)
                    .map(place -> BrokenStores.ALL.get(Integer.parseInt(place)))
                    .orElse(null));
        }
    }
}
