package bo.comteco.violation.domain;

import org.jmolecules.ddd.annotation.AggregateRoot;

@AggregateRoot
class RootWithoutIdentity {
    String name = "";
}
