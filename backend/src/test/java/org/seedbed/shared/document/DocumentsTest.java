package org.seedbed.shared.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedbed.testing.PdfText;

class DocumentsTest {

    private static final DocumentTemplate SAMPLE = new DocumentTemplate("sample", 1, "样张（示例）");
    private static final Instant DATED = Instant.parse("2026-02-28T16:00:00Z");

    /** Public: the template engine reads it. */
    public record Sample(String text, List<String> lines) {}

    private final Documents documents = new Documents(new Templates(), new DocumentFont());

    @TempDir
    Path folder;

    @Test
    void equalInputMakesEqualBytesWhereverAndWhenever() throws IOException {
        var first = make("人民币壹佰元整");
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(make("人民币壹佰元整").content()).isEqualTo(first.content());
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(make("人民币贰佰元整").hash()).isNotEqualTo(first.hash());
        try (var pdf = Loader.loadPDF(first.content())) {
            var info = pdf.getDocumentInformation();
            assertThat(info.getCreationDate().toInstant()).isEqualTo(DATED);
            assertThat(info.getModificationDate()).isNull();
            assertThat(info.getTitle()).isEqualTo("样张（示例）");
        }
    }

    @Test
    void everyPageSaysWhichItIsAndWhatItWasMadeFrom() throws IOException {
        var made = make("长文", Collections.nCopies(120, "第一条　双方约定如下，未尽事宜另行协商。"));
        assertThat(made.pages()).isGreaterThan(2);
        for (int page = 1; page <= made.pages(); page++) {
            assertThat(PdfText.of(made.content(), page))
                    .contains("第 " + page + " 页 共 " + made.pages() + " 页")
                    .contains("sample-v1")
                    .contains(made.hash().substring(0, 16));
        }
    }

    @Test
    void onlyTheOneFontIsUsedAndItIsEmbedded() throws IOException {
        try (var pdf = Loader.loadPDF(make("中文 English 123 ¥").content())) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.getName()).contains("NotoSansSC");
                    assertThat(font.isEmbedded()).isTrue();
                }
            }
        }
        assertThat(make("中").content()).hasSizeLessThan(100_000);
    }

    @Test
    void whatAValueLooksLikeNeverMatters() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            var value = "<img src=\"" + address + "\"/><link rel='stylesheet' href='" + secret.toUri() + "'/>"
                    + "</p><script>1</script>{it.lines}&amp;<!--";
            assertThat(PdfText.of(make(value).content()).replaceAll("\\s", "")).contains(value.replaceAll("\\s", ""));
            assertThat(wasAsked(server)).isFalse();
        }
    }

    @Test
    void notEvenATemplateOfOursReachesOutside() throws IOException {
        var style = Files.writeString(folder.resolve("style.css"), "p { display: none }");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            var page = "<html><head><link rel='stylesheet' href='" + style.toUri() + "'/><style>@import url(" + address
                    + "); @font-face { font-family: x; src: url(" + address + "); }"
                    + " body { font-family: 'Noto Sans SC'; background: url(" + address
                    + "); }</style></head><body><p>正文</p>"
                    + "<img src='" + address + "'/><img src='" + style.toUri() + "'/><object data='" + address
                    + "'/></body></html>";
            var made = PdfWriter.write(page, SAMPLE, "0".repeat(64), DATED);
            assertThat(PdfText.of(made.content())).contains("正文");
            assertThat(wasAsked(server)).isFalse();
        }
    }

    @Test
    void aCharacterTheFontLacksIsNamedAndNothingIsMade() {
        assertThatThrownBy(() -> make("项目🚀（示例）"))
                .hasMessageContaining("document.character-missing")
                .hasMessageContaining("🚀 (U+1F680)");
        assertThatThrownBy(() -> make("a\u0001b")).hasMessageContaining("U+0001");
    }

    /** All characters of GB 2312, level one and two, and the punctuation of contracts. */
    @Test
    void whatIsCopiedOutIsWhatWasPutIn() throws IOException {
        var all = new StringBuilder("《》（）、，。：；“”‘’％·—…～－–／【】①②×÷㎡¥￥");
        for (int row = 0xB0; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                var character = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312"));
                all.append(character.equals("\uFFFD") ? "" : character);
            }
        }
        var read = PdfText.of(make(all.toString()).content())
                .replaceAll("[\\s　]", "")
                .replaceAll("样张|sample-v1校验码[0-9a-f]{16}第\\d页共\\d页", "");
        assertThat(read).isEqualTo(all.toString());
    }

    @Test
    void rareCharactersOfNamesAreThere() throws IOException {
        var names = "喆犇堃昇玥珺暐頔甯闫邬晟旻祎翀赟骉淼鑫";
        assertThat(PdfText.of(make(names).content())).contains(names);
    }

    @Test
    void aPlaceholderWithoutAValueIsAFault() {
        assertThatThrownBy(() -> documents.make(SAMPLE, new Object(), DATED)).hasMessageContaining("text");
        assertThatThrownBy(() -> documents.make(new DocumentTemplate("sample", 2, "x"), new Object(), DATED))
                .hasMessageContaining("sample-v2");
    }

    @Test
    void longWordsBreakWithinTheirLine() throws IOException {
        var made = make("x".repeat(400) + "字".repeat(400));
        assertThat(PdfText.overflows(made.content())).isEmpty();
    }

    private MadeDocument make(String text) {
        return make(text, List.of());
    }

    private MadeDocument make(String text, List<String> lines) {
        return documents.make(SAMPLE, new Sample(text, lines), DATED);
    }

    private static boolean wasAsked(ServerSocket server) throws IOException {
        server.setSoTimeout(1);
        try (var caller = server.accept()) {
            return caller.isConnected();
        } catch (SocketTimeoutException e) {
            return false;
        }
    }
}
