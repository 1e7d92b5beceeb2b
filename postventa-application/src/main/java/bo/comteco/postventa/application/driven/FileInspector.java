package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.application.evidence.Inspection;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Looks at what a file is by its content, whatever it is called. Nothing that a file holds is carried out, loaded from
 * elsewhere or written anywhere, and none takes more than its due of memory. Safe for use by several threads at once.
 */
@SecondaryPort
public interface FileInspector {

    Inspection inspect(FileContent content);
}
