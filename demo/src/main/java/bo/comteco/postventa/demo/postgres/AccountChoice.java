package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the account under which a folder's server can run.
 *
 * @param folder the server's
 */
record AccountChoice(ServerFolder folder) {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /**
     * Whoever starts the demo; for root, the first that can reach the folder: the folder's owner if that is not root,
     * otherwise root without its privileges, the owner of a folder around it, nobody.
     */
    RunAs choose() throws IOException, InterruptedException {
        if (Platform.current().isWindows() || !isRoot()) {
            return new RunAs.Oneself();
        }
        for (RunAs candidate : candidates()) {
            if (canReach(candidate)) {
                return candidate;
            }
        }
        throw new PostgresUnavailableException(
                "PostgreSQL refuses to run as root, and no other account can reach its folder.",
                folder.root(),
                "Start the demo as an ordinary user. Or install util-linux (its unshare and setpriv),"
                        + " and keep the project where others may enter, not below /root.");
    }

    private Set<RunAs> candidates() throws IOException {
        UserPrincipal owner = Files.getOwner(folder.root());
        Set<RunAs> candidates = new LinkedHashSet<>();
        if (!Folders.isRoot(owner)) {
            candidates.add(new RunAs.Account(owner, false));
            candidates.add(new RunAs.Account(owner, true));
            return candidates;
        }
        candidates.add(new RunAs.RootWithoutPrivileges());
        for (Path around = folder.root().getParent(); around != null; around = around.getParent()) {
            UserPrincipal ownerAround = Files.getOwner(around);
            if (!Folders.isRoot(ownerAround)) {
                candidates.add(new RunAs.Account(ownerAround, false));
            }
        }
        UserPrincipal nobody =
                folder.root().getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        candidates.add(new RunAs.Account(nobody, false));
        candidates.add(new RunAs.Account(nobody, true));
        return candidates;
    }

    private boolean canReach(RunAs account) throws InterruptedException {
        Path around = folder.root().resolveSibling(".").normalize();
        String test = "test \"$(id -u)\" != 0 && test -x \"$0\"";
        try {
            return run(account.line("sh", List.of("-c", test, around.toString())))
                    .well();
        } catch (IOException e) {
            // unshare or setpriv is not installed, so this account is not to be had
            return false;
        }
    }

    private static boolean isRoot() throws IOException, InterruptedException {
        return run(List.of("id", "-u")).output().strip().equals("0");
    }

    private static Command.Ended run(List<String> line) throws IOException, InterruptedException {
        return new Command(line, Path.of("/")).run(LIMIT);
    }
}
