package bo.comteco.postventa.example.crm;

import static bo.comteco.postventa.domain.product.ProductState.CEASED;
import static bo.comteco.postventa.domain.product.ProductState.CUT_FOR_DEBT;
import static bo.comteco.postventa.domain.product.ProductState.TEMPORARILY_SUSPENDED;
import static bo.comteco.postventa.domain.product.Technology.COPPER;
import static bo.comteco.postventa.domain.product.Technology.HFC;
import static bo.comteco.postventa.testkit.port.HeldProduct.bundleOf;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.HeldProduct.telephony;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;

import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.Holder;
import bo.comteco.postventa.testkit.port.ProductsContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class CrmProductsTest implements ProductsContract {

    private static final Holder HOLDER = aHolder()
            .having(internet(HFC).called("PRD-1"))
            .having(bundleOf(telephony(COPPER), internet(HFC)).called("PRD-2"))
            .having(internet(HFC).called("PRD-3").inState(TEMPORARILY_SUSPENDED))
            .having(internet(HFC).called("PRD-4").inState(CUT_FOR_DEBT))
            .having(internet(HFC).called("PRD-5").inState(CEASED));

    @RegisterExtension
    final FakeCrm crm = new FakeCrm();

    @BeforeEach
    void theCrmServesThem() {
        crm.book().with(HOLDER);
        crm.book().usedBy(aUserOfAnothersProduct(), aSingleProduct());
    }

    @Override
    public Products products() {
        return new CrmProducts(crm.client());
    }

    @Override
    public TroubledSystem system() {
        return crm;
    }

    @Override
    public Product aSingleProduct() {
        return HOLDER.products().get(0);
    }

    @Override
    public Product aBundle() {
        return HOLDER.products().get(1);
    }

    @Override
    public ProductId aSuspendedProduct() {
        return new ProductId("PRD-3");
    }

    @Override
    public ProductId aProductCutForDebt() {
        return new ProductId("PRD-4");
    }

    @Override
    public ProductId aCeasedProduct() {
        return new ProductId("PRD-5");
    }

    @Override
    public CustomerId aUserOfAnothersProduct() {
        return new CustomerId("CUS-9");
    }
}
