package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.CommercialPlan;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Makes the domain's plan of an offering (620), or of what a product says of a plan that is offered no longer. */
@Mapper(config = WireMapping.class)
interface PlanMapper {

    PlanMapper INSTANCE = new GeneratedPlanMapper();

    @Mapping(target = "id", source = "offering", qualifiedByName = "id")
    @Mapping(target = "name", source = "offering", qualifiedByName = "name")
    @Mapping(target = "monthly", source = "offering", qualifiedByName = "monthly")
    @Mapping(target = "contract", expression = "java(offering.wantsContract())")
    CommercialPlan plan(Offering offering);

    /** What can't be taken any more wants no contract signed either. */
    @Mapping(target = "id", source = "held", qualifiedByName = "formerId")
    @Mapping(target = "name", source = "held", qualifiedByName = "formerName")
    @Mapping(target = "monthly", source = "held", qualifiedByName = "paid")
    @Mapping(target = "contract", constant = "false")
    CommercialPlan former(ProductResource held);

    @Named("id")
    static String id(Offering offering) {
        return Required.id(offering.id(), "an offering");
    }

    @Named("name")
    static String name(Offering offering) {
        return Required.text(offering.name(), "offering " + offering.id(), "name");
    }

    @Named("monthly")
    static Money monthly(Offering offering) {
        return Price.monthlyAmount(offering.prices(), "offering " + offering.id());
    }

    @Named("formerId")
    static String formerId(ProductResource product) {
        var reference = Required.member(product.productOffering(), "product " + product.id(), "productOffering");
        return Required.id(reference.id(), "the offering of product " + product.id());
    }

    @Named("formerName")
    static String formerName(ProductResource product) {
        var reference = Required.member(product.productOffering(), "product " + product.id(), "productOffering");
        return Required.text(reference.name(), "the offering of product " + product.id(), "name");
    }

    @Named("paid")
    static Money paid(ProductResource product) {
        return Price.monthlyAmount(product.prices(), "product " + product.id());
    }
}
