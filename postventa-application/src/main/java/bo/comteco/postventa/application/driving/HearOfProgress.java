package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.driven.ProgressHint;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Tells that something outside may have come further. */
@PrimaryPort
public interface HearOfProgress {

    /** Has what is watched about it looked at soon, and decides nothing; of what is not watched, nothing. */
    void hear(ProgressHint hint);
}
