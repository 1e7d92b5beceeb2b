package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.domain.product.Technology.COPPER;
import static bo.comteco.postventa.domain.product.Technology.HFC;
import static bo.comteco.postventa.testkit.port.HeldProduct.bundleOf;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.HeldProduct.telephony;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;

import bo.comteco.postventa.application.driven.TelephoneLines;
import bo.comteco.postventa.application.driven.TelephoneLines.Line;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductId;

class InMemoryTelephoneLinesTest implements TelephoneLinesContract {

    private static final Holder BRUNO = aHolder()
            .withId("CUS-1")
            .having(telephony(COPPER).called("PRD-1"))
            .having(internet(HFC).called("PRD-2"));
    private static final Holder LUIS = aHolder()
            .withId("CUS-2")
            .having(bundleOf(telephony(COPPER), internet(HFC)).called("PRD-3"));
    private static final Holder ANA =
            aHolder().withId("CUS-3").having(internet(HFC).called("PRD-4"));

    private final InMemoryTelephoneLines lines = new InMemoryTelephoneLines(new InMemoryProducts()
                    .with(BRUNO.products().toArray(Product[]::new))
                    .with(LUIS.products().toArray(Product[]::new))
                    .with(ANA.products().toArray(Product[]::new)))
            .numbered(new ProductId("PRD-1"), "44000001")
            .numbered(new ProductId("PRD-3"), "44000003");

    @Override
    public TelephoneLines lines() {
        return lines;
    }

    @Override
    public CustomerId whoHoldsALineAmongOthers() {
        return BRUNO.customer().id();
    }

    @Override
    public Line theLineAmongOthers() {
        return line(BRUNO, "44000001");
    }

    @Override
    public CustomerId whoHoldsABundleWithALine() {
        return LUIS.customer().id();
    }

    @Override
    public Line theBundlesLine() {
        return line(LUIS, "44000003");
    }

    @Override
    public CustomerId whoHoldsNoLine() {
        return ANA.customer().id();
    }

    @Override
    public ProductId aProductWithoutALine() {
        return new ProductId("PRD-4");
    }

    @Override
    public TroubledSystem system() {
        return lines;
    }

    private static Line line(Holder holder, String number) {
        var product = holder.products().get(0);
        return new Line(
                product.id(), product.name(), number, product.findAddress().orElseThrow());
    }
}
