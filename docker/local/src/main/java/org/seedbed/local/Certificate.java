package org.seedbed.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A certificate for loopback that vouches for itself, made by the JDK's keytool and written as nginx reads it. */
final class Certificate {
    private static final String PASSWORD = "loopback";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private Certificate() {}

    static void make(Stack stack, DataFolder data, Path folder) throws IOException {
        var store = folder.resolve("store.p12");
        var keytool = Path.of(Layout.java()).resolveSibling("keytool").toString();
        var command = List.of(
                keytool,
                "-genkeypair",
                "-alias",
                "front",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-validity",
                "30",
                "-ext",
                "san=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString());
        stack.runToEnd(Child.Plan.of("keytool", command, Map.of(), folder, data.log("keytool")));
        try {
            var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
            write(
                    folder.resolve("key.pem"),
                    "PRIVATE KEY",
                    keys.getKey("front", PASSWORD.toCharArray()).getEncoded());
            write(
                    folder.resolve("certificate.pem"),
                    "CERTIFICATE",
                    keys.getCertificate("front").getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static void write(Path file, String kind, byte[] content) throws IOException {
        DataFolder.createPrivate(file);
        var lines = LINES.encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }
}
