package org.seedbed.onboarding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What no column of the database holds is refused row by row, also in the dry run, and harms no other row. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterBoundsTest {

    private static final String[][] UNITS = {
        {"楼栋", "楼层", "房号", "类型", "建筑面积", "工位数", "标准租金"},
        {"A", "3", "A301", "办公", "99999999.99", "10000", "999999999999.99"},
        {"A", "3", "A302", "办公", "13812345678", "", ""},
        {"A", "3", "A303", "办公", "50", "2000000000", ""},
        {"A", "0", "A304", "办公", "50", "", ""},
        {"A", "201", "A305", "办公", "50", "", ""},
        {"A", "3", "A".repeat(31), "办公", "50", "", ""},
        {"A", "3", "A307", "办公", "99999999.996", "", ""},
    };
    private static final List<String> UNIT_CODES = List.of(
            "import.out-of-range",
            "import.out-of-range",
            "import.floor",
            "import.out-of-range",
            "import.too-long",
            "import.out-of-range");

    private static final String[][] TENANTS = {
        {"企业名称", "统一社会信用代码", "入驻日期", "孵化阶段", "注册资本(万元)", "从业人数", "减免政策", "行业代码", "负责人"},
        tenant("最大团队", "9999", "1000000", "", "I651"),
        tenant("资本团队", "20000亿", "", "", ""),
        tenant("员工团队", "", "1000001", "", ""),
        tenant("减免团队", "", "", "免".repeat(101), ""),
        tenant("长".repeat(99) + "团队", "", "", "", ""),
        tenant("行业团队", "", "", "", "Z999"),
    };
    private static final List<String> TENANT_CODES = List.of(
            "import.out-of-range",
            "import.out-of-range",
            "import.too-long",
            "import.too-long",
            "import.industry-code",
            "import.area-sum-differs");

    @Inject
    World world;

    @Test
    void rowsOutOfBoundsAreRefusedAndAllOthersStored() {
        var park = world.park();
        var importing = new Importing(world.with(Role.OPERATOR, park), park);
        var file = Registers.both(UNITS, TENANTS);
        var dry = importing.run(file, true);
        var ended = importing.commit(file);
        assertThat(ended.getMap("result")).isEqualTo(dry.getMap("result"));
        assertThat(ended.getList("result.sheets.created", Integer.class)).containsExactly(1, 2);
        assertThat(ended.getList("result.sheets.refused", Integer.class)).containsExactly(6, 4);
        var problems = importing.problems(ended.getString("id"));
        assertThat(problems.getList("items.code", String.class).subList(0, 6)).isEqualTo(UNIT_CODES);
        assertThat(problems.getList("items.code", String.class).subList(6, 12)).isEqualTo(TENANT_CODES);
        assertThat(problems.getString("items[0].messageZh")).contains("建筑面积", "13812345678", "99999999.99");
    }

    private static String[] tenant(String name, String capital, String staff, String waiver, String industry) {
        return new String[] {name, "", "2025-06-01", "苗圃", capital, staff, waiver, industry, "张三"};
    }
}
