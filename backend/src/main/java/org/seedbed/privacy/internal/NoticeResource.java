package org.seedbed.privacy.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.privacy.Notices;
import org.seedbed.privacy.internal.PrivacyJson.NoticePart;
import org.seedbed.privacy.internal.PrivacyJson.PrivacyNotice;

/** The privacy notice that people are shown before they agree. */
@Path("/api/v1/privacy-notice")
@Tag(name = "privacy")
class NoticeResource {

    private final Notices notices;

    NoticeResource(Notices notices) {
        this.notices = notices;
    }

    @GET
    @Door(Permission.SIGNED_IN)
    @Operation(operationId = "privacyNoticeGet", summary = "What a person is told before they agree, as it is now")
    public PrivacyNotice get() {
        var current = notices.current();
        return new PrivacyNotice(
                current.version(),
                current.validFrom(),
                current.parts().stream()
                        .map(p -> new NoticePart(p.purpose(), p.titleZh(), p.textZh(), p.titleEn(), p.textEn()))
                        .toList());
    }
}
