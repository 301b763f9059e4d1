package org.seedbed.onboarding.internal.workbook;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of the workbook, pulled element by element. fastexcel-reader's own row reader was tried and set aside: it
 * trusts cell references and shared string numbers, so a 1 kB file can make it allocate gigabytes, and it stops at cells of
 * type "d". Its parser (Aalto) is kept.
 */
final class XmlPart implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;

    private XmlPart(InputStream in) throws XMLStreamException {
        this.in = in;
        this.xml = FACTORY.createXMLStreamReader(in);
    }

    static XmlPart open(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream in = new TagGuard(zip.getInputStream(entry));
        try {
            return new XmlPart(in);
        } catch (XMLStreamException e) {
            in.close();
            throw new WorkbookRefused(ProblemCode.NOT_A_WORKBOOK, e);
        }
    }

    /** Moves on; false at the end of the part. A document type is refused: no spreadsheet program writes one. */
    boolean next() {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new WorkbookRefused(ProblemCode.NOT_A_WORKBOOK);
            }
            return true;
        } catch (XMLStreamException e) {
            throw new WorkbookRefused(ProblemCode.NOT_A_WORKBOOK, e);
        }
    }

    /** The name of the element that starts here, without prefix, or an empty text. */
    String starts() {
        return xml.isStartElement() ? xml.getLocalName() : "";
    }

    String ends() {
        return xml.isEndElement() ? xml.getLocalName() : "";
    }

    @Nullable
    String attribute(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String localName, String otherwise) {
        String value = attribute(localName);
        return value == null ? otherwise : value;
    }

    /** The relationship id, whichever of the two OOXML namespaces the attribute is in. A plain "id" is something else. */
    @Nullable
    String relationshipId() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && namespace != null && namespace.endsWith("relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text here, if any, and refuses a cell longer than any spreadsheet program allows. */
    void appendText(StringBuilder to) {
        if (xml.isCharacters()) {
            to.append(text());
            if (to.length() > Limits.CELL_CHARS) {
                throw new WorkbookRefused(ProblemCode.NOT_A_WORKBOOK);
            }
        }
    }

    /** The parser reads text only when asked for it, and then reports bad text by an unchecked exception. */
    private String text() {
        try {
            return xml.getText();
        } catch (UncheckedStreamException e) {
            throw new WorkbookRefused(ProblemCode.NOT_A_WORKBOOK, e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The parser buffers a tag whole, however long; this stops one that never ends. */
    private static final class TagGuard extends FilterInputStream {
        private int sinceTag;

        TagGuard(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count((byte) b);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            for (int i = 0; i < n; i++) {
                count(buffer[offset + i]);
            }
            return n;
        }

        private void count(byte b) {
            sinceTag = b == '<' ? 0 : sinceTag + 1;
            if (sinceTag > Limits.TAG_BYTES) {
                throw new WorkbookRefused(ProblemCode.NOT_A_WORKBOOK);
            }
        }
    }
}
