package org.seedbed.shared.sheet;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.text.Language;

/**
 * The language of a file: {@code lang} where it is given, for a plain link cannot choose its headers, else
 * Accept-Language.
 */
public class ExportLanguage {

    @QueryParam("lang")
    @Pattern(regexp = "zh-CN|en")
    public @Nullable String lang;

    @Context
    @Parameter(hidden = true)
    public @Nullable HttpHeaders headers;

    /** zh-CN unless English is asked for or preferred. */
    public Locale get() {
        if (lang != null) {
            return Locale.forLanguageTag(lang);
        }
        return headers == null ? Locale.CHINESE : Language.preferred(headers.getAcceptableLanguages());
    }
}
