package bo.comteco.postventa.adapter.rest.counter;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.RestConfiguration;
import bo.comteco.postventa.application.driving.AttendEnquiry;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.ConsultIndicator;
import bo.comteco.postventa.application.driving.ConsultManual;
import bo.comteco.postventa.application.driving.ConsultRequirements;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.FindEnquiries;
import bo.comteco.postventa.application.driving.FindRequests;
import bo.comteco.postventa.application.driving.GoBack;
import bo.comteco.postventa.application.driving.HandOverRequest;
import bo.comteco.postventa.application.driving.HoldSystems;
import bo.comteco.postventa.application.driving.KeepEvidence;
import bo.comteco.postventa.application.driving.KeepPapers;
import bo.comteco.postventa.application.driving.KeepParameters;
import bo.comteco.postventa.application.driving.LookAtArrears;
import bo.comteco.postventa.application.driving.LookAtIdleRequests;
import bo.comteco.postventa.application.driving.LookAtPayments;
import bo.comteco.postventa.application.driving.LookAtProducts;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.LookAtWatches;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.PlanVisit;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.driving.RecordEnquiry;
import bo.comteco.postventa.application.driving.SettleArrears;
import bo.comteco.postventa.application.driving.SettlePayment;
import bo.comteco.postventa.application.driving.TurnEnquiry;
import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.text.SpanishTexts;
import bo.comteco.postventa.testkit.counter.InMemoryCounter;
import java.util.function.Function;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The API over every use case, with systems and stores in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(RestConfiguration.class)
class CounterUnderTest {

    @Bean
    House house() {
        return new House();
    }

    @Bean
    CurrentActor currentActor() {
        return () -> InMemoryCounter.ADVISER;
    }

    @Bean
    Function<Message, String> texts() {
        return SpanishTexts.load()::render;
    }

    @Bean
    ConsultManual consultManual(House house) {
        return house.port(ConsultManual.class, CounterService::manual);
    }

    @Bean
    ConsultIndicator consultIndicator(House house) {
        return house.port(ConsultIndicator.class, CounterService::indicator);
    }

    @Bean
    KeepParameters keepParameters(House house) {
        return house.port(KeepParameters.class, CounterService::parameters);
    }

    @Bean
    ConsultRequirements consultRequirements(House house) {
        return house.port(ConsultRequirements.class, CounterService::requirements);
    }

    @Bean
    RecordEnquiry recordEnquiry(House house) {
        return house.port(RecordEnquiry.class, CounterService::recordEnquiry);
    }

    @Bean
    AttendEnquiry attendEnquiry(House house) {
        return house.port(AttendEnquiry.class, CounterService::attendEnquiry);
    }

    @Bean
    FindEnquiries findEnquiries(House house) {
        return house.port(FindEnquiries.class, CounterService::findEnquiries);
    }

    @Bean
    TurnEnquiry turnEnquiry(House house) {
        return house.port(TurnEnquiry.class, CounterService::turnEnquiry);
    }

    @Bean
    OpenVisit openVisit(House house) {
        return house.port(OpenVisit.class, CounterService::openVisit);
    }

    @Bean
    PlanVisit planVisit(House house) {
        return house.port(PlanVisit.class, CounterService::planVisit);
    }

    @Bean
    LookAtProducts lookAtProducts(House house) {
        return house.port(LookAtProducts.class, CounterService::lookAtProducts);
    }

    @Bean
    OpenRequest openRequest(House house) {
        return house.port(OpenRequest.class, CounterService::openRequest);
    }

    @Bean
    CompleteStep completeStep(House house) {
        return house.port(CompleteStep.class, CounterService::completeStep);
    }

    @Bean
    GoBack goBack(House house) {
        return house.port(GoBack.class, CounterService::goBack);
    }

    @Bean
    Desist desist(House house) {
        return house.port(Desist.class, CounterService::desist);
    }

    @Bean
    HandOverRequest handOverRequest(House house) {
        return house.port(HandOverRequest.class, CounterService::handOverRequest);
    }

    @Bean
    LookAtIdleRequests lookAtIdleRequests(House house) {
        return house.port(LookAtIdleRequests.class, CounterService::lookAtIdleRequests);
    }

    @Bean
    LookAtWatches lookAtWatches(House house) {
        return house.port(LookAtWatches.class, CounterService::lookAtWatches);
    }

    @Bean
    LookAtRequest lookAtRequest(House house) {
        return house.port(LookAtRequest.class, CounterService::lookAtRequest);
    }

    @Bean
    FindRequests findRequests(House house) {
        return house.port(FindRequests.class, CounterService::findRequests);
    }

    @Bean
    KeepEvidence keepEvidence(House house) {
        return house.beside(KeepEvidence.class, InMemoryCounter::evidence);
    }

    @Bean
    KeepPapers keepPapers(House house) {
        return house.port(KeepPapers.class, CounterService::papers);
    }

    @Bean
    PrintDocument printDocument(House house) {
        return house.port(PrintDocument.class, CounterService::printDocument);
    }

    @Bean
    SettlePayment settlePayment(House house) {
        return house.beside(SettlePayment.class, InMemoryCounter::cashDesk);
    }

    @Bean
    LookAtPayments lookAtPayments(House house) {
        return house.beside(LookAtPayments.class, InMemoryCounter::payments);
    }

    @Bean
    LookAtArrears lookAtArrears(House house) {
        return house.port(LookAtArrears.class, CounterService::lookAtArrears);
    }

    @Bean
    SettleArrears settleArrears(House house) {
        return house.port(SettleArrears.class, CounterService::settleArrears);
    }

    @Bean
    HoldSystems holdSystems(House house) {
        return house.port(HoldSystems.class, CounterService::holdSystems);
    }
}
