package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.FileInspector;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.application.evidence.Inspection;
import bo.comteco.postventa.application.evidence.Inspection.Fault;
import bo.comteco.postventa.domain.evidence.FileType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes whatever holds anything for a PDF, unless it was told what a file is or what is wrong with it: for tests of what
 * happens to files, and not of what they are.
 */
public final class TrustingInspector implements FileInspector {

    private final Map<FileContent, FileType> types = new ConcurrentHashMap<>();
    private final Map<FileContent, Fault> faults = new ConcurrentHashMap<>();

    /** Has a file taken for one of a type. */
    public TrustingInspector taking(FileContent content, FileType type) {
        types.put(content, type);
        return this;
    }

    /** Has a fault found in a file. */
    public TrustingInspector finding(Fault fault, FileContent content) {
        faults.put(content, fault);
        return this;
    }

    @Override
    public Inspection inspect(FileContent content) {
        var fault = content.size() == 0 ? Fault.EMPTY : faults.get(content);
        return fault == null
                ? new Inspection.Sound(types.getOrDefault(content, FileType.PDF), sha256(content))
                : new Inspection.Unsound(fault);
    }

    private static String sha256(FileContent content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.bytes()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
