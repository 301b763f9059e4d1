package org.seedbed.policy;

/** Port of the module that pays by schemes, for policies lie below it. */
public interface SchemeReader {

    /** Whether a grant can be computed by it: half a scheme would waive too much or too little. */
    boolean understands(PolicyScheme scheme);
}
