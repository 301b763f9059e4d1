package org.seedbed.shared.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.seedbed.shared.time.BusinessClock;

/**
 * Lays out a page of HTML as PDF/A-2u: with its font and colours inside, its text readable by machines. Nothing from outside
 * is ever loaded, and nothing in the file depends on when or where it was made. PDF/A also keeps the library from looking
 * for fonts all over the machine.
 */
final class PdfWriter {

    private static final int REGULAR = 400;
    private static final int ID_DIGITS = 16;
    private static final int HEX = 16;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    static MadeDocument write(String page, DocumentTemplate template, String hash, Instant dated) {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .withProducer("Seedbed")
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useFont(DocumentFont::stream, DocumentFont.FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useUriResolver((base, uri) -> null);
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, moment);
        }
        try (var renderer = builder.buildPdfRenderer();
                var out = new ByteArrayOutputStream()) {
            try (var pdf = renderer.createPDFKeepOpen()) {
                date(pdf, dated.truncatedTo(ChronoUnit.SECONDS));
                pdf.setDocumentId(Long.parseUnsignedLong(hash.substring(0, ID_DIGITS), HEX));
                pdf.save(out);
                return new MadeDocument(out.toByteArray(), template.id(), hash, pdf.getNumberOfPages());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In both places a file has for it; the library has written the present moment. */
    private static void date(PDDocument pdf, Instant dated) throws IOException {
        var moment = dated.atZone(BusinessClock.PARK_ZONE);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(moment));
        var catalog = pdf.getDocumentCatalog();
        var text = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "(<xmp:CreateDate>)[^<]*",
                        "$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.toOffsetDateTime()));
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(text.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }
}
