package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.FileInspector;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.application.evidence.Inspection.Fault;
import bo.comteco.postventa.domain.evidence.FileType;
import java.nio.charset.StandardCharsets;

class TrustingInspectorTest implements FileInspectorContract {

    private final TrustingInspector inspector = new TrustingInspector();

    @Override
    public FileInspector inspector() {
        return inspector;
    }

    @Override
    public FileContent sound(FileType type) {
        var content = containing(type.name());
        if (type != FileType.PDF) {
            inspector.taking(content, type);
        }
        return content;
    }

    @Override
    public FileContent unsound(Fault fault) {
        var content = containing(fault == Fault.EMPTY ? "" : fault.name());
        inspector.finding(fault, content);
        return content;
    }

    private static FileContent containing(String text) {
        return new FileContent(text.getBytes(StandardCharsets.UTF_8));
    }
}
