package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.Memberships;
import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Progress;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.application.finding.AccountFinder;
import bo.comteco.postventa.application.finding.CoverageFinder;
import bo.comteco.postventa.application.finding.FactFinder;
import bo.comteco.postventa.application.finding.MembershipFinder;
import bo.comteco.postventa.application.finding.PlanFinder;
import bo.comteco.postventa.application.finding.ProductFinder;
import bo.comteco.postventa.application.form.FormPrinter;
import bo.comteco.postventa.application.office.KeptOffices;
import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.application.request.Patience;
import bo.comteco.postventa.application.sending.BillingClaimSender;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.application.sending.InvoiceSender;
import bo.comteco.postventa.application.sending.OrderSender;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.text.SpanishTexts;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Puts the use cases together from whatever fills their ports. */
@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {

    @Bean
    @Profile("!demo")
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    OfficeDirectory offices(OfficeProperties properties, ParameterStore parameters, InstantSource clock) {
        return new KeptOffices(properties.offices(), parameters, clock);
    }

    @Bean
    Function<Message, String> texts() {
        return SpanishTexts.load()::render;
    }

    @Bean
    FactFinder productFinder(Products products) {
        return new ProductFinder(products);
    }

    @Bean
    FactFinder accountFinder(Accounts accounts) {
        return new AccountFinder(accounts);
    }

    @Bean
    FactFinder coverageFinder(NetworkCoverage network) {
        return new CoverageFinder(network);
    }

    @Bean
    FactFinder planFinder(Catalogue catalogue) {
        return new PlanFinder(catalogue);
    }

    @Bean
    FactFinder membershipFinder(Memberships memberships) {
        return new MembershipFinder(memberships);
    }

    @Bean
    EffectSender orderSender(Orders orders) {
        return new OrderSender(orders);
    }

    @Bean
    EffectSender billingClaimSender(BillingClaims claims) {
        return new BillingClaimSender(claims);
    }

    @Bean
    EffectSender invoiceSender(CallDetailInvoices invoices) {
        return new InvoiceSender(invoices);
    }

    @Bean
    CounterService.Stores stores(
            RequestStore requests,
            RequestSearch search,
            VisitStore visits,
            EnquiryStore enquiries,
            ParameterStore parameters,
            Tallies tallies,
            WatchStore watches,
            Arrears arrears,
            Transactions transactions) {
        return new CounterService.Stores(
                requests, search, visits, enquiries, parameters, tallies, watches, arrears, transactions);
    }

    @Bean
    CounterService.Papers papers(FormPrinter printer, OfficeDirectory offices, PrintLedger ledger, CallRecords calls) {
        return new CounterService.Papers(printer, offices, ledger, calls);
    }

    @Bean
    CounterService counterService(
            List<FactFinder> finders,
            List<EffectSender> senders,
            CounterService.Stores stores,
            Customers customers,
            Products products,
            CounterService.Papers papers,
            Dispatch dispatch,
            Patience patience,
            Progress progress,
            WatchingProperties watching,
            CounterService.Holding holding,
            Function<Message, String> texts,
            InstantSource clock) {
        return new CounterService(
                List.of(ManualEdition.REVISION_3),
                finders,
                senders,
                stores,
                customers,
                products,
                papers,
                dispatch,
                patience,
                new CounterService.Watching(progress, watching.lookEvery()),
                holding,
                texts,
                clock);
    }
}
