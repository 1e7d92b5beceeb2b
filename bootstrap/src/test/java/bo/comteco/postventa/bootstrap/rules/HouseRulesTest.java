package bo.comteco.postventa.bootstrap.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {

    private static final String HOUSE = "bo.comteco.postventa";
    private static final String VIOLATION = "bo.comteco.violation";

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    private static final JavaClasses VIOLATION_CLASSES = new ClassFileImporter().importPackages(VIOLATION);

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theHouseKeeps(HouseRule rule) {
        rule.below(HOUSE).check(HOUSE_CLASSES);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void whatBreaksItIsCaughtBy(HouseRule rule) {
        var result = rule.below(VIOLATION).evaluate(VIOLATION_CLASSES);
        assertThat(result.hasViolation())
                .as("%s catches its deliberate violation", rule)
                .isTrue();
    }
}
