package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;

import bo.comteco.postventa.application.driven.OfficeDirectory;

/** What a directory of offices may do wrong. */
final class BrokenOfficeDirectory {

    private BrokenOfficeDirectory() {}

    private static OfficeDirectory saying(OfficeDirectory right, String method, Otherwise otherwise) {
        return in(OfficeDirectory.class, right, method, otherwise);
    }

    @Breaks({"anOfficeIsCalledAsClientsKnowIt"})
    static final class CallsOfficesByTheirCodes extends InMemoryOfficesTest {

        @Override
        public OfficeDirectory offices() {
            return saying(super.offices(), "nameOf", asked -> asked.argument(0, String.class));
        }
    }

    @Breaks({"whatHasNoNameIsCalledByItsCode"})
    static final class MakesUpNames extends InMemoryOfficesTest {

        @Override
        public OfficeDirectory offices() {
            return saying(super.offices(), "nameOf", asked -> "Oficina " + asked.argument(0, String.class));
        }
    }

    @Breaks({"anOfficeIsKnownAndWhatIsNoneIsNot"})
    static final class KnowsEveryCode extends InMemoryOfficesTest {

        @Override
        public OfficeDirectory offices() {
            return saying(super.offices(), "knows", asked -> true);
        }
    }

    @Breaks({"clientsPayAtTheirOwnOfficeWhereNothingElseIsKnown"})
    static final class HasEverybodyPayAtOneOffice extends InMemoryOfficesTest {

        @Override
        public OfficeDirectory offices() {
            return saying(super.offices(), "cashDeskOf", asked -> "NORTE");
        }
    }
}
