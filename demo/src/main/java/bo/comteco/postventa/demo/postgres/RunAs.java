package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;

/** Under which account PostgreSQL's programs run: they refuse to run as root. */
sealed interface RunAs {

    /** What is put before a program's name so that it runs so. */
    List<String> prefix();

    /** Gives the account a folder and everything in it, unless it has it already. */
    void own(Path folder) throws IOException;

    /** A program with its arguments, to be run so. */
    default List<String> line(String program, List<String> arguments) {
        return Stream.of(prefix(), List.of(program), arguments)
                .flatMap(List::stream)
                .toList();
    }

    /** The account that started the demo. */
    record Oneself() implements RunAs {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path folder) {
            // it is one's own
        }
    }

    /**
     * Root, but in a user namespace in which root is nobody: files go on belonging to root, its privileges are gone.
     * Many containers do not allow it.
     */
    record RootWithoutPrivileges() implements RunAs {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "--user");
        }

        @Override
        public void own(Path folder) {
            // it is root's
        }
    }

    /**
     * Another account, when root started the demo.
     *
     * @param user          the account
     * @param closedFolders whether it keeps root's right to pass closed folders, for a project below {@code /root}
     */
    record Account(UserPrincipal user, boolean closedFolders) implements RunAs {

        private static final List<String> PASS_CLOSED_FOLDERS = List.of(
                "--inh-caps=-all,+dac_override",
                "--ambient-caps=-all,+dac_override",
                "--bounding-set=-all,+dac_override",
                // without it, access(2) ignores the right, and PostgreSQL asks that before it runs its programs
                "--securebits=+no_setuid_fixup");

        @Override
        public List<String> prefix() {
            return Stream.of(
                            List.of("setpriv", "--reuid=" + user.getName(), "--regid=65534", "--clear-groups"),
                            closedFolders ? PASS_CLOSED_FOLDERS : List.<String>of(),
                            List.of("--no-new-privs"))
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public void own(Path folder) throws IOException {
            if (!Files.getOwner(folder).equals(user)) {
                Folders.give(folder, user);
            }
        }
    }
}
