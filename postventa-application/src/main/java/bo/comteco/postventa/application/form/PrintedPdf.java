package bo.comteco.postventa.application.form;

import java.util.Arrays;

/** A printed form as a PDF file; immutable. */
public final class PrintedPdf {

    private final byte[] bytes;

    public PrintedPdf(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedPdf pdf && Arrays.equals(bytes, pdf.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "PDF of " + bytes.length + " bytes";
    }
}
