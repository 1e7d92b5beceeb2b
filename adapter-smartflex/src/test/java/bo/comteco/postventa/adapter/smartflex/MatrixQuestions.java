package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.faultmatrix.Column.CLIENT_ERROR;
import static bo.comteco.postventa.faultmatrix.Column.MISSING_FIELD;
import static bo.comteco.postventa.faultmatrix.Column.UNKNOWN_VALUE;
import static bo.comteco.postventa.faultmatrix.Row.asking;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.DebtHistory;
import bo.comteco.postventa.application.driven.DebtHistory.OldDebts;
import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.InstalledEquipment;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Progress;
import bo.comteco.postventa.application.driven.RecurringCharges;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.Reply.Answered;
import bo.comteco.postventa.application.driven.Suspensions;
import bo.comteco.postventa.application.driven.TelephoneLines;
import bo.comteco.postventa.application.driven.UnbilledCharges;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.faultmatrix.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of the questions to Smartflex, each about somebody of whom there is something to say. */
final class MatrixQuestions {

    private static final String NOT_THERE = "404 with TM Forum's error says that there is none";
    private static final String NO_TELEPHONE = "a client may have no telephone";
    private static final String NO_PLACE = "an address may be old, and a product have none";
    private static final String NO_CONTRACT = "what does not ask for a contract wants none";
    private static final String ONLY_ACTIVE = "only what is Active can be provided";

    private static final CustomerId CARLA = new CustomerId("CUS-0003");
    private static final CustomerId HILDA = new CustomerId("CUS-0035");
    private static final CustomerId IVAN = new CustomerId("CUS-0036");
    private static final CustomerId BRUNO = new CustomerId("CUS-0002");
    private static final ProductId BUNDLE = new ProductId("PRD-0012");
    private static final ProductId LINE = new ProductId("PRD-0002");
    private static final ProductId SUSPENDED = new ProductId("PRD-0018");
    private static final ProductId FAULTY = new ProductId("PRD-0004");
    private static final ProductId CLAIMED = new ProductId("PRD-0010");

    private MatrixQuestions() {}

    static List<Row<TmfClient>> rows() {
        return Stream.of(aboutClients(), aboutProducts(), aboutWhatWasEntered())
                .flatMap(List::stream)
                .toList();
    }

    /** The seed has nobody with both kinds of old debts: both are asked about. */
    private static Reply<?> aPlanAndALine(DebtHistory history) {
        var plans = history.of(HILDA);
        return plans instanceof Answered<OldDebts> answered
                ? history.of(IVAN).map(lines -> List.of(answered.answer(), lines))
                : plans;
    }

    private static List<Row<TmfClient>> aboutClients() {
        return List.of(
                Row.<TmfClient>asking(Accounts.class, "standingOf", sf -> new TmfAccounts(sf).standingOf(CARLA))
                        .allowing(MISSING_FIELD, ".*: billNo", "the bill is called by its id"),
                withTelephone(asking(
                        Customers.class,
                        "byIdentification",
                        sf -> new TmfCustomers(sf).byIdentification("9000001 CB"))),
                withTelephone(asking(Customers.class, "byId", sf -> new TmfCustomers(sf).byId(Sample.ANA)))
                        .allowing(CLIENT_ERROR, ".*/customer/.*: 404", NOT_THERE),
                Row.<TmfClient>asking(DebtHistory.class, "of", sf -> aPlanAndALine(new TmfDebtHistory(sf)))
                        .allowing(UNKNOWN_VALUE, ".*: accountType", "an account of another type is no payment plan"),
                withPlace(asking(TelephoneLines.class, "heldBy", sf -> new TmfTelephoneLines(sf).heldBy(BRUNO))),
                described(asking(Products.class, "heldBy", sf -> new TmfProducts(sf).heldBy(Sample.ANA))));
    }

    private static List<Row<TmfClient>> aboutProducts() {
        return List.of(
                described(asking(Products.class, "byId", sf -> new TmfProducts(sf).byId(BUNDLE)))
                        .allowing(CLIENT_ERROR, ".*/product/.*: 404", NOT_THERE),
                Row.<TmfClient>asking(TelephoneLines.class, "numberOf", sf -> new TmfTelephoneLines(sf).numberOf(LINE))
                        .allowing(CLIENT_ERROR, ".*: 404", NOT_THERE),
                Row.<TmfClient>asking(
                                InstalledEquipment.class, "of", sf -> new TmfInstalledEquipment(sf).of(Sample.INTERNET))
                        .allowing(MISSING_FIELD, ".*: product.productSerialNumber", "not every piece has one")
                        .allowing(
                                UNKNOWN_VALUE,
                                ".*name=equipmentKind].value",
                                "another word is a kind that the manual does not ask back"),
                Row.<TmfClient>asking(
                                Catalogue.class,
                                "plansFor",
                                sf -> new TmfCatalogue(sf).plansFor(ProductKind.BUNDLE, Set.of(Technology.FTTH)))
                        .allowing(MISSING_FIELD, ".*: prodSpecCharValueUse.*", NO_CONTRACT)
                        .allowing(UNKNOWN_VALUE, ".*: lifecycleStatus", ONLY_ACTIVE),
                related(asking(
                                ProductOptions.class,
                                "plansOpenTo",
                                sf -> new TmfProductOptions(sf).plansOpenTo(Sample.INTERNET)))
                        .allowing(MISSING_FIELD, ".*: prodSpecCharValueUse.*", NO_CONTRACT)
                        .allowing(
                                CLIENT_ERROR,
                                ".*/productOffering/.*: 404",
                                "a plan that is in no catalogue changes to none"),
                related(asking(
                        ProductOptions.class,
                        "partsOf",
                        sf -> new TmfProductOptions(sf).partsOf(BUNDLE, "PO-MPK-HFC"))),
                related(asking(
                        ProductOptions.class,
                        "quote",
                        sf -> new TmfProductOptions(sf)
                                .quote(new ProductOptions.Change(
                                        BUNDLE, "PO-MPK-HFC", List.of("PO-SUP-MAIL"), List.of())))),
                Row.<TmfClient>asking(Suspensions.class, "of", sf -> new TmfSuspensions(sf).of(SUSPENDED))
                        .allowing(
                                MISSING_FIELD, ".*: note.*", "without the note that names it a suspension has no end"),
                asking(UnbilledCharges.class, "of", sf -> new TmfUnbilledCharges(sf).of(Sample.INTERNET)),
                withTechnician(asking(Faults.class, "lastOf", sf -> new TmfFaults(sf).lastOf(FAULTY))),
                asking(Faults.class, "openOf", sf -> new TmfFaults(sf).openOf(FAULTY)),
                Row.<TmfClient>asking(BillingClaims.class, "about", sf -> new TmfBillingClaims(sf).about(CLAIMED))
                        .allowing(MISSING_FIELD, ".*: note.*", "there may be no resolution"));
    }

    private static Row<TmfClient> withTelephone(Row<TmfClient> row) {
        return row.allowing(MISSING_FIELD, ".*: contactMedium.*", NO_TELEPHONE)
                .allowing(UNKNOWN_VALUE, ".*: contactMedium.*", NO_TELEPHONE);
    }

    private static Row<TmfClient> withPlace(Row<TmfClient> row) {
        return row.allowing(MISSING_FIELD, ".*: place.*", NO_PLACE).allowing(UNKNOWN_VALUE, ".*: place.*", NO_PLACE);
    }

    private static Row<TmfClient> described(Row<TmfClient> row) {
        var unknown = "unknown is a state of its own";
        return withPlace(row)
                .allowing(MISSING_FIELD, ".*: status", unknown)
                .allowing(UNKNOWN_VALUE, ".*: status", unknown)
                .allowing(
                        MISSING_FIELD,
                        ".*name=(productKind|technology)].*",
                        "a service of which the technology is not said has none; one without a kind is the product's");
    }

    private static Row<TmfClient> related(Row<TmfClient> row) {
        return row.allowing(
                        MISSING_FIELD,
                        ".*: productOfferingRelationship",
                        "what is related to nothing changes to nothing")
                .allowing(
                        UNKNOWN_VALUE, ".*: productOfferingRelationship.relationshipType", "there are other relations")
                .allowing(UNKNOWN_VALUE, ".*: lifecycleStatus", ONLY_ACTIVE);
    }

    private static Row<TmfClient> withTechnician(Row<TmfClient> row) {
        var nobody = "nobody says who is assigned";
        return row.allowing(MISSING_FIELD, ".*/workOrder.*: relatedParty.*", nobody)
                .allowing(UNKNOWN_VALUE, ".*/workOrder.*: relatedParty.*", nobody);
    }

    private static List<Row<TmfClient>> aboutWhatWasEntered() {
        return List.of(
                Row.<TmfClient>asking(
                                Progress.class,
                                "ofOrder",
                                MatrixEntries::relocation,
                                (sf, number) -> new TmfProgress(sf).ofOrder(number))
                        .withEvents()
                        .allowing(CLIENT_ERROR, ".*: 404", NOT_THERE),
                Row.<TmfClient>asking(Progress.class, "ofFault", sf -> new TmfProgress(sf).ofFault("TT-0004-1"))
                        .withEvents()
                        .allowing(CLIENT_ERROR, ".*/troubleTicket/.*: 404", NOT_THERE),
                asking(
                        Orders.class,
                        "find",
                        MatrixEntries::relocation,
                        (sf, number) -> new TmfOrders(sf).find(Sample.KEY)),
                asking(
                        BillingClaims.class,
                        "find",
                        MatrixEntries::claim,
                        (sf, number) -> new TmfBillingClaims(sf).find(Sample.KEY)),
                asking(Faults.class, "find", MatrixEntries::fault, (sf, number) -> new TmfFaults(sf).find(Sample.KEY)),
                asking(
                        EngineeringServices.class,
                        "find",
                        MatrixEntries::visit,
                        (sf, number) -> new TmfEngineeringServices(sf).find(Sample.KEY)),
                asking(
                        GuaranteeDeposits.class,
                        "find",
                        MatrixEntries::deposit,
                        (sf, number) -> new TmfGuaranteeDeposits(sf).find(Sample.KEY)),
                asking(
                        RecurringCharges.class,
                        "find",
                        MatrixEntries::charge,
                        (sf, number) -> new TmfRecurringCharges(sf).find(Sample.KEY)));
    }
}
