package bo.comteco.postventa.bootstrap.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jmolecules.archunit.JMoleculesArchitectureRules;
import org.jmolecules.archunit.JMoleculesArchitectureRules.VerificationDepth;
import org.jmolecules.archunit.JMoleculesDddRules;

/** The rules of the house, each for a root package, so that it can be tried on classes that break it. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are stateless
enum HouseRule {
    THE_DOMAIN_KNOWS_THE_JDK_AND_JMOLECULES_ALONE(root -> classes()
            .that()
            .resideInAPackage(root + ".domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    root + ".domain..",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math..",
                    "java.text..",
                    "java.io..",
                    "java.nio.charset..",
                    "org.jmolecules..",
                    "org.jspecify.annotations.."))),

    THE_APPLICATION_KNOWS_THE_DOMAIN_ALONE(root -> classes()
            .that()
            .resideInAPackage(root + ".application..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    root + ".application..",
                    root + ".domain..",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "org.jmolecules..",
                    "org.jspecify.annotations.."))),

    ADAPTERS_DO_NOT_KNOW_EACH_OTHER(
            root -> slices().matching(root + ".adapter.(*)..").should().notDependOnEachOther()),

    AN_ADAPTER_KNOWS_THE_CORE_AND_ITS_GUARD_ALONE_OF_THE_HOUSE(root -> noClasses()
            .that()
            .resideInAPackage(root + ".adapter..")
            .should()
            .dependOnClassesThat(resideInAPackage(root + "..")
                    .and(not(resideInAnyPackage(
                            root + ".adapter..", root + ".application..", root + ".domain..", root + ".guard.."))))),

    THE_GUARD_KNOWS_THE_SYSTEMS_NAMES_ALONE_OF_THE_HOUSE(root -> noClasses()
            .that()
            .resideInAPackage(root + ".guard..")
            .should()
            .dependOnClassesThat(resideInAPackage(root + "..")
                    .and(not(resideInAnyPackage(root + ".guard..", root + ".domain.fact.."))))),

    NEITHER_THE_CORE_NOR_THE_DOOR_NOR_THE_STORE_KNOWS_THE_GUARD(root -> noClasses()
            .that()
            .resideInAnyPackage(
                    root + ".domain..",
                    root + ".application..",
                    root + ".testkit..",
                    root + ".adapter.rest..",
                    root + ".adapter.persistence..",
                    root + ".adapter.documents..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".guard..")),

    ONLY_THE_BOOTSTRAP_KNOWS_ADAPTERS(root -> noClasses()
            .that(resideInAPackage(root + "..")
                    .and(not(resideInAnyPackage(root + ".adapter..", root + ".bootstrap..", root + ".benchmark.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".adapter..")),

    SIMULATORS_KNOW_NOTHING_OF_THE_HOUSE(root -> noClasses()
            .that()
            .resideInAPackage(root + ".simulator..")
            .should()
            .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAPackage(root + ".simulator.."))))),

    WHAT_RUNS_KNOWS_NO_TESTKIT_SIMULATOR_OR_DEMO(root -> noClasses()
            .that()
            .resideInAnyPackage(root + ".domain..", root + ".application..", root + ".adapter..", root + ".bootstrap..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(root + ".testkit..", root + ".simulator..", root + ".faultmatrix..", root + ".demo..")),

    STORAGE_AND_HTTP_KNOW_VALUES_AND_NO_PROCEDURE(root -> noClasses()
            .that()
            .resideInAnyPackage(root + ".adapter.rest..", root + ".adapter.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".domain.manual..")),

    ROOMS_OF_THE_DOMAIN_FORM_NO_CYCLE(
            root -> slices().matching(root + ".domain.(*)..").should().beFreeOfCycles()),

    A_DRIVEN_PORT_SAYS_SO(root -> classes()
            .that(INTERFACES
                    .and(resideInAPackage(root + ".application.driven.."))
                    .and(topLevel())
                    .and(not(sealedFamily())))
            .should()
            .beAnnotatedWith(SecondaryPort.class)),

    A_DRIVING_PORT_SAYS_SO(root -> classes()
            .that(INTERFACES
                    .and(resideInAPackage(root + ".application.driving.."))
                    .and(topLevel())
                    .and(not(sealedFamily())))
            .should()
            .beAnnotatedWith(PrimaryPort.class)),

    NOBODY_CALLS_FOR_THE_TIME_OR_FOR_CHANCE_IN_THE_CORE(root -> noClasses()
            .that()
            .resideInAnyPackage(root + ".domain..", root + ".application..")
            .should()
            .callMethodWhere(hidden())),

    NAMES_SAY_SOMETHING(root -> noClasses()
            .that()
            .resideInAPackage(root + "..")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould(be(simpleNameEndingWith("DTO")
                    .or(simpleNameEndingWith("Dto"))
                    .or(simpleNameEndingWith("Util"))
                    .or(simpleNameEndingWith("Utils"))
                    .or(simpleNameEndingWith("Helper"))
                    .or(simpleNameEndingWith("Manager"))
                    .or(simpleNameEndingWith("Base"))))),

    BUILDING_BLOCKS_ARE_AS_JMOLECULES_SAYS(root -> JMoleculesDddRules.all()),

    THE_HEXAGON_IS_AS_JMOLECULES_SAYS(root -> JMoleculesArchitectureRules.ensureHexagonal(VerificationDepth.STRICT));

    private final Function<String, ArchRule> rule;

    HouseRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    ArchRule below(String root) {
        return rule.apply(root);
    }

    private static DescribedPredicate<JavaClass> topLevel() {
        return describe(
                "top level",
                type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"));
    }

    /** A sealed interface is a family of answers, not a port. */
    private static DescribedPredicate<JavaClass> sealedFamily() {
        return describe("sealed", type -> type.reflect().isSealed());
    }

    private static DescribedPredicate<JavaCall<?>> hidden() {
        return describe("hidden clock or chance", call -> {
            var owner = call.getTargetOwner().getName();
            var name = call.getName();
            return (owner.startsWith("java.time.") && name.equals("now"))
                    || (owner.equals("java.time.Clock") && name.startsWith("system"))
                    || (owner.equals("java.time.InstantSource") && name.equals("system"))
                    || (owner.equals("java.lang.System") && name.endsWith("Time"))
                    || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                    || name.equals("randomUUID")
                    || (owner.equals("java.lang.Math") && name.equals("random"));
        });
    }
}
