package org.seedbed.admission.internal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.shared.validation.Uscc;
import org.seedbed.shared.validation.ValidUscc;

/** What an applicant is to tell, with the form each thing has; see {@link ApplicationContent}. */
record ApplicationContentRequest(
        @Nullable CompanyKind applicantKind,
        @Nullable @Size(max = 100) String name,
        @Nullable @ValidUscc String uscc,
        @Nullable LocalDate foundedOn,

        @Nullable @Pattern(regexp = "[A-T]\\d{2,4}") String industryCode,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal registeredCapital,

        @Nullable @PositiveOrZero @Max(100_000) Integer staff,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal priorYearRevenue,

        @Nullable @Digits(integer = 6, fraction = 2) BigDecimal revenueGrowth,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal financingTotal,

        @Nullable Boolean techBusiness,
        @Nullable Boolean registersInPark,
        @Nullable Boolean worksInPark,

        @NotNull @Size(max = 10) List<@NotNull @Pattern(regexp = "[A-Z_]{1,40}") String> qualifications,

        @Nullable @PositiveOrZero @Digits(integer = 6, fraction = 2)
        BigDecimal areaAsked,

        @Nullable @PositiveOrZero @Max(1000) Integer seatsAsked,
        @Nullable @Size(max = 100) String projectName,
        @Nullable @Size(max = 4000) String projectText,
        @Nullable @Size(max = 50) String contactName,

        @Nullable @Pattern(regexp = "1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?|[48]00-?\\d{3}-?\\d{4}")
        String contactPhone,

        @Nullable @Email @Size(max = 100) String contactEmail,
        @Nullable @Size(max = 100) String referralUnion,
        @Nullable @Size(max = 50) String referralContact,
        @Nullable @Size(max = 20) String previousNumber) {

    /** As it is kept: no blanks around, no empty texts, the code folded. */
    ApplicationContent toContent() {
        return new ApplicationContent(
                applicantKind,
                stripped(name),
                uscc == null ? null : Uscc.fold(uscc),
                foundedOn,
                industryCode,
                registeredCapital,
                staff,
                priorYearRevenue,
                revenueGrowth,
                financingTotal,
                techBusiness,
                registersInPark,
                worksInPark,
                qualifications,
                areaAsked,
                seatsAsked,
                stripped(projectName),
                stripped(projectText),
                stripped(contactName),
                contactPhone,
                contactEmail,
                stripped(referralUnion),
                stripped(referralContact),
                stripped(previousNumber));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
