package org.seedbed.policy;

/** The stage an admission policy opens. */
public enum EntryStage {
    NURSERY,
    INCUBATOR,
    ACCELERATOR
}
