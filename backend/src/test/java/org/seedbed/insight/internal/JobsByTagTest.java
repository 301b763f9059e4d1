package org.seedbed.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.EmploymentTag;
import org.seedbed.insight.internal.CompanyLine.Heads;
import org.seedbed.insight.internal.HeadlineJson.TagCount;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.tenancy.Stage;

/** Hubei's follow-up of 2020: 95 282 people, of whom some are told by what they are; a person may be several of it. */
class JobsByTagTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private static final List<TagCount> TAGS = List.of(
            new TagCount(EmploymentTag.COLLEGE_UP, 11_541),
            new TagCount(EmploymentTag.LAID_OFF, 3_095),
            new TagCount(EmploymentTag.RURAL_MIGRANT, 4_225));

    @Test
    void theTotalIsThatOfTheHeadCountsWhateverTheTagsSay() {
        var jobs = HeadlineSums.jobs(List.of(counted(90_000), counted(5_282)), TAGS);
        assertThat(jobs.total()).isEqualTo(95_282);
        assertThat(jobs.tags()).isEqualTo(TAGS);
    }

    @Test
    void tagsMakeNoTotalWhereNobodyCountedHeads() {
        var jobs = HeadlineSums.jobs(List.of(line(null)), TAGS);
        assertThat(jobs.total()).isNull();
        assertThat(jobs.counted()).isZero();
    }

    private static CompanyLine counted(int people) {
        return line(new Heads(UUID.randomUUID(), DAY, people, EvidenceLevel.EVIDENCED));
    }

    private static CompanyLine line(@Nullable Heads heads) {
        var since = LocalDate.of(2019, 1, 1);
        return new CompanyLine(
                UUID.randomUUID(), "示例企业", CompanyKind.FIRM, since, true, since, null, Stage.INCUBATOR, heads, null);
    }
}
