package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Rule.rule;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.Rule;

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
                                    .findMoney(ParameterNames.relocationFee(known.fact(ProductFacts.KIND)))
                                    .isPresent()
                            ? FeeSet.SET
                            : FeeSet.NOT_SET,
                    ProductFacts.KIND)
            .explaining(
                    FeeSet.NOT_SET,
                    known -> Message.of("declined.no-relocation-fee")
                            .with("kind", Message.of("product-kind." + known.fact(ProductFacts.KIND))));

    private RelocationFee() {}

    static Money of(Known known) {
        return known.parameters().money(ParameterNames.relocationFee(known.fact(ProductFacts.KIND)));
    }
}
