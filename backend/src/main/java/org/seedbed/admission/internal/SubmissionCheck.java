package org.seedbed.admission.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.PaperKind;
import org.seedbed.admission.internal.ApplicationJson.ApplicantFounder;
import org.seedbed.admission.internal.ApplicationJson.PaperView;
import org.seedbed.admission.internal.CallJson.PaperAsked;
import org.seedbed.company.CompanyKind;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ProblemException.FieldProblem;
import org.seedbed.shared.problem.ValidationErrors;

/** Everything that keeps an application from being handed in, at once: each with its field. */
final class SubmissionCheck {

    private final List<FieldProblem> problems = new ArrayList<>();

    private SubmissionCheck() {}

    static List<FieldProblem> of(
            ApplicationContent content,
            List<ApplicantFounder> founders,
            List<PaperView> papers,
            List<PaperAsked> asked,
            LocalDate today) {
        var check = new SubmissionCheck();
        check.applicant(content, today);
        check.project(content);
        check.founders(founders, content.applicantKind());
        check.papers(papers, asked, content.applicantKind());
        return check.problems;
    }

    private void applicant(ApplicationContent content, LocalDate today) {
        required("applicantKind", content.applicantKind());
        required("name", content.name());
        required("contactName", content.contactName());
        required("contactPhone", content.contactPhone());
        var kind = content.applicantKind();
        if (kind == CompanyKind.TEAM && content.uscc() != null) {
            add("/content/uscc", AdmissionErrors.TEAM_USCC);
        }
        // Other bodies may have none, a team never has.
        if (kind == CompanyKind.FIRM || kind == CompanyKind.SOLE_TRADER || kind == CompanyKind.COOPERATIVE) {
            required("uscc", content.uscc());
            required("foundedOn", content.foundedOn());
            required("industryCode", content.industryCode());
        }
        if (content.foundedOn() != null && content.foundedOn().isAfter(today)) {
            add("/content/foundedOn", AdmissionErrors.FOUNDED_IN_FUTURE);
        }
    }

    private void project(ApplicationContent content) {
        required("projectName", content.projectName());
        required("projectText", content.projectText());
        var area = content.areaAsked();
        var seats = content.seatsAsked();
        if ((area == null || area.signum() == 0) && (seats == null || seats == 0)) {
            add("/content/areaAsked", ValidationErrors.REQUIRED);
        }
        if (content.referralContact() != null) {
            required("referralUnion", content.referralUnion());
        }
    }

    private void founders(List<ApplicantFounder> founders, @Nullable CompanyKind kind) {
        if (founders.isEmpty()) {
            add("/founders", AdmissionErrors.FOUNDER_MISSING);
        }
        for (int i = 0; i < founders.size(); i++) {
            if (kind == CompanyKind.TEAM && blank(founders.get(i).phone())) {
                add("/founders/" + i + "/phone", ValidationErrors.REQUIRED);
            }
        }
    }

    private void papers(List<PaperView> papers, List<PaperAsked> asked, @Nullable CompanyKind kind) {
        Set<PaperKind> handedIn = papers.stream().map(PaperView::kind).collect(Collectors.toSet());
        asked.stream()
                .filter(a -> a.required() && a.isFor(kind) && !handedIn.contains(a.kind()))
                .forEach(a -> add("/papers/" + a.kind(), AdmissionErrors.PAPER_MISSING));
    }

    private void required(String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && blank(text))) {
            add("/content/" + field, ValidationErrors.REQUIRED);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void add(String pointer, ErrorCode code) {
        problems.add(new FieldProblem(pointer, code, Map.of()));
    }
}
