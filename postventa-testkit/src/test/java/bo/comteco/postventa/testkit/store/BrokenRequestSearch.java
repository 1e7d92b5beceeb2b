package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.backwards;
import static bo.comteco.postventa.testkit.store.Broken.hearing;
import static bo.comteco.postventa.testkit.store.Broken.listing;
import static bo.comteco.postventa.testkit.store.Broken.reading;
import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestSearch.Criteria;
import bo.comteco.postventa.application.driven.RequestSearch.Days;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.testkit.port.Altered;
import bo.comteco.postventa.testkit.port.Otherwise;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a search for requests may do wrong. */
final class BrokenRequestSearch {

    private static final Found MADE_UP = new Found(
            7,
            ProcedureCode.C,
            "C.1",
            null,
            List.of(),
            "CENTRAL",
            null,
            "SYN-0",
            "Nadie",
            null,
            Instant.EPOCH,
            Instant.EPOCH);

    static final List<Broken> WAYS = Stream.concat(
                    new Ways(InMemoryRequestSearchContractTest.class)
                                    .of(RequestSearch.class)
                                    .breaking(
                                            "findsNothingWhereNothingIs",
                                            "makes something up where nothing is",
                                            "find",
                                            reading((List<Found> right) -> right.isEmpty() ? List.of(MADE_UP) : right))
                                    .breaking(
                                            "showsARequestAsItStands",
                                            "shows where a request began",
                                            "find",
                                            listing((Found found) -> Altered.in(found, "node", "C.1/opening")))
                                    .breaking(
                                            "showsHowARequestEnded",
                                            "shows what has ended as open",
                                            "find",
                                            listing((Found found) -> Altered.in(found, "ending", null)))
                                    .breaking("findsByNumber", "overlooks numbers", "find", overlooking("number"))
                                    .breaking(
                                            "findsByHowARequestEnded",
                                            "overlooks endings",
                                            "find",
                                            overlooking("state", "ending"))
                                    .breaking(
                                            "findsByWhomARequestWaitsFor",
                                            "overlooks who is waited for",
                                            "find",
                                            overlooking("state", "waitsFor"))
                                    .breaking(
                                            "findsARequestInTheHandsThatHaveItNow",
                                            "overlooks offices",
                                            "find",
                                            overlooking("hands", "office"))
                                    .breaking(
                                            "findsIdentityNumbersAsTheyAreTypedAtTheCounter",
                                            "overlooks identity numbers",
                                            "find",
                                            overlooking("client", "identity"))
                                    .breaking(
                                            "aClientIsFoundByTheIdentityNumberThatWasGivenLast",
                                            "finds everybody by a number that is nobody's",
                                            "find",
                                            asked -> asked.right().equals(List.of())
                                                    ? overlooking("client", "identity")
                                                            .instead(asked)
                                                    : asked.right())
                                    .breaking(
                                            "leadsFromPageToPageNewestFirst",
                                            "begins every page anew",
                                            "find",
                                            hearing(1, (Object) null))
                                    .breaking(
                                            "findsByWhatARequestIsAbout",
                                            "overlooks procedures",
                                            "find",
                                            overlooking("procedure"))
                                    .breaking(
                                            "tellsOpenFromEnded",
                                            "takes what has ended for open",
                                            "find",
                                            overlooking("state", "open"))
                                    .breaking(
                                            "countsDaysWhereTheOfficesAre",
                                            "counts days where it is later",
                                            "find",
                                            asked -> {
                                                var days = asked.argument(0, Criteria.class)
                                                        .days();
                                                return days.from() == null
                                                        ? asked.right()
                                                        : asked.replacing(
                                                                0,
                                                                asked.argument(0, Criteria.class)
                                                                        .with(new Days(
                                                                                days.from()
                                                                                        .minusDays(1),
                                                                                days.until())));
                                            })
                                    .breaking(
                                            "findsNamesByBeginningsOfWordsWhateverAccentsCaseAndOrder",
                                            "compares names letter by letter",
                                            "find",
                                            BrokenRequestSearch::letterByLetter)
                                    .breaking(
                                            "aNameWithoutLettersIsNobodys",
                                            "takes a name without letters for anybody's",
                                            "find",
                                            asked -> hasNoLetters(name(asked))
                                                    ? overlooking("client", "name")
                                                            .instead(asked)
                                                    : asked.right())
                                    .breaking(
                                            "aClientIsFoundByTheNameThatWasGivenLast",
                                            "shows the name that was given first",
                                            "find",
                                            listing((Found found) ->
                                                    Altered.in(found, "customerName", "Rosa Ñáñez Gutiérrez")))
                                    .breaking(
                                            "showsWhatNobodyTouchedLongestFirst",
                                            "shows what was touched last first",
                                            "untouched",
                                            backwards())
                                    .breaking(
                                            "leadsFromPageToPageAmongTheUntouched",
                                            "begins every page of the untouched anew",
                                            "untouched",
                                            hearing(2, (Object) null))
                                    .all()
                                    .stream(),
                    new Ways(InMemoryVisitRequestsContractTest.class)
                                    .of(RequestSearch.class)
                                    .breaking(
                                            "findsTheRequestsOfAVisitInTheOrderOfTheirOpening",
                                            "tells a visit's last request first",
                                            "inVisit",
                                            backwards())
                                    .all()
                                    .stream())
            .toList();

    private BrokenRequestSearch() {}

    private static Otherwise overlooking(String what) {
        return hearing(0, (Criteria criteria) -> Altered.in(criteria, what, null));
    }

    private static Otherwise overlooking(String part, String what) {
        return hearing(0, (Criteria criteria) -> switch (part) {
            case "state" -> criteria.with(Altered.in(criteria.state(), what, null));
            case "hands" -> criteria.with(Altered.in(criteria.hands(), what, null));
            default -> criteria.with(Altered.in(criteria.client(), what, null));
        });
    }

    private static @Nullable String name(Asked asked) {
        return asked.argument(0, Criteria.class).client().name();
    }

    private static boolean hasNoLetters(@Nullable String name) {
        return name != null && name.chars().noneMatch(Character::isLetter);
    }

    @SuppressWarnings("unchecked")
    private static Object letterByLetter(Asked asked) {
        var name = name(asked);
        return ((List<Found>) requireNonNull(asked.right()))
                .stream()
                        .filter(found -> name == null || found.customerName().contains(name))
                        .toList();
    }
}
