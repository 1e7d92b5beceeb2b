package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.backwards;
import static bo.comteco.postventa.testkit.store.Broken.finding;
import static bo.comteco.postventa.testkit.store.Broken.hearing;
import static bo.comteco.postventa.testkit.store.Broken.overlooking;
import static bo.comteco.postventa.testkit.store.Broken.reading;
import static bo.comteco.postventa.testkit.store.Broken.saying;

import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.EnquiryStore.Criteria;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.enquiry.AskedAbout;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.Inquirer;
import bo.comteco.postventa.domain.enquiry.Want;
import bo.comteco.postventa.testkit.port.Altered;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a store of enquiries may do wrong. */
final class BrokenEnquiryStore {

    private static final Enquiry MADE_UP = Enquiry.recorded(
            7,
            "CENTRAL",
            "GC-PRC-OPE-ASE-03/3",
            new AskedAbout(null, "Cliente Sintético", null),
            new Inquirer(ApplicantRole.HOLDER, null, null),
            new Want("SPEND_LESS", null, null, null, null),
            "informes",
            Instant.EPOCH);

    static final List<Broken> WAYS = new Ways(InMemoryEnquiryStoreContractTest.class)
            .of(EnquiryStore.class)
            .atOnce(
                    "givesEveryEnquiryANumberOfItsOwn",
                    "gives one number to all who ask at once",
                    "nextNumber",
                    saying(7L))
            .breaking(
                    "knowsNothingOfAnEnquiryThatWasNeverAdded",
                    "makes up what was never added",
                    "find",
                    reading((Optional<Enquiry> right) -> right.or(() -> Optional.of(MADE_UP))))
            .breaking(
                    "givesAnEnquiryBackOfWhichLittleIsKnown",
                    "overlooks who is not identified",
                    "find",
                    overlooking((Enquiry enquiry) -> enquiry.client().identification() == null))
            .breaking(
                    "givesAnEnquiryBackOfWhichEverythingIsKnown",
                    "overlooks who is identified",
                    "find",
                    overlooking((Enquiry enquiry) -> enquiry.client().identification() != null))
            .breaking(
                    "anEnquiryIsAddedOnce",
                    "lets an enquiry be added twice",
                    "add",
                    asked -> found(asked, asked.argument(0, Enquiry.class).number())
                                    .isPresent()
                            ? null
                            : asked.right())
            .breaking(
                    "givesBackWhatHappenedToItInOrder",
                    "forgets the last that happened",
                    "find",
                    finding((Enquiry enquiry) -> enquiry.marks().size() < 4
                            ? enquiry
                            : Altered.in(
                                    enquiry,
                                    "marks",
                                    enquiry.marks().subList(0, enquiry.marks().size() - 1))))
            .breaking(
                    "ofTwoWhoChangeOneVersionTheSecondChangesNothing",
                    "tells the second that it changed it",
                    "replace",
                    saying(true))
            .atOnce(
                    "ofManyWhoChangeItAtOnceOneDoes",
                    "tells all who change it at once that they did",
                    "replace",
                    saying(true))
            .atOnce(
                    "readWhileItIsTurnedItIsAsBeforeOrAsAfter",
                    "shows what is being turned without what it is about",
                    "find",
                    finding((Enquiry enquiry) ->
                            Altered.in(enquiry, "marks", enquiry.marks().subList(0, 1))))
            .breaking("listsTheNewestFirstAndEachWithWhatItIsAbout", "lists the oldest first", "list", backwards())
            .breaking(
                    "listsThoseOfAnOfficeADayAndAState",
                    "lists those of every office",
                    "list",
                    hearing(0, (Criteria criteria) -> Altered.in(criteria, "office", null)))
            .breaking("aPageBeginsWhereTheLastOneEnded", "begins every page anew", "list", hearing(1, (Object) null))
            .of(Transactions.class)
            .breaking("whatATransactionUndoesWasNeverStored", "undoes nothing", "inOne", BrokenTransactions::notAtAll)
            .all();

    private BrokenEnquiryStore() {}

    private static Optional<Enquiry> found(Asked asked, long number) {
        return ((EnquiryStore) asked.port()).find(number);
    }
}
