package bo.comteco.postventa.domain.requirement;

import java.util.List;

/** Every requirement of a policy with its verdict, in the annex's order; never stops at the first. */
public record Assessment(String policy, List<Assessed> requirements) {

    public Assessment {
        requirements = List.copyOf(requirements);
    }

    /** Nothing unmet, nothing pending. */
    public boolean isMet() {
        return requirements.stream().noneMatch(assessed -> assessed.isUnmet() || assessed.isPending());
    }

    /** Whether something stands in the way, whatever systems have still to say. */
    public boolean isUnmet() {
        return requirements.stream().anyMatch(Assessed::isUnmet);
    }

    /** What stands in the way. */
    public List<Assessed> unmet() {
        return requirements.stream().filter(Assessed::isUnmet).toList();
    }

    /** What waits for a system. */
    public List<Assessed> pending() {
        return requirements.stream().filter(Assessed::isPending).toList();
    }
}
