package org.seedbed.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads documents back as a person would. */
public final class PdfText {

    /** Points from the edge of the paper that stay white: less than the margins of every template. */
    private static final float MARGIN = 56;

    private PdfText() {}

    public static String of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    public static String of(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /** Characters that stand in the margin at the left or right. */
    public static List<String> overflows(byte[] pdf) throws IOException {
        var found = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getX() < MARGIN || text.getEndX() > text.getPageWidth() - MARGIN) {
                        found.add(text.getUnicode() + " at " + text.getX());
                    }
                    super.processTextPosition(text);
                }
            }.getText(document);
        }
        return found;
    }
}
