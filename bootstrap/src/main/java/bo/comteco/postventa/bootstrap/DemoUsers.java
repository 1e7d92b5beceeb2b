package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.access.Role;
import java.util.List;
import java.util.Set;

/** The users of the demo profile. There are no others before an identity provider is connected. */
final class DemoUsers {

    static final List<DemoUser> ALL = List.of(
            new DemoUser("informes", "CENTRAL", Set.of(Role.INFORMATION_ADVISER)),
            new DemoUser("asesora", "CENTRAL", Set.of(Role.COMMERCIAL_ADVISER)),
            new DemoUser("asesor", "CENTRAL", Set.of(Role.COMMERCIAL_ADVISER)),
            new DemoUser("zonal", "NORTE", Set.of(Role.COMMERCIAL_ADVISER)),
            new DemoUser("caja", "CENTRAL", Set.of(Role.CASHIER)),
            new DemoUser("reclamos", "CENTRAL", Set.of(Role.CLAIMS_OFFICER)),
            new DemoUser("supervision", "CENTRAL", Set.of(Role.SUPERVISOR)),
            new DemoUser("jefatura", "CENTRAL", Set.of(Role.DIVISION_HEAD)),
            new DemoUser("operaciones", "CENTRAL", Set.of(Role.OPERATOR)));

    private DemoUsers() {}

    /** A name for a role at an office; nobody in person. */
    record DemoUser(String name, String office, Set<Role> roles) {}
}
