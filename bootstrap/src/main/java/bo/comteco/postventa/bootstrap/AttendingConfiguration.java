package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.TelephoneLines;
import bo.comteco.postventa.application.finding.FactFinder;
import bo.comteco.postventa.application.finding.HeldLineFinder;
import bo.comteco.postventa.application.finding.HeldProductFinder;
import bo.comteco.postventa.application.finding.LineNumberFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What procedures E, F and G find out and enter besides what C does. */
@Configuration(proxyBeanMethods = false)
class AttendingConfiguration {

    @Bean
    FactFinder heldProductFinder(Products products) {
        return new HeldProductFinder(products);
    }

    @Bean
    FactFinder heldLineFinder(TelephoneLines lines) {
        return new HeldLineFinder(lines);
    }

    @Bean
    FactFinder lineNumberFinder(TelephoneLines lines) {
        return new LineNumberFinder(lines);
    }
}
