package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.FileInspector;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.application.evidence.Inspection;
import bo.comteco.postventa.application.evidence.Inspection.Fault;
import bo.comteco.postventa.domain.evidence.FileType;
import java.util.HexFormat;

/** Takes whatever holds anything for a PDF: for tests of what happens to files, and not of what they are. */
public final class TrustingInspector implements FileInspector {

    @Override
    public Inspection inspect(FileContent content) {
        return content.size() == 0
                ? new Inspection.Unsound(Fault.EMPTY)
                : new Inspection.Sound(
                        FileType.PDF,
                        HexFormat.of().toHexDigits(content.hashCode()).repeat(8));
    }
}
