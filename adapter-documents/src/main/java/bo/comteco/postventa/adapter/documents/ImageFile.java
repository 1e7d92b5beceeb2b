package bo.comteco.postventa.adapter.documents;

import bo.comteco.postventa.application.evidence.Inspection.Fault;
import bo.comteco.postventa.domain.evidence.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Opens an image as far as its size: pixels are not decoded, so that a small file can't fill the memory. */
final class ImageFile {

    /** A sheet of paper at 600 dots an inch has 34 million. */
    private static final long MOST_PIXELS = 60_000_000;

    private ImageFile() {}

    static Optional<Fault> fault(byte[] bytes, FileType type) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        // In memory: a cache on disk would keep a client's paper where nobody looks after it.
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels <= 0) {
                return Optional.of(Fault.DAMAGED);
            }
            return pixels > MOST_PIXELS ? Optional.of(Fault.TOO_MUCH_INSIDE) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(Fault.DAMAGED);
        } finally {
            reader.dispose();
        }
    }
}
