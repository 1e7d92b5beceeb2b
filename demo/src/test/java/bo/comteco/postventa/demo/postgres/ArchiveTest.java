package bo.comteco.postventa.demo.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and modes are POSIX")
class ArchiveTest {

    @TempDir
    Path target;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void filesLinksAndModesComeOutAsTheyWentIn() throws IOException {
        try (TarArchiveOutputStream tar = archive()) {
            file(tar, "bin/run", 0755, "#!");
            file(tar, "share/text", 0644, "ñandú");
            link(tar, "lib/so", TarConstants.LF_SYMLINK, "../share/text");
            link(tar, "lib/hard", TarConstants.LF_LINK, "share/text");
        }

        unpack();

        assertThat(target.resolve("bin/run")).isExecutable().hasContent("#!");
        assertThat(Files.isExecutable(target.resolve("share/text"))).isFalse();
        assertThat(target.resolve("lib/so")).isSymbolicLink().hasContent("ñandú");
        assertThat(target.resolve("lib/hard")).hasContent("ñandú");
    }

    @Test
    void nothingIsWrittenOutsideItsFolder() throws IOException {
        Path inner = Files.createDirectory(target.resolve("inner"));
        try (TarArchiveOutputStream tar = archive()) {
            file(tar, "../outside", 0644, "x");
        }

        assertThatIOException()
                .isThrownBy(() -> Archive.unpack(new ByteArrayInputStream(bytes.toByteArray()), inner))
                .withMessageContaining("leads out of its folder");
        assertThat(target.resolve("outside")).doesNotExist();
    }

    @Test
    void noLinkLeadsOutsideItsFolder() throws IOException {
        try (TarArchiveOutputStream tar = archive()) {
            link(tar, "lib", TarConstants.LF_SYMLINK, "/etc");
        }

        assertThatIOException().isThrownBy(this::unpack).withMessageContaining("leads out of its folder");
    }

    private TarArchiveOutputStream archive() throws IOException {
        return new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)));
    }

    private void unpack() throws IOException {
        Archive.unpack(new ByteArrayInputStream(bytes.toByteArray()), target);
    }

    private static void file(TarArchiveOutputStream tar, String name, int mode, String text) throws IOException {
        byte[] content = text.getBytes(UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static void link(TarArchiveOutputStream tar, String name, byte kind, String to) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind);
        entry.setLinkName(to);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }
}
