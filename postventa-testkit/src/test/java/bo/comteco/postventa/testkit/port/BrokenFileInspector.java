package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;

import bo.comteco.postventa.application.driven.FileInspector;
import bo.comteco.postventa.application.evidence.Inspection;
import bo.comteco.postventa.application.evidence.Inspection.Fault;
import bo.comteco.postventa.domain.evidence.FileType;
import java.util.function.UnaryOperator;

/** What an inspector of files may do wrong. */
final class BrokenFileInspector {

    private BrokenFileInspector() {}

    private static FileInspector concluding(FileInspector right, UnaryOperator<Inspection> conclusion) {
        return in(FileInspector.class, right, asked -> conclusion.apply((Inspection) asked.right()));
    }

    @Breaks({"whatCanBeOpenedIsSoundAndOfItsType"})
    static final class TakesPhotographsForSomethingElse extends TrustingInspectorTest {

        @Override
        public FileInspector inspector() {
            return concluding(
                    super.inspector(),
                    right -> right instanceof Inspection.Sound sound && sound.type() == FileType.JPEG
                            ? new Inspection.Unsound(Fault.OTHER_TYPE)
                            : right);
        }
    }

    @Breaks({"theDigestIsThatOfTheContent"})
    static final class GivesEveryFileOneDigest extends TrustingInspectorTest {

        @Override
        public FileInspector inspector() {
            return concluding(
                    super.inspector(),
                    right -> right instanceof Inspection.Sound sound
                            ? new Inspection.Sound(sound.type(), "0".repeat(64))
                            : right);
        }
    }

    @Breaks({"whatIsNotKeptSaysWhy"})
    static final class TakesWhatIsEncryptedForDamaged extends TrustingInspectorTest {

        @Override
        public FileInspector inspector() {
            return concluding(
                    super.inspector(),
                    right -> right.equals(new Inspection.Unsound(Fault.ENCRYPTED))
                            ? new Inspection.Unsound(Fault.DAMAGED)
                            : right);
        }
    }
}
