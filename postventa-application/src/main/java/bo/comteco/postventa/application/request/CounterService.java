package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Progress;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.application.driving.AttendEnquiry;
import bo.comteco.postventa.application.driving.CarryOutOwed;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.ConsultIndicator;
import bo.comteco.postventa.application.driving.ConsultManual;
import bo.comteco.postventa.application.driving.ConsultRequirements;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.EndIdleRequests;
import bo.comteco.postventa.application.driving.FindEnquiries;
import bo.comteco.postventa.application.driving.FindRequests;
import bo.comteco.postventa.application.driving.GoBack;
import bo.comteco.postventa.application.driving.HandOverRequest;
import bo.comteco.postventa.application.driving.HoldSystems;
import bo.comteco.postventa.application.driving.KeepPapers;
import bo.comteco.postventa.application.driving.KeepParameters;
import bo.comteco.postventa.application.driving.KeepWatch;
import bo.comteco.postventa.application.driving.LookAtArrears;
import bo.comteco.postventa.application.driving.LookAtIdleRequests;
import bo.comteco.postventa.application.driving.LookAtProducts;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.LookAtWatches;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.PlanVisit;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.driving.RecordEnquiry;
import bo.comteco.postventa.application.driving.SettleArrears;
import bo.comteco.postventa.application.driving.TurnEnquiry;
import bo.comteco.postventa.application.finding.FactFinder;
import bo.comteco.postventa.application.finding.FactFinding;
import bo.comteco.postventa.application.form.FormPrinter;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.procedure.Edition;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/**
 * The use cases, wired together around the roles that somebody fills: what an embedder or the service constructs once.
 * Safe for use by many threads when the ports are.
 */
public final class CounterService {

    private final Procedures procedures;
    private final VisitDesk visitDesk;
    private final OpeningDesk openingDesk;
    private final RequestDesk requestDesk;
    private final HandOverDesk handOverDesk;
    private final IdleDesk idleDesk;
    private final WatchDesk watchDesk;
    private final RequestRecords records;
    private final FormDesk formDesk;
    private final PaperDesk paperDesk;
    private final OwedWork owedWork;
    private final ArrearsDesk arrearsDesk;
    private final HoldDesk holdDesk;
    private final ProductShelf productShelf;
    private final IndicatorDesk indicatorDesk;
    private final ParameterDesk parameterDesk;
    private final SheetDesk sheetDesk;
    private final EnquiryDesk enquiryDesk;
    private final InformingDesk informingDesk;
    private final TurningDesk turningDesk;
    private final PlanningDesk planningDesk;

    /**
     * The use cases over the given ports.
     *
     * @param editions the editions that are carried out, the current one first
     * @param finders who answers which kinds of fact; procedures that need others are not offered
     * @param senders who enters which kinds of effect; procedures that owe others are not offered
     * @param patience how long is waited for what is entered elsewhere
     * @param texts how a message reads in Spanish
     */
    public CounterService(
            List<Edition> editions,
            List<FactFinder> finders,
            List<EffectSender> senders,
            Stores stores,
            Customers customers,
            Products products,
            Papers papers,
            Dispatch dispatch,
            Patience patience,
            Watching watching,
            Holding holding,
            Function<Message, String> texts,
            InstantSource clock) {
        var finding = new FactFinding(finders, clock);
        var entering = new Senders(senders);
        procedures = new Procedures(editions, finding, entering);
        var shelf = new RequestShelf(procedures, stores.parameters(), patience);
        visitDesk = new VisitDesk(stores.visits(), customers, stores.transactions(), clock);
        productShelf = new ProductShelf(visitDesk, products);
        requestDesk = new RequestDesk(
                stores.requests(), stores.visits(), stores.transactions(), shelf, finding, dispatch, clock);
        handOverDesk = new HandOverDesk(requestDesk, papers.offices());
        idleDesk = new IdleDesk(stores, shelf, dispatch, clock);
        var lookout = new Lookout(stores, watching, products, patience, clock);
        watchDesk = new WatchDesk(stores, shelf, lookout, watching.every(), clock);
        openingDesk = new OpeningDesk(stores, products, procedures, requestDesk, finding, shelf, dispatch, clock);
        sheetDesk = new SheetDesk(procedures, stores.parameters(), clock);
        enquiryDesk = new EnquiryDesk(
                stores.enquiries(), customers, products, stores.transactions(), procedures, sheetDesk, clock);
        informingDesk = new InformingDesk(
                stores.enquiries(),
                stores.transactions(),
                procedures,
                enquiryDesk,
                sheetDesk,
                papers.offices(),
                papers.printer(),
                new EnquirySheet(texts),
                clock);
        turningDesk = new TurningDesk(stores, procedures, enquiryDesk, visitDesk, openingDesk, requestDesk, clock);
        planningDesk = new PlanningDesk(
                stores.visits(),
                stores.search(),
                products,
                procedures,
                new Foresight(
                        stores.requests(), stores.search(), stores.parameters(), procedures, shelf, finding, clock));
        parameterDesk = new ParameterDesk(stores.parameters(), stores.transactions(), clock);
        indicatorDesk = new IndicatorDesk(stores.tallies(), stores.parameters(), clock);
        records = new RequestRecords(stores, shelf, clock);
        var secondLook = new SecondLook(stores.requests(), stores.transactions(), shelf, finding, dispatch, clock);
        formDesk = new FormDesk(stores, papers, shelf, secondLook, texts, clock);
        paperDesk = new PaperDesk(stores.requests(), papers.ledger(), stores.transactions(), clock);
        var recovery = new Recovery(stores, procedures, holding.apart());
        owedWork = new OwedWork(
                stores, shelf, procedures, finding, entering, holding.holds(), recovery, dispatch, patience, clock);
        arrearsDesk =
                new ArrearsDesk(stores, shelf, procedures, requestDesk, finding, entering, dispatch, patience, clock);
        holdDesk = new HoldDesk(holding.holds(), stores.transactions(), procedures, recovery, clock);
    }

    /**
     * How promises are watched over.
     *
     * @param every how often is looked at one, where it is due no sooner
     */
    public record Watching(Progress progress, Duration every) {}

    /**
     * How systems are held.
     *
     * @param apart how far apart what waited for one is taken up after its release, or when it answers again
     */
    public record Holding(SystemHolds holds, Duration apart) {}

    /** The ports that keep things. */
    public record Stores(
            RequestStore requests,
            RequestSearch search,
            VisitStore visits,
            EnquiryStore enquiries,
            ParameterStore parameters,
            Tallies tallies,
            WatchStore watches,
            Arrears arrears,
            Transactions transactions) {}

    /** What is needed to print. */
    public record Papers(FormPrinter printer, OfficeDirectory offices, PrintLedger ledger, CallRecords calls) {}

    public ConsultManual manual() {
        return procedures;
    }

    public ConsultRequirements requirements() {
        return sheetDesk;
    }

    public RecordEnquiry recordEnquiry() {
        return enquiryDesk;
    }

    public FindEnquiries findEnquiries() {
        return enquiryDesk;
    }

    public AttendEnquiry attendEnquiry() {
        return informingDesk;
    }

    public TurnEnquiry turnEnquiry() {
        return turningDesk;
    }

    public OpenVisit openVisit() {
        return visitDesk;
    }

    public PlanVisit planVisit() {
        return planningDesk;
    }

    public LookAtProducts lookAtProducts() {
        return productShelf;
    }

    public OpenRequest openRequest() {
        return openingDesk;
    }

    public CompleteStep completeStep() {
        return requestDesk;
    }

    public GoBack goBack() {
        return requestDesk;
    }

    public Desist desist() {
        return requestDesk;
    }

    public HandOverRequest handOverRequest() {
        return handOverDesk;
    }

    public EndIdleRequests endIdleRequests() {
        return idleDesk;
    }

    public LookAtIdleRequests lookAtIdleRequests() {
        return idleDesk;
    }

    public KeepWatch keepWatch() {
        return watchDesk;
    }

    public LookAtWatches lookAtWatches() {
        return watchDesk;
    }

    public LookAtRequest lookAtRequest() {
        return records;
    }

    public FindRequests findRequests() {
        return records;
    }

    public PrintDocument printDocument() {
        return formDesk;
    }

    public KeepPapers papers() {
        return paperDesk;
    }

    public ConsultIndicator indicator() {
        return indicatorDesk;
    }

    public KeepParameters parameters() {
        return parameterDesk;
    }

    public CarryOutOwed carryOutOwed() {
        return owedWork;
    }

    public LookAtArrears lookAtArrears() {
        return arrearsDesk;
    }

    public SettleArrears settleArrears() {
        return arrearsDesk;
    }

    public HoldSystems holdSystems() {
        return holdDesk;
    }
}
