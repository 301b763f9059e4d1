package org.seedbed.reporting.internal.report;

import java.util.List;
import java.util.Map;

/**
 * What is being written of a report.
 *
 * @param answers by field, in the one way {@link AnswerText} writes them; a field without an answer is not among them
 * @param notes why a value changed so much, by field
 * @param confirmed fields of which the unit was confirmed
 * @param remarks what whoever returned it said of fields
 */
record Written(
        Map<String, String> answers, Map<String, String> notes, List<String> confirmed, Map<String, String> remarks) {}
