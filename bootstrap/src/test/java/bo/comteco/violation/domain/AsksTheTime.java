package bo.comteco.violation.domain;

import java.time.Instant;

class AsksTheTime {
    Instant time() {
        return Instant.now();
    }
}
