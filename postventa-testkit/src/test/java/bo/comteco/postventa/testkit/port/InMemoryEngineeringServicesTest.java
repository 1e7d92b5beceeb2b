package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;

class InMemoryEngineeringServicesTest implements EngineeringServicesContract {

    private final InMemoryEngineeringServices services = new InMemoryEngineeringServices();

    @Override
    public EngineeringServices services() {
        return services;
    }

    @Override
    public CustomerId customer() {
        return new CustomerId("CUS-1");
    }

    @Override
    public EngineeringServices.Visit aVisit() {
        return new EngineeringServices.Visit(new ProductId("PRD-1"), "D-1");
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        services.refuse("no corresponde");
        return enter(entry);
    }

    @Override
    public void loseNextAnswer() {
        services.loseNextAnswer();
    }

    @Override
    public TroubledSystem system() {
        return services;
    }

    @Override
    public long countOf(String key) {
        return services.entered().stream()
                .filter(one -> one.entry().key().equals(key))
                .count();
    }

    @Override
    public boolean isCancelled(String number) {
        return services.entered().stream().anyMatch(one -> one.number().equals(number) && one.cancelled());
    }
}
