package org.seedbed.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Port: keeps bytes under an address and knows nothing else about them. What is stored never changes. A folder is what
 * this installation uses; an object store can take its place, since nothing here needs more than put, get, list and
 * delete of whole objects.
 */
public interface FileStore {

    /**
     * Where bytes lie: named by their content, so that a copy of the store can be checked without the database, and by an
     * id of their own, so that nobody's file is another's and removing one removes no other.
     *
     * @param sha256 64 hexadecimal digits
     */
    record Address(UUID id, String sha256) {}

    /** What was stored. */
    record Blob(Address address, long size) {}

    /**
     * Stores the bytes; when this returns they outlast a power cut. A store that fails keeps nothing.
     *
     * @param most bytes; more are refused
     * @throws org.seedbed.shared.problem.ProblemException file.too-large
     */
    Blob put(UUID id, InputStream content, long most);

    /**
     * The bytes; the caller closes.
     *
     * @throws IOException also when there is nothing at the address
     */
    InputStream open(Address address) throws IOException;

    boolean has(Address address);

    /** Removes the bytes; nothing happens when they are gone already. */
    void delete(Address address);

    /** Hands over what was stored before the moment, run by run, in no order. Unfinished leftovers are cleared on the way. */
    void each(Instant storedBefore, Consumer<List<Address>> taker);
}
