package id.sigap.kit.service;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequestGuardsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ey.J-_~+/=9", "bearer ey.J-_~+/=9"})
    void a_token_comes_in_the_header(String header) {
        assertThat(RequestGuards.bearerToken(with(header))).isEqualTo("ey.J-_~+/=9");
    }

    @Test
    void without_a_bearer_token_nobody_is_there() {
        assertThat(RequestGuards.bearerToken(new MockHttpServletRequest())).isNull();
        assertThat(RequestGuards.bearerToken(with("Basic abc"))).isNull();
        MockHttpServletRequest inTheAddress = new MockHttpServletRequest();
        inTheAddress.setParameter("access_token", "ey");
        assertThat(RequestGuards.bearerToken(inTheAddress)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer a b", "Bearer a\tb", "Bearer a,b", "Bearer {}", "Bearer \u00e9"})
    void a_malformed_token_is_refused(String header) {
        assertThatThrownBy(() -> RequestGuards.bearerToken(with(header))).isInstanceOf(OAuth2AuthenticationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\nb", "a\rb", "\u007f", "\u0085", "\u0378"})
    void a_header_that_controls_something_is_refused(String value) {
        assertThat(RequestGuards.isPlainText(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/html; charset=utf-8", "Jorong Contoh \u00e9", "\u6c49"})
    void any_other_text_may_pass(String value) {
        assertThat(RequestGuards.isPlainText(value)).isTrue();
    }

    private static MockHttpServletRequest with(String authorization) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Authorization", authorization);
        return request;
    }
}
