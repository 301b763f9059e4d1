package org.seedbed.reporting.internal.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.ReportFormState;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.internal.form.ReportFormJson.ReportFormChangeRequest;
import org.seedbed.reporting.internal.form.ReportFormJson.ReportFormDraftRequest;
import org.seedbed.reporting.internal.form.ReportFormJson.ReportFormSummary;
import org.seedbed.reporting.internal.form.ReportFormJson.ReportFormView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Versions of forms. */
@Path("/api/v1/parks/{parkId}/report-forms")
@Tag(name = "report")
class ReportFormResource {

    private final CurrentActor actor;
    private final ReportForms forms;
    private final ReportFormViews views;
    private final DraftReportForm draft;
    private final Idempotency idempotency;

    ReportFormResource(
            CurrentActor actor,
            ReportForms forms,
            ReportFormViews views,
            DraftReportForm draft,
            Idempotency idempotency) {
        this.actor = actor;
        this.forms = forms;
        this.views = views;
        this.draft = draft;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.REPORT_READ)
    @Operation(
            operationId = "reportFormList",
            summary = "Versions of forms the park can use or writes, its own before the delivered ones")
    public Page<ReportFormSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("kind") @Nullable ReportKind kind,
            @QueryParam("state") @Nullable ReportFormState state,
            @BeanParam @Valid PageParams page) {
        return forms.list(parkId, kind, state, page).map(ReportFormViews::summary);
    }

    @POST
    @Door(Permission.REPORT_EDIT)
    @Refusals({"report.form-unknown", "report.form-draft-exists"})
    @Operation(
            operationId = "reportFormDraft",
            summary = "Drafts the park's next version of a form from another version")
    public RestResponse<ReportFormView> draft(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid ReportFormDraftRequest request) {
        var drafted = idempotency.once(
                actor.id(),
                key,
                "reportFormDraft " + parkId,
                request,
                ReportFormView.class,
                () -> views.get(actor.get(), parkId, draft.draft(parkId, actor.id(), request)));
        return Etags.created(drafted, drafted.version());
    }

    @GET
    @Path("{reportFormId}")
    @Door(Permission.REPORT_READ)
    @Operation(operationId = "reportFormGet", summary = "A version of a form with its fields and checks")
    public RestResponse<ReportFormView> get(@PathParam("parkId") UUID parkId, @PathParam("reportFormId") UUID id) {
        return answer(parkId, id);
    }

    @PUT
    @Path("{reportFormId}")
    @Door(Permission.REPORT_EDIT)
    @Refusals({"report.form-delivered", "report.form-not-draft", "report.form-unsound"})
    @Operation(operationId = "reportFormChange", summary = "Changes a draft of a form")
    public RestResponse<ReportFormView> change(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportFormId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportFormChangeRequest request) {
        draft.change(parkId, actor.id(), id, ifMatch, request);
        return answer(parkId, id);
    }

    @DELETE
    @Path("{reportFormId}")
    @Door(Permission.REPORT_EDIT)
    @Refusals({"report.form-delivered", "report.form-not-draft"})
    @Operation(operationId = "reportFormDiscard", summary = "Gives a draft of a form up")
    public void discard(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportFormId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        draft.discard(parkId, id, ifMatch);
    }

    @POST
    @Path("{reportFormId}/publication")
    @Door(Permission.REPORT_CHECK)
    @Refusals({"report.form-delivered", "report.form-not-draft", "report.form-same-person"})
    @Operation(
            operationId = "reportFormPublish",
            summary = "Publishes a draft somebody else wrote: rounds opened from now on may use it")
    public RestResponse<ReportFormView> publish(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportFormId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        draft.publish(parkId, actor.id(), id, ifMatch);
        return answer(parkId, id);
    }

    private RestResponse<ReportFormView> answer(UUID parkId, UUID id) {
        var form = views.get(actor.get(), parkId, id);
        return Etags.ok(form, form.version());
    }
}
