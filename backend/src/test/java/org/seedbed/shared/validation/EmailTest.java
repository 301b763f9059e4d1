package org.seedbed.shared.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people write them pass; what could be taken for another does not. */
class EmailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.cn",
                "Zhang.San+park@mail.example.com",
                "o'neil_1@xn--fsqu00a.xn--0zwm56d",
                "123456@qq.com",
                "x@sub-domain.example-site.org"
            })
    void ordinaryOnesPass(String email) {
        assertThat(Email.isValid(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b.cn",
                "a@b",
                "a b@c.cn",
                "a@b@c.cn",
                "a@-b.cn",
                "a@b-.cn",
                "a@b..cn",
                "a@b.c",
                "a@b.1",
                "\"a\"@b.cn",
                "a@[127.0.0.1]",
                " a@b.cn",
                "a@b.cn\n",
                "\u5f20@b.cn",
                "a@\u4f8b\u5b50.cn"
            })
    void othersDoNot(String email) {
        assertThat(Email.isValid(email)).isFalse();
    }

    @Property
    void whateverPassesIsPrintableAsciiWithOneSignOfPlace(@ForAll String text) {
        var email = text + "@example.com";
        if (Email.isValid(email)) {
            assertThat(email).matches("[\\x21-\\x7e]+").containsOnlyOnce("@");
        }
    }
}
