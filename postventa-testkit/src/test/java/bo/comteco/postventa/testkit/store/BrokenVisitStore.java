package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.overlooking;
import static bo.comteco.postventa.testkit.store.Broken.saying;

import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.visit.Visit;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a store of visits may do wrong. */
final class BrokenVisitStore {

    static final List<Broken> WAYS = new Ways(InMemoryVisitStoreContractTest.class)
            .of(VisitStore.class)
            .atOnce("givesEveryVisitAnIdOfItsOwn", "gives one id to all who ask at once", "newId", saying("1"))
            .breaking(
                    "knowsNothingOfAVisitThatWasNeverAdded",
                    "fails at an id that is none of its own",
                    "find",
                    asked -> {
                        UUID.fromString(asked.argument(0, String.class));
                        return asked.right();
                    })
            .breaking(
                    "givesAVisitOfAHolderBack",
                    "overlooks visits of holders",
                    "find",
                    overlooking((Visit visit) -> visit.applicant().role() == ApplicantRole.HOLDER))
            .breaking(
                    "givesAVisitOfACompanysAgentBackWithEverythingKnownOfBoth",
                    "overlooks visits of agents",
                    "find",
                    overlooking((Visit visit) -> visit.applicant().role() == ApplicantRole.AGENT))
            .breaking(
                    "addsWhatWasSeenAndKeepsTheNewerOfAPaper",
                    "keeps the older of a paper",
                    "see",
                    asked -> asked.replacing(
                            1,
                            seen(asked)
                                    .map(visit ->
                                            asked.argument(1, Answers.class).and(visit.evidence()))
                                    .orElse(asked.argument(1, Answers.class))))
            .atOnce("losesNothingOfWhatIsSeenAtOnce", "loses what is seen at once", "see", Broken::nothing)
            .breaking(
                    "nothingIsSeenInAVisitThatIsNotThere",
                    "takes what is seen in a visit that is not there",
                    "see",
                    asked -> seen(asked).isEmpty() ? null : asked.right())
            .all();

    private BrokenVisitStore() {}

    private static Optional<Visit> seen(Asked asked) {
        return ((VisitStore) asked.port()).find(asked.argument(0, String.class));
    }
}
