package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.PendingBill;
import java.time.LocalDate;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Makes the domain's pending bill of a bill (678) on which something is owed. */
@Mapper(config = WireMapping.class)
interface BillMapper {

    BillMapper INSTANCE = new GeneratedBillMapper();

    @Mapping(target = "number", expression = "java(bill.number())")
    @Mapping(target = "dueOn", source = "bill", qualifiedByName = "dueOn")
    @Mapping(target = "amount", source = "bill", qualifiedByName = "owed")
    PendingBill pending(Bill bill);

    @Named("dueOn")
    static LocalDate dueOn(Bill bill) {
        return WireDay.day(bill.paymentDueDate(), "bill " + bill.id());
    }

    @Named("owed")
    static Money owed(Bill bill) {
        return WireMoney.money(bill.remainingAmount(), "the rest of bill " + bill.id());
    }
}
