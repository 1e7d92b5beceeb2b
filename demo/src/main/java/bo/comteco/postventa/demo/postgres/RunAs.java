package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Under which account PostgreSQL's programs run: they refuse to run as root. */
sealed interface RunAs {

    /** What is put before a program's name so that it runs so. */
    List<String> prefix();

    /** Gives the account a folder and everything in it, or a file, unless it has it already. */
    void own(Path path) throws IOException;

    /** The account that started the demo. */
    record Oneself() implements RunAs {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path path) {
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
        public void own(Path path) {
            // it is root's
        }
    }

    /** Another account, to which the folder is given. */
    record Account(UserPrincipal user) implements RunAs {
        @Override
        public List<String> prefix() {
            return List.of(
                    "setpriv", "--reuid=" + user.getName(), "--regid=65534", "--clear-groups", "--no-new-privs");
        }

        @Override
        public void own(Path path) throws IOException {
            if (!Files.getOwner(path).equals(user)) {
                Folders.give(path, user);
            }
        }
    }

    /** The account for a server in this folder: the folder's owner, or the first that may enter it and is not root. */
    static RunAs choose(ServerFolder folder) throws IOException, InterruptedException {
        if (Platform.current().isWindows() || !isRoot()) {
            return new Oneself();
        }
        UserPrincipal owner = Files.getOwner(folder.root());
        if (!owner.getName().equals("root")) {
            return new Account(owner);
        }
        Path around = folder.root().resolveSibling(".").normalize();
        Set<RunAs> candidates = new LinkedHashSet<>();
        candidates.add(new RootWithoutPrivileges());
        candidates.add(new Account(Files.getOwner(around)));
        candidates.add(new Account(nobody(folder)));
        for (RunAs candidate : candidates) {
            if (canEnter(candidate, around)) {
                return candidate;
            }
        }
        throw new PostgresUnavailableException(
                "PostgreSQL refuses to run as root, and no other account can reach its folder.",
                folder.root(),
                "Start the demo as an ordinary user. Or keep the project where others may enter (not below /root)"
                        + " and have setpriv (util-linux) installed, or allow user namespaces (unshare --user).");
    }

    /** A program with this account's prefix. */
    default List<String> line(String program, List<String> arguments) {
        return Stream.of(prefix(), List.of(program), arguments)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isRoot() throws IOException, InterruptedException {
        return run(List.of("id", "-u")).output().strip().equals("0");
    }

    private static UserPrincipal nobody(ServerFolder folder) throws IOException {
        return folder.root().getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    }

    private static boolean canEnter(RunAs account, Path folder) throws InterruptedException {
        List<String> line = new ArrayList<>(account.prefix());
        line.addAll(List.of("sh", "-c", "test \"$(id -u)\" != 0 && test -x \"$0\"", folder.toString()));
        try {
            return run(line).well();
        } catch (IOException e) {
            // unshare or setpriv is not installed, so this account is not to be had
            return false;
        }
    }

    private static Command.Ended run(List<String> line) throws IOException, InterruptedException {
        return new Command(line, Path.of("/")).run(Duration.ofSeconds(10));
    }
}
