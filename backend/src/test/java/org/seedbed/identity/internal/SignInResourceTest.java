package org.seedbed.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInResourceTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "parks",
                "/auth/logout",
                "/./auth/logout",
                "/x/../auth/logout",
                "/%2e/auth/logout",
                "/x/%2e%2E/auth/logout",
                "/a b"
            })
    void onlyPagesOfThisOriginAreGoneTo(String to) {
        assertThat(SignInResource.ours(to)).hasToString("/");
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/parks?q=%E4%BA%91, /parks?q=%E4%BA%91",
        "/parks?q=云, /parks?q=%E4%BA%91",
        "/parks/1/tenants?sort=-from#x, /parks/1/tenants?sort=-from#x"
    })
    void aPageIsGoneToAsItWasAskedFor(String to, String page) {
        assertThat(SignInResource.ours(to)).hasToString(page);
    }
}
