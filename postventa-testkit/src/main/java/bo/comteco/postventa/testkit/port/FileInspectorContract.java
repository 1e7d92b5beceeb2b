package bo.comteco.postventa.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.FileInspector;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.application.evidence.Inspection;
import bo.comteco.postventa.application.evidence.Inspection.Fault;
import bo.comteco.postventa.domain.evidence.FileType;
import bo.comteco.postventa.testkit.SuiteOf;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What {@link FileInspector} promises. */
@SuiteOf(FileInspector.class)
public interface FileInspectorContract {

    /** The inspector. */
    FileInspector inspector();

    /** A file of a type in which nothing is wrong. */
    FileContent sound(FileType type);

    /** A file in which this is wrong. */
    FileContent unsound(Fault fault);

    @Test
    default void whatCanBeOpenedIsSoundAndOfItsType() {
        assertThat(FileType.values())
                .allSatisfy(type -> assertThat(inspector().inspect(sound(type)))
                        .isInstanceOfSatisfying(
                                Inspection.Sound.class,
                                found -> assertThat(found.type()).isEqualTo(type)));
    }

    @Test
    default void theDigestIsThatOfTheContent() throws NoSuchAlgorithmException {
        var content = sound(FileType.PNG);
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.bytes()));

        assertThat(inspector().inspect(content)).isEqualTo(new Inspection.Sound(FileType.PNG, digest));
    }

    @Test
    default void whatIsNotKeptSaysWhy() {
        assertThat(Fault.values())
                .allSatisfy(fault ->
                        assertThat(inspector().inspect(unsound(fault))).isEqualTo(new Inspection.Unsound(fault)));
    }
}
