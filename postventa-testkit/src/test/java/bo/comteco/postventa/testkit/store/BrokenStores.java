package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.testkit.port.Rules;
import bo.comteco.postventa.testkit.port.SuiteRun;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Every way in which a store in memory is broken on purpose, and by what that shows. */
final class BrokenStores {

    static final List<Broken> ALL = Stream.of(
                    BrokenArrears.WAYS,
                    BrokenEnquiryStore.WAYS,
                    BrokenEvidenceFiles.WAYS,
                    BrokenOpenings.WAYS,
                    BrokenOwed.WAYS,
                    BrokenParameterStore.WAYS,
                    BrokenPaymentOrders.WAYS,
                    BrokenPrintLedger.WAYS,
                    BrokenRequestSearch.WAYS,
                    BrokenRequestStore.WAYS,
                    BrokenSentNotices.WAYS,
                    BrokenTallies.WAYS,
                    BrokenTransactions.WAYS,
                    BrokenVisitStore.WAYS,
                    BrokenWatchStore.WAYS)
            .flatMap(List::stream)
            .toList();

    private static final Map<Integer, Set<String>> CAUGHT = new ConcurrentHashMap<>();

    private BrokenStores() {}

    /** By which tests of its suite it shows that a store is broken in one of these ways; each is tried once. */
    static Set<String> caughtBy(Broken way) {
        return CAUGHT.computeIfAbsent(
                ALL.indexOf(way),
                place -> new TreeSet<>(SuiteRun.of(way.suite(), Map.of(StoresInMemory.BROKEN, String.valueOf(place)))
                        .failed()));
    }

    /** The rules that are broken in some way. */
    static Stream<String> rules() {
        return ALL.stream().map(way -> Rules.of(way.suite(), way.rule()));
    }

    /** What the page says of them. */
    static Stream<Rules.Row> rows() {
        return ALL.stream()
                .map(way -> new Rules.Row(
                        Rules.of(way.suite(), way.rule()),
                        way.how(),
                        Stream.concat(
                                        Stream.of(way.rule()),
                                        caughtBy(way).stream().filter(test -> !test.equals(way.rule())))
                                .toList()));
    }
}
