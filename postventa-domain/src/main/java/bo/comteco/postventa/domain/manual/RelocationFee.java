package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Rule.rule;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.Rule;
import bo.comteco.postventa.domain.product.ProductKind;
import java.util.Locale;

/** The relocation fee by kind of product (Annex 3; specification, section 6). */
final class RelocationFee {

    /** Whether operations have set one: a kind without a fee can't be relocated. */
    enum FeeSet {
        SET,
        NOT_SET
    }

    static final Rule<FeeSet> FEE_SET = rule(
            "FEE_SET",
            FeeSet.class,
            known -> known.parameters()
                            .findMoney(parameter(known.fact(ProductFacts.KIND)))
                            .isPresent()
                    ? FeeSet.SET
                    : FeeSet.NOT_SET,
            ProductFacts.KIND);

    private RelocationFee() {}

    /** The parameter's name for a kind of product, such as {@code relocation-fee.cable-tv}. */
    static String parameter(ProductKind kind) {
        return "relocation-fee." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Money of(Known known) {
        return known.parameters().money(parameter(known.fact(ProductFacts.KIND)));
    }
}
