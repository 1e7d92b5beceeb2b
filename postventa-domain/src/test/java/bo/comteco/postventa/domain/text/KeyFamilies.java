package bo.comteco.postventa.domain.text;

import static java.util.stream.Collectors.toCollection;

import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.form.Option;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.manual.CashDesk;
import bo.comteco.postventa.domain.manual.ClaimFields;
import bo.comteco.postventa.domain.manual.FaultFacts;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.manual.WithdrawalFields;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.Promise;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.requirement.Applicability;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.watch.Breach;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Keys that code puts together from a beginning and a name: each beginning with every name that can follow. */
final class KeyFamilies {

    private static final List<String> FAILURES = List.of("REFUSED", "GIVEN_UP", "REJECTED", "EXPIRED");
    private static final List<String> AWAITED_FAILURES =
            Stream.concat(FAILURES.stream(), Stream.of("GIVEN_UP_UNCERTAIN")).toList();
    private static final List<String> OUTSIDE_REPORTS =
            List.of("boliviatel-debt", "infocred-guarantor-debt", "infocred-debt");

    private KeyFamilies() {}

    static Map<String, Collection<String>> of(List<JavaSource> sources) {
        var families = new LinkedHashMap<String, Collection<String>>();
        families.put("ending.", names(Ending.values()));
        families.put("result.", names(EffectReport.Result.values()));
        families.put("value-type.", names(ValueType.values()));
        families.put("not-applicable.", names(someOnly()));
        families.put("effect.failed.", AWAITED_FAILURES);
        families.put("effect.replaced.", FAILURES);
        families.put("effect.", effects().map(EffectKind::name).collect(toCollection(TreeSet::new)));
        families.put("undo.failed.", undoings());
        families.put("fact.", facts(sources));
        families.put(
                "promise.",
                effects()
                        .flatMap(effect -> effect.promises().stream())
                        .map(Promise::name)
                        .collect(toCollection(TreeSet::new)));
        families.put("breach.", names(Breach.values()));
        families.put("product-kind.", names(ProductKind.values()));
        families.put("sheet.equipment.", List.of("INTERNET", "DTH", "DIGITAL_TV"));
        families.put("product-state.", names(ProductState.values()));
        families.put("hindrance.", names(Coverage.Hindrance.values()));
        families.put("hindrance-near.", names(Coverage.Hindrance.values()));
        families.put("concept.", names(CashDesk.Concept.values()));
        families.put("unmet.", OUTSIDE_REPORTS);
        families.put("mend.", OUTSIDE_REPORTS);
        families.put("checked-elsewhere.", OUTSIDE_REPORTS);
        families.put("line.claim.", options(ClaimFields.KIND));
        families.put("line.fault.", names(FaultFacts.FaultState.values()));
        families.put("line.equipment.", options(WithdrawalFields.CONDITION));
        families.put("sheet.fulfilment.", names(Fulfilment.values()));
        return families;
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static Applicability[] someOnly() {
        return Arrays.stream(Applicability.values())
                .filter(whom -> whom != Applicability.EVERYONE)
                .toArray(Applicability[]::new);
    }

    private static Stream<Procedure> procedures() {
        return ManualEdition.REVISION_3.procedures().stream();
    }

    static Stream<EffectKind> effects() {
        return procedures().flatMap(procedure -> procedure.effectKinds().values().stream());
    }

    private static Set<String> undoings() {
        return effects()
                .flatMap(effect -> effect.undoing().stream())
                .map(EffectKind::name)
                .collect(toCollection(TreeSet::new));
    }

    /** The names of all kinds of fact that stand in a constant. */
    private static Set<String> facts(List<JavaSource> sources) {
        return sources.stream()
                .filter(source -> source.className().startsWith("bo.comteco.postventa.domain.manual."))
                .filter(source -> !source.className().endsWith("-info"))
                .flatMap(source -> Arrays.stream(type(source.className()).getDeclaredFields()))
                .filter(field -> field.getType() == FactKind.class && Modifier.isStatic(field.getModifiers()))
                .map(KeyFamilies::fact)
                .map(FactKind::name)
                .collect(toCollection(TreeSet::new));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static FactKind<?> fact(java.lang.reflect.Field constant) {
        try {
            constant.setAccessible(true);
            return (FactKind<?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** What the options of a field are, where the definition lists them. */
    private static Set<String> options(String field) {
        return procedures()
                .flatMap(procedure -> procedure.nodes().stream())
                .flatMap(node ->
                        node.kind() instanceof Kind.Capture capture ? capture.form().fields().stream() : Stream.empty())
                .flatMap(candidate -> Stream.concat(Stream.of(candidate), candidate.columns().stream()))
                .filter(candidate -> candidate.id().equals(field))
                .flatMap(KeyFamilies::listed)
                .map(Option::code)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Option> listed(Field field) {
        return field.findOptions().orElseThrow() instanceof Options.Fixed fixed
                ? fixed.options().stream()
                : Stream.empty();
    }
}
