package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitResponse;
import org.seedbed.tenancy.internal.exit.ExitJson.OwnExitSummary;

/** Exits as the company itself reads them. */
@ApplicationScoped
class OwnExits {

    private final ExitStore store;
    private final ExitQueries queries;
    private final ExitViews views;
    private final ExitSheetPapers papers;

    OwnExits(ExitStore store, ExitQueries queries, ExitViews views, ExitSheetPapers papers) {
        this.store = store;
        this.queries = queries;
        this.views = views;
        this.papers = papers;
    }

    Page<OwnExitSummary> list(UUID companyId, PageParams page) {
        return queries.own(companyId, page);
    }

    ExitResponse get(UUID companyId, UUID id) {
        return views.own(companyId, id);
    }

    RestResponse<InputStream> paper(UUID companyId, UUID id) {
        return papers.download(() -> store.ofCompany(companyId, id));
    }
}
