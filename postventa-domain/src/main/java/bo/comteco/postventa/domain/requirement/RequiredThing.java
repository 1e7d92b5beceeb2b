package bo.comteco.postventa.domain.requirement;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.form.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What fulfils requirements: a paper, a word of the client's, what a system says. One thing serves every requirement
 * that it fulfils, whichever annex asks for it (D-33, D-101).
 *
 * @param text a paper's or word's label, otherwise the words of the first requirement that needs it
 * @param field the field in which it is seen or captured for the whole visit; null where each want has its own
 * @param needs what needs it, in the order of the wants
 */
public record RequiredThing(
        Fulfilment fulfilment, String text, @Nullable String field, List<Need> needs) {

    public RequiredThing {
        needs = List.copyOf(needs);
    }

    /** A requirement of a want. */
    public record Need(String want, String requirement, String text, String source) {}

    /** Whether it was seen in the visit. */
    public boolean isSeenIn(Answers evidence) {
        return field != null && evidence.has(field);
    }

    /** Everything that several wants require of who comes in this capacity, each thing once. */
    public static List<RequiredThing> of(ApplicantRole applicant, List<Demand> demands) {
        var things = new LinkedHashMap<String, RequiredThing>();
        for (var demand : demands) {
            for (var policy : demand.policies()) {
                policy.requirements().stream()
                        .filter(requirement -> requirement.appliesTo().appliesTo(applicant))
                        .forEach(requirement -> collect(requirement, applicant, demand, things));
            }
        }
        return List.copyOf(things.values());
    }

    private static void collect(
            Requirement requirement, ApplicantRole applicant, Demand demand, Map<String, RequiredThing> things) {
        var fields = requirement.fieldsFor(applicant);
        if (requirement.fulfilment() == Fulfilment.VERIFIED || fields.isEmpty()) {
            add(
                    found(requirement, demand),
                    requirement.fulfilment(),
                    requirement.text(),
                    null,
                    requirement,
                    demand,
                    things);
        }
        for (var field : fields) {
            var how = requirement.fulfilment() == Fulfilment.VERIFIED ? Fulfilment.ATTESTED : requirement.fulfilment();
            var shared = field.shared() ? field.id() : null;
            add(given(field, demand), how, field.label(), shared, requirement, demand, things);
        }
    }

    private static void add(
            String key,
            Fulfilment fulfilment,
            String text,
            @Nullable String field,
            Requirement requirement,
            Demand demand,
            Map<String, RequiredThing> things) {
        var need = new Need(demand.want(), requirement.id(), requirement.text(), requirement.source());
        var known = things.getOrDefault(key, new RequiredThing(fulfilment, text, field, List.of()));
        if (!known.needs().contains(need)) {
            var more = new ArrayList<>(known.needs());
            more.add(need);
            things.put(key, new RequiredThing(known.fulfilment(), known.text(), field, more));
        }
    }

    /** A paper is seen once in a visit; what a client agrees to is asked for each want. */
    private static String given(Field field, Demand demand) {
        return field.shared() ? field.id() : demand.want() + " " + field.id();
    }

    /** What systems say of the client is one thing, of a product another for each; what none says each want has its own. */
    private static String found(Requirement requirement, Demand demand) {
        var reads = requirement.judgement().reads();
        if (reads.isEmpty()) {
            return demand.want() + " " + requirement.judgement().name();
        }
        var said = reads.stream().map(FactKind::name).sorted().collect(Collectors.joining(" "));
        return reads.stream().anyMatch(FactKind::isOfProduct) ? said + " of " + demand.product() : said;
    }
}
