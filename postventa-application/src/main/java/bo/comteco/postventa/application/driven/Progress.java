package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.watch.Sight;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** How far what was entered has come. Where that can't be told, the answer is silence. */
@SecondaryPort
public interface Progress {

    /** The order of a number. */
    Reply<Sight> ofOrder(String number);

    /** The fault of a number: mended is {@link Sight#DONE}, closed without solution {@link Sight#FAILED}. */
    Reply<Sight> ofFault(String number);
}
