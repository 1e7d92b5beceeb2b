package bo.comteco.postventa.domain.requirement;

import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.form.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The requirements of one annex, in its order. */
public final class RequirementPolicy {

    private final String name;
    private final String title;
    private final List<Requirement> requirements;
    private final Set<FactKind<?>> reads;
    private final Set<FactKind<?>> verifiedBy;

    private RequirementPolicy(String name, String title, List<Requirement> requirements) {
        this.name = name;
        this.title = title;
        this.requirements = List.copyOf(requirements);
        this.reads = new LinkedHashSet<>();
        this.verifiedBy = new LinkedHashSet<>();
        for (var requirement : requirements) {
            reads.addAll(requirement.judgement().reads());
            requirement
                    .fields()
                    .forEach(field -> field.findOptions().flatMap(o -> o.fact()).ifPresent(reads::add));
            if (requirement.fulfilment() == Fulfilment.VERIFIED) {
                verifiedBy.addAll(requirement.judgement().reads());
            }
        }
    }

    /**
     * A policy.
     *
     * @param name what rules, golden files and records call it, such as {@code ANNEX_3}
     * @param title what people call it, such as {@code Anexo 3: Traslado de productos}
     */
    public static RequirementPolicy policy(String name, String title, Requirement... requirements) {
        return new RequirementPolicy(name, title, List.of(requirements));
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public List<Requirement> requirements() {
        return requirements;
    }

    /** Every kind of fact that an assessment looks at. */
    public Set<FactKind<?>> reads() {
        return Set.copyOf(reads);
    }

    /** The kinds that verified requirements rest on: found anew, whatever their age, when an unmet one is assessed again. */
    public Set<FactKind<?>> verifiedBy() {
        return Set.copyOf(verifiedBy);
    }

    /** What the adviser attests for this applicant: each field once, though several requirements may ask for it. */
    public Form form(Subject subject) {
        var fields = new LinkedHashMap<String, Field>();
        for (var requirement : requirements) {
            requirement.fieldsFor(subject).forEach(field -> fields.putIfAbsent(field.id(), field));
        }
        return new Form(new ArrayList<>(fields.values()), List.of());
    }

    /** Every field that any applicant may be asked for. */
    public List<Field> fields() {
        return requirements.stream()
                .flatMap(r -> r.fields().stream())
                .distinct()
                .toList();
    }

    /** Judges every requirement; attestations are part of what is known. */
    public Assessment assess(Known known) {
        var assessed = new ArrayList<Assessed>(requirements.size());
        for (var requirement : requirements) {
            assessed.add(requirement.assess(known));
        }
        return new Assessment(name, assessed);
    }

    @Override
    public String toString() {
        return name;
    }
}
