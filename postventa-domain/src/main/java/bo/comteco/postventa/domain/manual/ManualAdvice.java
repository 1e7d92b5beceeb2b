package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Advice.telling;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.manual.TemporarySuspension.AskedFor;
import bo.comteco.postventa.domain.procedure.Advice;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Prospect;
import bo.comteco.postventa.domain.product.ProductKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a sheet of requirements says beside them: cost, place, time, and what has no item of its own (D-98). */
final class ManualAdvice {

    private static final List<Message> CUSTOMER_IS_ENOUGH = List.of(Message.of("sheet.customer-is-enough"));

    static final Map<ProcedureCode, Advice> ADVICE = Map.of(
            ProcedureCode.B, telling(prospect -> List.of(Message.of("sheet.bill-prorated"))),
            ProcedureCode.C, telling(ManualAdvice::relocation),
            ProcedureCode.D, telling(ManualAdvice::suspension),
            ProcedureCode.E, telling(ManualAdvice::fault).takingWordsInto(FaultFields.SYMPTOM),
            ProcedureCode.F, telling(prospect -> CUSTOMER_IS_ENOUGH).takingWordsInto(ClaimFields.TEXT),
            ProcedureCode.G, telling(ManualAdvice::callDetail),
            ProcedureCode.H, telling(ManualAdvice::credit),
            ProcedureCode.I, telling(ManualAdvice::withdrawal),
            ProcedureCode.J,
                    telling(prospect -> List.of(Message.of("sheet.legal-matter")))
                            .takingWordsInto(LegalMatters.MATTER));

    private ManualAdvice() {}

    /** The kind that is asked about, or each of them. */
    private static List<ProductKind> kinds(Prospect prospect) {
        return prospect.findKind().map(List::of).orElseGet(() -> List.of(ProductKind.values()));
    }

    private static Message named(String key, ProductKind kind) {
        return Message.of(key).with("kind", Message.of("product-kind." + kind));
    }

    private static List<Message> relocation(Prospect prospect) {
        var notes = new ArrayList<Message>();
        for (var kind : kinds(prospect)) {
            var fee = prospect.parameters().findMoney(ParameterNames.relocationFee(kind));
            notes.add(
                    fee.isPresent()
                            ? named("sheet.relocation-fee", kind).with("fee", fee.get())
                            : named("sheet.no-relocation-fee", kind));
        }
        notes.add(Message.of("sheet.relocation-days")
                .with("from", prospect.parameters().whole(ParameterNames.RELOCATION_DAYS_MIN))
                .with("to", prospect.parameters().whole(ParameterNames.RELOCATION_DAYS_MAX)));
        return notes;
    }

    private static List<Message> suspension(Prospect prospect) {
        var notes = new ArrayList<Message>();
        if (prospect.mayAskFor(AskedFor.SUSPENSION)) {
            notes.add(Message.of("sheet.longest-suspension")
                    .with("months", prospect.parameters().whole(ParameterNames.LONGEST_SUSPENSION_MONTHS))
                    .with("times", prospect.parameters().whole(ParameterNames.SUSPENSIONS_A_YEAR)));
        }
        if (prospect.mayAskFor(AskedFor.RECONNECTION)) {
            notes.add(Message.of("sheet.reconnection")
                    .with("hours", prospect.parameters().whole(ParameterNames.CABLE_TV_BACK_HOURS)));
        }
        return notes;
    }

    private static List<Message> fault(Prospect prospect) {
        var hours = Message.of("sheet.fault-hours")
                .with("from", prospect.parameters().whole(ParameterNames.FAULT_MEND_HOURS_MIN))
                .with("to", prospect.parameters().whole(ParameterNames.FAULT_MEND_HOURS_MAX));
        return Stream.concat(CUSTOMER_IS_ENOUGH.stream(), Stream.of(hours)).toList();
    }

    private static List<Message> callDetail(Prospect prospect) {
        var price = Message.of("sheet.call-detail-price")
                .with("fee", prospect.parameters().money(ParameterNames.CALL_DETAIL_PAST_MONTH));
        return prospect.applicant().actsForHolder()
                ? List.of(Message.of("sheet.call-detail-in-person"), price)
                : List.of(price);
    }

    private static List<Message> credit(Prospect prospect) {
        return List.of(Message.of(
                prospect.applicant().fits(PersonKind.LEGAL) ? "sheet.credit-of-legal-person" : "sheet.credit-reports"));
    }

    private static List<Message> withdrawal(Prospect prospect) {
        var notes = new ArrayList<Message>();
        notes.add(Message.of("sheet.withdrawal-desk")
                .with("opens", prospect.parameters().text(ParameterNames.WITHDRAWAL_DESK_OPENS))
                .with("closes", prospect.parameters().text(ParameterNames.WITHDRAWAL_DESK_CLOSES)));
        var returning = ReturnedEquipment.kindsWithEquipment();
        // Which services a bundle has is not known here, so that it is told of all.
        var asked = prospect.findKind().filter(kind -> kind != ProductKind.BUNDLE);
        returning.stream()
                .filter(kind -> asked.isEmpty() || asked.get() == kind)
                .forEach(kind -> notes.add(Message.of("sheet.equipment." + kind)));
        asked.filter(kind -> !returning.contains(kind)).ifPresent(kind -> notes.add(named("sheet.no-equipment", kind)));
        notes.add(Message.of("sheet.withdrawal-form"));
        return notes;
    }
}
