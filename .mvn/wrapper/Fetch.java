import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Fetches one file for {@code mvnw} where neither curl nor wget is installed: {@code java Fetch.java URL FILE}. */
final class Fetch {
    public static void main(String[] args) {
        try (var in = URI.create(args[0]).toURL().openStream()) {
            Files.copy(in, Path.of(args[1]), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.err.println("mvnw: " + e);
            System.exit(1);
        }
    }
}
