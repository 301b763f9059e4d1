package org.seedbed.billing.internal.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.bank.BankJson.BankImportResponse;
import org.seedbed.billing.internal.bank.BankJson.BankImportView;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Bank statements of a park: taken as files, kept as evidence. */
@Path("/api/v1/parks/{parkId}/bank-imports")
@Tag(name = "billing")
class BankResource {

    private final CurrentActor actor;
    private final BankImportQueries queries;
    private final ImportStatement statements;
    private final StoredFiles files;

    BankResource(CurrentActor actor, BankImportQueries queries, ImportStatement statements, StoredFiles files) {
        this.actor = actor;
        this.queries = queries;
        this.statements = statements;
        this.files = files;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Costly(Costly.Kind.BULK)
    @Door(Permission.PAYMENT_EDIT)
    @Refusals({
        "file.missing",
        "file.empty",
        "file.too-large",
        "file.type",
        "bank.file-unreadable",
        "bank.columns-unknown",
        "bank.too-many-rows",
        "bank.no-lines"
    })
    @Operation(
            operationId = "bankImportCreate",
            summary =
                    "Takes a statement as CSV or XLSX of 10 MB and 20 000 rows at most; a line that came before is not"
                            + " taken again. Columns with other names than usual are told by their names in the file")
    public BankImportResponse create(
            @PathParam("parkId") UUID parkId,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("day") @Size(max = 60) @Nullable String day,
            @RestForm("income") @Size(max = 60) @Nullable String income,
            @RestForm("payer") @Size(max = 60) @Nullable String payer,
            @RestForm("text") @Size(max = 60) @Nullable String text,
            @RestForm("reference") @Size(max = 60) @Nullable String reference) {
        var told = new EnumMap<BankColumn, String>(BankColumn.class);
        tell(told, BankColumn.DAY, day);
        tell(told, BankColumn.INCOME, income);
        tell(told, BankColumn.PAYER, payer);
        tell(told, BankColumn.TEXT, text);
        tell(told, BankColumn.REFERENCE, reference);
        var id = statements.handle(parkId, actor.id(), Upload.of(file, "statement"), told);
        return queries.bankImport(parkId, id);
    }

    private static void tell(Map<BankColumn, String> told, BankColumn column, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            told.put(column, name);
        }
    }

    @GET
    @Door(Permission.PAYMENT_EDIT)
    @Operation(operationId = "bankImportList", summary = "Statements that were taken, the latest first")
    public Page<BankImportView> list(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return queries.imports(parkId, page);
    }

    @GET
    @Path("{bankImportId}")
    @Door(Permission.PAYMENT_EDIT)
    @Operation(operationId = "bankImportGet", summary = "A statement with the rows that were not taken and why")
    public BankImportResponse get(@PathParam("parkId") UUID parkId, @PathParam("bankImportId") UUID id) {
        return queries.bankImport(parkId, id);
    }

    @GET
    @Path("{bankImportId}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.PAYMENT_EDIT)
    @Operation(operationId = "bankImportFileGet", summary = "The file of a statement as a download")
    public RestResponse<InputStream> file(@PathParam("parkId") UUID parkId, @PathParam("bankImportId") UUID id) {
        return files.download(parkId, queries.file(parkId, id));
    }
}
