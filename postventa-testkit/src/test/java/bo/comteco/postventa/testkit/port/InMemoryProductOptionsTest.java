package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.InMemoryProductOptions.Priced.free;
import static bo.comteco.postventa.testkit.port.InMemoryProductOptions.Priced.priced;

import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.ProductOptions.Parts;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;

class InMemoryProductOptionsTest implements ProductOptionsContract {

    private static final ProductId LINE = new ProductId("PRD-1");
    private static final ProductId BUNDLE = new ProductId("PRD-2");
    private static final ProductId CABLE = new ProductId("PRD-3");

    private static final Component TONE = new Component("PRD-1-1", "Línea", true);
    private static final Component CALLER = new Component("PRD-1-2", "Identificador de llamadas", false);
    private static final Component THREE_WAY = new Component("PO-3WAY", "Conferencia tripartita", false);
    private static final Component ACCESS = new Component("PO-INT", "Internet", true);
    private static final Component SCREEN = new Component("PO-DTV", "TV digital", true);
    private static final Component FIXED_ADDRESS = new Component("PO-IP", "Dirección IP fija", false);
    private static final CommercialPlan SMALLER = new CommercialPlan("PO-MM", "Multimedia", Money.of("379.00"), true);

    private final InMemoryProductOptions options = new InMemoryProductOptions()
            .with(
                    LINE,
                    List.of(free(TONE), priced(CALLER, "0.00", "10.00")),
                    List.of(priced(THREE_WAY, "15.00", "8.00")))
            .with(BUNDLE, List.of(free(TONE), free(ACCESS), free(SCREEN)), List.of())
            .openTo(
                    BUNDLE,
                    priced(SMALLER, "20.00", "-40.00"),
                    List.of(free(ACCESS), free(SCREEN)),
                    List.of(priced(FIXED_ADDRESS, "50.00", "35.00")))
            .with(CABLE, List.of(free(SCREEN)), List.of());

    @Override
    public ProductOptions options() {
        return options;
    }

    @Override
    public ProductId aBundle() {
        return BUNDLE;
    }

    @Override
    public List<CommercialPlan> plansOpenToIt() {
        return List.of(SMALLER);
    }

    @Override
    public ProductId whatKeepsItsPlan() {
        return CABLE;
    }

    @Override
    public ProductId aProductWithASupplement() {
        return LINE;
    }

    @Override
    public Parts itsParts() {
        return new Parts(List.of(TONE, CALLER), List.of(THREE_WAY));
    }

    @Override
    public List<QuoteLine> theQuoteOfThat() {
        return List.of(
                new QuoteLine("PO-3WAY", "Conferencia tripartita", Money.of("15.00"), Money.of("8.00")),
                new QuoteLine("PRD-1-2", "Identificador de llamadas", Money.ZERO, Money.of("-10.00")));
    }

    @Override
    public Parts partsUnder() {
        return new Parts(List.of(ACCESS, SCREEN), List.of(FIXED_ADDRESS));
    }

    @Override
    public String thePlanThere() {
        return SMALLER.id();
    }

    @Override
    public List<QuoteLine> theQuoteThere() {
        return List.of(
                new QuoteLine("PO-MM", "Multimedia", Money.of("20.00"), Money.of("-40.00")),
                new QuoteLine("PO-IP", "Dirección IP fija", Money.of("50.00"), Money.of("35.00")),
                new QuoteLine("PO-DTV", "TV digital", Money.ZERO, Money.ZERO));
    }

    @Override
    public TroubledSystem system() {
        return options;
    }
}
