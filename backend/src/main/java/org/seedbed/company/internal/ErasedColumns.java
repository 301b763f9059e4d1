package org.seedbed.company.internal;

/** What an update of {@code founder} sets to erase sealed values: every way of erasing reads the columns here. */
public final class ErasedColumns {

    /** Hardship tags. */
    static final String TAGS = "tags_sealed = null, tags_count = 0";

    /** The ID number and the hash it is found by. */
    static final String ID = "id_sealed = null, id_hash = null";

    /** All that is sealed. */
    public static final String ALL = TAGS + ", " + ID;

    private ErasedColumns() {}
}
