package bo.comteco.violation.domain;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

class KnowsSql {
    @Nullable Connection connection;
}
