package org.seedbed.privacy;

import java.util.List;

/**
 * Port: the columns of a module whose values are sealed for their own table, column and row id, and nothing beside
 * ({@link org.seedbed.shared.crypto.Place}). A new key reaches them at the next start. A module that declares none of its
 * sealed columns loses them with the old key.
 */
public interface SealedColumns {

    /** A {@code bytea} column of a table with an {@code id}. */
    record SealedColumn(String table, String column) {}

    List<SealedColumn> columns();
}
