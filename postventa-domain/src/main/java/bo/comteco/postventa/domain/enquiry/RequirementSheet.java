package bo.comteco.postventa.domain.enquiry;

import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.procedure.Edition;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Prospect;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Requirement;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * The <em>hoja de requisitos</em>: what a procedure requires of somebody who comes in some capacity, each requirement
 * that applies once, in the annex's order. Asked of the edition alone: no request, no system.
 *
 * @param title the procedure's title
 * @param applicant in what capacity one comes
 * @param notes what is told beside: cost, place, time
 */
public record RequirementSheet(
        ProcedureCode procedure, String title, ApplicantRole applicant, List<Item> items, List<Message> notes) {

    private static final Set<ValueType> PAPERS = EnumSet.of(ValueType.EVIDENCE, ValueType.IDENTITY_DOCUMENT);

    /** Telephones are said, not brought; what is agreed to or told at the counter is neither. */
    private static final Set<ValueType> SAID = EnumSet.of(ValueType.TELEPHONE, ValueType.TEXT);

    public RequirementSheet {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /**
     * A requirement that applies.
     *
     * @param source annex and item
     * @param verifiedBy the systems that say whether it is fulfilled
     * @param papers what to bring
     * @param data what to have at hand
     */
    public record Item(
            String id,
            String text,
            String source,
            Fulfilment fulfilment,
            List<SystemName> verifiedBy,
            List<String> papers,
            List<String> data) {}

    /**
     * The sheet of a procedure for a prospect.
     *
     * @throws IllegalArgumentException when the edition has no such procedure, or it can't be asked for that
     */
    public static RequirementSheet of(Edition edition, ProcedureCode code, Prospect prospect) {
        var procedure = edition.procedure(code);
        var items = new LinkedHashMap<String, Item>();
        for (var policy : procedure.policies(prospect.askedFor())) {
            policy.requirements().stream()
                    .filter(requirement -> requirement.appliesTo().appliesTo(prospect.applicant()))
                    .forEach(requirement -> items.putIfAbsent(requirement.id(), item(requirement, prospect)));
        }
        return new RequirementSheet(
                code,
                procedure.title(),
                prospect.applicant(),
                List.copyOf(items.values()),
                edition.guidance().about(code).notes().apply(prospect));
    }

    private static Item item(Requirement requirement, Prospect prospect) {
        var fields = requirement.fieldsFor(prospect.applicant());
        return new Item(
                requirement.id(),
                requirement.text(),
                requirement.source(),
                requirement.fulfilment(),
                systems(requirement),
                labels(fields, PAPERS),
                labels(fields, SAID));
    }

    private static List<SystemName> systems(Requirement requirement) {
        return requirement.fulfilment() == Fulfilment.VERIFIED
                ? requirement.judgement().reads().stream()
                        .map(FactKind::system)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    private static List<String> labels(List<Field> fields, Set<ValueType> types) {
        return fields.stream()
                .filter(field -> types.contains(field.type()))
                .map(Field::label)
                .toList();
    }
}
