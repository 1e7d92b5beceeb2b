package bo.comteco.postventa.adapter.qgis;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips where no QGIS Server is installed, unless {@code qgis.required} says that there has to be one. */
final class QgisServerIsInstalled implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return InstalledQgis.missing()
                .filter(reason -> !Boolean.getBoolean("qgis.required"))
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("QGIS Server is installed, or has to be"));
    }
}
