package bo.comteco.postventa.adapter.rest.visit;

import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonMapping;
import bo.comteco.postventa.adapter.rest.json.ValueMapping;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.domain.common.Address;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.visit.Visit;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Draws visits and products as JSON. */
@Mapper(config = JsonMapping.class, uses = ValueMapping.class, imports = Paths.class)
interface VisitMapper {

    @Mapping(target = "products", expression = "java(Paths.visit(visit.id()) + \"/products\")")
    VisitJson visit(Visit visit, List<RequestSearch.Found> requests);

    @Mapping(target = "href", expression = "java(Paths.request(found.number()))")
    VisitJson.VisitRequestJson request(RequestSearch.Found found);

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "telephone", source = "telephone.digits")
    VisitJson.CustomerJson customer(Customer customer);

    @Mapping(target = "identity", source = "identity.value")
    VisitJson.ApplicantJson applicant(Applicant applicant);

    default ProductsJson products(List<Product> products) {
        return new ProductsJson(products.stream().map(this::product).toList());
    }

    @Mapping(target = "id", source = "id.value")
    ProductsJson.ProductJson product(Product product);

    default String oneLine(Address address) {
        return address.oneLine();
    }

    default String money(Money money) {
        return money.toString();
    }
}
