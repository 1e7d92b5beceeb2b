package bo.comteco.postventa.adapter.documents;

import bo.comteco.postventa.application.driven.FileInspector;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.application.evidence.Inspection;
import bo.comteco.postventa.application.evidence.Inspection.Fault;
import bo.comteco.postventa.domain.evidence.FileType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Looks at files by their content: the first bytes say what one is, then it is opened as that. Immutable, and safe for
 * use by several threads at once.
 */
public final class ContentInspector implements FileInspector {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    @Override
    public Inspection inspect(FileContent content) {
        var bytes = content.bytes();
        if (bytes.length == 0) {
            return new Inspection.Unsound(Fault.EMPTY);
        }
        var type = typeOf(bytes);
        if (type.isEmpty()) {
            return new Inspection.Unsound(Fault.OTHER_TYPE);
        }
        var fault = type.get() == FileType.PDF ? PdfFile.fault(bytes) : ImageFile.fault(bytes, type.get());
        return fault.<Inspection>map(Inspection.Unsound::new)
                .orElseGet(() -> new Inspection.Sound(type.get(), sha256(bytes)));
    }

    private static Optional<FileType> typeOf(byte[] bytes) {
        if (begins(bytes, PDF)) {
            return Optional.of(FileType.PDF);
        }
        if (begins(bytes, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        return begins(bytes, PNG) ? Optional.of(FileType.PNG) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length > with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
