package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.silence;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.TelephoneLines;
import bo.comteco.postventa.application.driven.TelephoneLines.Line;
import bo.comteco.postventa.domain.customer.CustomerId;
import java.util.List;
import java.util.Optional;

/** What an adapter for telephone lines may do wrong. */
final class BrokenTelephoneLines {

    private BrokenTelephoneLines() {}

    @Breaks({"aLineIsHeldWithItsNumberAndWhatIsNoneIsNot"})
    static final class TakesEveryProductForALine extends InMemoryTelephoneLinesTest {

        @Override
        public TelephoneLines lines() {
            return in(
                    TelephoneLines.class,
                    super.lines(),
                    "heldBy",
                    asked -> asked.hasArgument(whoHoldsALineAmongOthers())
                            ? asked.<List<Line>>reply().map(right -> List.of(theLineAmongOthers(), theBundlesLine()))
                            : asked.right());
        }
    }

    @Breaks({"aBundleWithALineIsOne"})
    static final class OverlooksBundles extends InMemoryTelephoneLinesTest {

        @Override
        public TelephoneLines lines() {
            return in(
                    TelephoneLines.class,
                    super.lines(),
                    "heldBy",
                    misreading((List<Line> right) -> right.stream()
                            .filter(one -> !one.equals(theBundlesLine()))
                            .toList()));
        }
    }

    @Breaks({"whoHoldsNoLineHoldsNone"})
    static final class SaysNothingWhereThereIsNoLine extends InMemoryTelephoneLinesTest {

        @Override
        public TelephoneLines lines() {
            return in(
                    TelephoneLines.class,
                    super.lines(),
                    "heldBy",
                    asked -> asked.hasArgument(new CustomerId("nobody-has-this-id")) ? silence() : asked.right());
        }
    }

    @Breaks({"aLinesNumberIsFoundByItsProduct"})
    static final class PutsTheAreaBeforeTheNumber extends InMemoryTelephoneLinesTest {

        @Override
        public TelephoneLines lines() {
            return in(
                    TelephoneLines.class,
                    super.lines(),
                    "numberOf",
                    misreading((Optional<String> right) -> right.map(number -> "4" + number)));
        }
    }

    @Breaks({"whatIsNoLineHasNoNumber"})
    static final class GivesABlankNumber extends InMemoryTelephoneLinesTest {

        @Override
        public TelephoneLines lines() {
            return in(
                    TelephoneLines.class,
                    super.lines(),
                    "numberOf",
                    misreading((Optional<String> right) -> right.or(() -> Optional.of(""))));
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForNoLine"})
    static final class TakesSilenceForNoLine extends InMemoryTelephoneLinesTest {

        @Override
        public TelephoneLines lines() {
            return in(TelephoneLines.class, super.lines(), "numberOf", takingDownFor(Optional.empty()));
        }
    }
}
