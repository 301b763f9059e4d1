package org.seedbed.company.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.EmploymentTag;
import org.seedbed.company.FounderCategory;
import org.seedbed.company.IdDocumentType;
import org.seedbed.company.internal.MergeJson.FormerIdentityView;
import org.seedbed.identity.Memberships.CompanyMember;
import org.seedbed.identity.Role;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.privacy.ConsentGiven;
import org.seedbed.privacy.ConsentView;
import org.seedbed.privacy.Purpose;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.validation.Uscc;
import org.seedbed.shared.validation.ValidUscc;

/** What the company operations take and answer. */
interface CompanyJson {

    String INDUSTRY = "[A-T]\\d{2,4}";
    String PHONE = "1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?|[48]00-?\\d{3}-?\\d{4}";

    /** Registers a company or team with the park. */
    record CompanyRequest(
            @NotNull CompanyKind kind,
            @NotBlank @Size(max = 100) String name,
            @Nullable @ValidUscc String uscc,
            @Nullable LocalDate foundedOn,
            @Nullable @Valid Money registeredCapital,
            @Nullable @Pattern(regexp = INDUSTRY) String industryCode,
            @Nullable @Size(max = 50) String contactName,
            @Nullable @Pattern(regexp = PHONE) String contactPhone) {

        CompanyFacts facts() {
            return CompanyJson.facts(kind, name, uscc, foundedOn, registeredCapital, industryCode);
        }
    }

    /**
     * Replaces what is known of the company; a team that got its licence becomes a firm and keeps its history. A new name,
     * kind or code holds since a day, today if none is given.
     */
    record CompanyUpdateRequest(
            @NotNull CompanyKind kind,
            @NotBlank @Size(max = 100) String name,
            @Nullable @ValidUscc String uscc,
            @Nullable LocalDate foundedOn,
            @Nullable @Valid Money registeredCapital,
            @Nullable @Pattern(regexp = INDUSTRY) String industryCode,
            @Nullable @Size(max = 50) String contactName,
            @Nullable @Pattern(regexp = PHONE) String contactPhone,
            @Nullable LocalDate since) {

        CompanyFacts facts() {
            return CompanyJson.facts(kind, name, uscc, foundedOn, registeredCapital, industryCode);
        }
    }

    /** Contact data is masked for those without PERSONAL_READ. */
    record CompanySummary(
            UUID id,
            String name,
            CompanyKind kind,
            @Nullable String uscc,
            @Nullable String industryCode,
            @Nullable LocalDate foundedOn,
            @Nullable String contactName,
            @Nullable String contactPhone) {}

    record CompanyResponse(
            UUID id,
            int version,
            String name,
            CompanyKind kind,
            @Nullable String uscc,
            @Nullable LocalDate foundedOn,
            @Nullable Money registeredCapital,
            @Nullable String industryCode,
            @Nullable String contactName,
            @Nullable String contactPhone,
            List<FounderView> founders,
            @Nullable EmploymentCountView employment,
            List<FormerIdentityView> formerly,
            List<String> abilities) {}

    /** A founder; hardship tags and the ID number go into encrypted columns and need the person's consent. */
    record FounderRequest(
            @NotBlank @Size(max = 50) String name,
            @Nullable @Pattern(regexp = PHONE) String phone,
            @NotNull @Size(max = 10) Set<@NotNull FounderCategory> categories,
            @Nullable @Valid IdDocument idDocument,
            @Nullable UUID userId,
            @Nullable @Valid ConsentGiven consent) {

        /** What makes two requests the same, in an order that hangs on nothing. */
        List<String> identity() {
            return Stream.of(name, phone, categories.stream().sorted().toList(), idDocument, userId, consent)
                    .map(String::valueOf)
                    .toList();
        }
    }

    /**
     * Replaces what is known of a founder. Sealed values are not shown to who edits, so they are only replaced by new ones:
     * tags when there are sensitive ones among the categories, the ID number when one is given. A withdrawal erases them.
     *
     * @param userId the member of the company whom the founder is; they find the record among their own data
     */
    record FounderUpdateRequest(
            @NotBlank @Size(max = 50) String name,
            @Nullable @Pattern(regexp = PHONE) String phone,
            @NotNull @Size(max = 10) Set<@NotNull FounderCategory> categories,
            @Nullable @Valid IdDocument idDocument,
            @Nullable UUID userId,
            @Nullable @Valid ConsentGiven consent) {}

    record IdDocument(
            @NotNull IdDocumentType type,
            @NotBlank @Size(max = 30) String number) {}

    /**
     * A founder as shown.
     *
     * @param name a mark and no name once anonymised
     * @param anonymised at the person's own request
     * @param categories without the sealed ones
     * @param tagCount how many sealed tags there are
     * @param idNumber masked
     * @param alsoAt other companies of the park that have a founder with this ID number
     */
    record FounderView(
            UUID id,
            int version,
            String name,
            boolean anonymised,
            @Nullable String phone,
            List<FounderCategory> categories,
            int tagCount,
            @Nullable String idNumber,
            @Nullable UUID userId,
            List<ConsentView> consents,
            List<CompanyName> alsoAt) {}

    record CompanyName(UUID companyId, String name) {}

    enum SealedField {
        CATEGORIES,
        ID_NUMBER
    }

    record RevealRequest(
            @NotNull @Size(min = 1, max = 2) Set<@NotNull SealedField> fields,
            @NotBlank @Size(min = 10, max = 200) String reason) {}

    /** What was asked for, in clear, this once. */
    record RevealResponse(
            List<FounderCategory> categories, @Nullable RevealedId idDocument) {}

    record RevealedId(IdDocumentType type, String number) {}

    /** The person agreed to what is kept of them already. */
    record ConsentGiveRequest(
            @NotNull @Size(min = 1, max = 2) Set<@NotNull Purpose> purposes,
            @NotNull @Valid ConsentGiven consent) {}

    record ConsentWithdrawRequest(
            @NotNull Purpose purpose,
            @NotBlank @Size(min = 2, max = 200) String reason) {}

    /** A consent that somebody has to obtain: never asked for, or to an older notice. */
    record ConsentWaitingView(
            UUID founderId, String founderName, UUID companyId, String companyName, ConsentView consent) {}

    /** People in post on a day. */
    record EmploymentCountRequest(
            @NotNull LocalDate asOf,
            @Min(0) @Max(1_000_000) int total,
            @NotNull @Size(max = 11) List<@NotNull @Valid SubCountRequest> subCounts) {}

    record SubCountRequest(
            @NotNull EmploymentTag tag,
            @Min(0) @Max(1_000_000) int count) {}

    record EmploymentCountView(
            UUID id,
            int version,
            LocalDate asOf,
            int total,

            @Schema(description = "Self-reported where it came with a report and the park has not saved it itself")
            EvidenceLevel level,

            List<SubCountView> subCounts) {

        /** For those without PERSONAL_READ: in a firm of one, "1 disabled" is a name. */
        EmploymentCountView withoutSensitive() {
            return new EmploymentCountView(
                    id,
                    version,
                    asOf,
                    total,
                    level,
                    subCounts.stream().filter(part -> !part.tag().isSensitive()).toList());
        }
    }

    /** A part of the total; {@code exceedsTotal} marks an imported figure that cannot be right and waits for checking. */
    record SubCountView(EmploymentTag tag, int count, boolean exceedsTotal) {}

    record CompanyMemberView(UUID userId, String displayName, Role role, Instant since) {

        static CompanyMemberView of(CompanyMember member) {
            return new CompanyMemberView(member.userId(), member.displayName(), member.role(), member.since());
        }
    }

    record OwnCompanyResponse(
            UUID id,
            String name,
            CompanyKind kind,
            @Nullable String uscc,
            @Nullable LocalDate foundedOn,
            @Nullable Money registeredCapital,
            @Nullable String industryCode,
            List<CompanyMemberView> members,
            @Nullable EmploymentCountView employment) {}

    /** The text without blanks around it. {@code @NotBlank} alone lets the full-width blank through. */
    static String given(String pointer, String text) {
        var given = text.strip();
        if (given.isEmpty()) {
            throw ProblemException.field(pointer, ValidationErrors.REQUIRED);
        }
        return given;
    }

    private static CompanyFacts facts(
            CompanyKind kind,
            String name,
            @Nullable String uscc,
            @Nullable LocalDate foundedOn,
            @Nullable Money registeredCapital,
            @Nullable String industryCode) {
        return new CompanyFacts(
                kind,
                given("/name", name),
                uscc == null ? null : Uscc.fold(uscc),
                foundedOn,
                Money.amountOrNull(registeredCapital),
                industryCode);
    }
}
