package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.UserPrincipal;
import org.jspecify.annotations.Nullable;

/** What is done to a folder and everything in it; links are not followed. */
final class Folders {

    private Folders() {}

    /** Deletes the folder, if there is one. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, new Deletion());
        }
    }

    /** Gives the folder to an account. */
    static void give(Path folder, UserPrincipal account) throws IOException {
        Files.walkFileTree(folder, new Donation(account));
    }

    /** Gives what root has just made in somebody's folder to that somebody, who may start the demo the next time. */
    static void giveToFoldersOwner(Path made) throws IOException {
        Path folder = made.toAbsolutePath().getParent();
        if (folder != null && isRoot(Files.getOwner(made)) && !isRoot(Files.getOwner(folder))) {
            Files.setOwner(made, Files.getOwner(folder));
        }
    }

    static boolean isRoot(UserPrincipal account) {
        return account.getName().equals("root");
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }

    private static final class Donation extends SimpleFileVisitor<Path> {
        private final UserPrincipal account;

        Donation(UserPrincipal account) {
            this.account = account;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            return visitFile(folder, attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            FileOwnerAttributeView view =
                    Files.getFileAttributeView(file, FileOwnerAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            view.setOwner(account);
            return FileVisitResult.CONTINUE;
        }
    }
}
