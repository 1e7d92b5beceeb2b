package bo.comteco.postventa.bootstrap;

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
import bo.comteco.postventa.application.request.CounterService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers each use case to the driving adapters by its own port. */
@Configuration(proxyBeanMethods = false)
class DrivingPortConfiguration {

    @Bean
    ConsultManual consultManual(CounterService counter) {
        return counter.manual();
    }

    @Bean
    ConsultRequirements consultRequirements(CounterService counter) {
        return counter.requirements();
    }

    @Bean
    OpenVisit openVisit(CounterService counter) {
        return counter.openVisit();
    }

    @Bean
    PlanVisit planVisit(CounterService counter) {
        return counter.planVisit();
    }

    @Bean
    LookAtProducts lookAtProducts(CounterService counter) {
        return counter.lookAtProducts();
    }

    @Bean
    OpenRequest openRequest(CounterService counter) {
        return counter.openRequest();
    }

    @Bean
    LookAtRequest lookAtRequest(CounterService counter) {
        return counter.lookAtRequest();
    }

    @Bean
    FindRequests findRequests(CounterService counter) {
        return counter.findRequests();
    }

    @Bean
    LookAtIdleRequests lookAtIdleRequests(CounterService counter) {
        return counter.lookAtIdleRequests();
    }

    @Bean
    EndIdleRequests endIdleRequests(CounterService counter) {
        return counter.endIdleRequests();
    }

    @Bean
    LookAtWatches lookAtWatches(CounterService counter) {
        return counter.lookAtWatches();
    }

    @Bean
    KeepWatch keepWatch(CounterService counter) {
        return counter.keepWatch();
    }

    @Bean
    ConsultIndicator consultIndicator(CounterService counter) {
        return counter.indicator();
    }

    @Bean
    KeepParameters keepParameters(CounterService counter) {
        return counter.parameters();
    }

    @Bean
    PrintDocument printDocument(CounterService counter) {
        return counter.printDocument();
    }

    @Bean
    KeepPapers keepPapers(CounterService counter) {
        return counter.papers();
    }

    @Bean
    CarryOutOwed carryOutOwed(CounterService counter) {
        return counter.carryOutOwed();
    }

    /** What operators do. */
    @Configuration(proxyBeanMethods = false)
    static class Operations {

        @Bean
        LookAtArrears lookAtArrears(CounterService counter) {
            return counter.lookAtArrears();
        }

        @Bean
        SettleArrears settleArrears(CounterService counter) {
            return counter.settleArrears();
        }

        @Bean
        HoldSystems holdSystems(CounterService counter) {
            return counter.holdSystems();
        }
    }

    /** What is asked before there is a request. */
    @Configuration(proxyBeanMethods = false)
    static class Enquiries {

        @Bean
        RecordEnquiry recordEnquiry(CounterService counter) {
            return counter.recordEnquiry();
        }

        @Bean
        AttendEnquiry attendEnquiry(CounterService counter) {
            return counter.attendEnquiry();
        }

        @Bean
        FindEnquiries findEnquiries(CounterService counter) {
            return counter.findEnquiries();
        }

        @Bean
        TurnEnquiry turnEnquiry(CounterService counter) {
            return counter.turnEnquiry();
        }
    }

    /** What takes requests further, or into other hands. */
    @Configuration(proxyBeanMethods = false)
    static class Moves {

        @Bean
        CompleteStep completeStep(CounterService counter) {
            return counter.completeStep();
        }

        @Bean
        GoBack goBack(CounterService counter) {
            return counter.goBack();
        }

        @Bean
        HandOverRequest handOverRequest(CounterService counter) {
            return counter.handOverRequest();
        }

        @Bean
        Desist desist(CounterService counter) {
            return counter.desist();
        }
    }
}
