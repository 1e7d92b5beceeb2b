package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.AccountFacts;
import bo.comteco.postventa.domain.manual.NetworkFacts;
import bo.comteco.postventa.domain.manual.ProductFacts;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.Resolution.Moved;
import bo.comteco.postventa.domain.request.StepRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What systems say of a synthetic client whose product can be relocated by the technology that it has. */
final class SampleFacts {

    private SampleFacts() {}

    /** The moved request, taken as far as the facts go. */
    static Moved forward(Moved moved, Instant at) {
        List<StepRecord> records = new ArrayList<>(moved.records());
        var request = moved.request();
        while (!request.needs().isEmpty()) {
            var found = request.found(
                    request.needs().stream().map(query -> answer(query, at)).toList(), at);
            records.addAll(found.records());
            request = found.request();
        }
        return new Moved(request, records);
    }

    private static Fact answer(FactQuery query, Instant at) {
        FactKind<?> kind = query.kind();
        if (kind.equals(ProductFacts.KIND)) {
            return query.answered(ProductFacts.KIND, ProductKind.INTERNET, at);
        }
        if (kind.equals(ProductFacts.HOLDER)) {
            return query.answered(ProductFacts.HOLDER, query.customer().value(), at);
        }
        if (kind.equals(AccountFacts.OVERDUE_BILLS)) {
            return query.answered(AccountFacts.OVERDUE_BILLS, List.of(), at);
        }
        if (kind.equals(ProductFacts.SERVICES)) {
            var service = new ProductFacts.Service(ProductKind.INTERNET, Technology.FTTH);
            return query.answered(ProductFacts.SERVICES, List.of(service), at);
        }
        if (kind.equals(ProductFacts.DESCRIPTION)) {
            var description = new ProductFacts.Description("Internet 60", "Fibra 60", "Av. América 55, Cala Cala");
            return query.answered(ProductFacts.DESCRIPTION, description, at);
        }
        if (kind.equals(NetworkFacts.COVERAGE)) {
            var coverage = Coverage.by(ProductKind.INTERNET, Technology.FTTH, "NAP-0312", new BigDecimal("84"));
            return query.answered(NetworkFacts.COVERAGE, List.of(coverage), at);
        }
        throw new IllegalStateException("the sample has no answer for " + kind);
    }
}
